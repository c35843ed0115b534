import type { Control } from '../../schema/control.ts'
import { codedEntry, entry } from '../control-entries.ts'

/** Equipment of announcement 56 of 2025, reached by an asserted code only: each entry says what distinguishes it. The Chinese is ours where only an English extraction was read. */
export const control2B902 = {
  code: '2B902',
  instrument: 'MOFCOM-GACC-2025-56',
  limb: 'a56',
  permit: 'dual-use-licence',
  effect: 'licence',
  reach: 'a56',
  title: { en: 'Rare-earth equipment', zh: '稀土设备' },
  article: '2B902',
  entries: [
    entry('2B902.a', 'equipment', null, { en: 'Centrifugal extraction equipment for rare-earth production', zh: '用于稀土生产的离心萃取设备' }),
    entry('2B902.b', 'equipment', null, {
      en: 'Intelligent continuous impurity-removal and precipitation equipment for ion-adsorption ore, 5,000 m³ leachate a day or more',
      zh: '离子型稀土矿智能化连续除杂和沉淀设备，日处理浸出液≥5000立方米',
    }),
    entry('2B902.c', 'equipment', null, {
      en: 'Rare-earth roasting kilns, Φ1.8×20 m to Φ4.6×80 m, lined with graphite, high-alumina or mullite brick that resists concentrated sulphuric and hydrofluoric acid, reaction temperature up to 850 °C',
      zh: '稀土焙烧窑：Φ1.8×20米至Φ4.6×80米，内衬为耐浓硫酸、氢氟酸的石墨砖、高铝砖或莫来石砖，反应温度≤850℃',
    }),
    entry('2B902.d', 'equipment', null, {
      en: 'Extraction tanks for rare-earth separation and purification, mixing chamber 0.5 to 14.2 m³',
      zh: '稀土分离提纯用萃取槽，混合室0.5—14.2立方米',
    }),
    entry('2B902.e', 'equipment', null, { en: 'Ion adsorption equipment for rare-earth separation', zh: '稀土分离用离子吸附设备' }),
    entry('2B902.f', 'equipment', null, { en: 'Precipitation-crystallisation reactors, 10 to 50 m³', zh: '沉淀结晶反应器，10—50立方米' }),
    codedEntry('2B902.g', 'equipment', null, ['84798999', '84799090'], {
      en: 'Parts for 2B902.f: stirrers, paddles, motors of 5.5 to 37 kW',
      zh: '2B902.f的零部件（搅拌器、搅拌桨、5.5—37千瓦电机）',
    }),
    codedEntry('2B902.h', 'equipment', null, ['85141990'], {
      en: 'Rare-earth resistance furnaces, 320 to 650 °C, with corrosion-resistant parts',
      zh: '稀土电阻炉，320—650℃，带耐腐蚀部件',
    }),
    entry('2B902.i', 'equipment', null, {
      en: 'Rare-earth metal electrolysis equipment: rectification, feeding, siphon furnace, exhaust treatment',
      zh: '稀土金属电解设备（整流、加料、虹吸炉、尾气处理）',
    }),
    codedEntry('2B902.j', 'equipment', null, ['85433000'], {
      en: 'Rare-earth electrolytic cells with all of: refractory-brick cell, graphite anode, tungsten cathode, 6,000 to 30,000 A, 5 to 7 A/cm² at the anode, 1 to 2 A/cm² at the cathode',
      zh: '稀土电解槽，同时具备：耐火砖槽体，石墨阳极，钨阴极，6000—30000安，阳极电流密度5—7安/平方厘米，阴极1—2安/平方厘米',
    }),
    {
      code: '2B902.k',
      kind: 'equipment',
      element: null,
      text: {
        en: 'Vacuum induction reduction furnaces with all of: supply of 1 to 8 kHz, 0 to 1,700 °C, vacuum “≥1×10⁻³ Pa” as printed in the extraction, 10 to 300 kg',
        zh: '真空感应还原炉，同时具备：1—8千赫电源，0—1700℃，真空度“≥1×10⁻³帕”（照抽取件所印），10—300千克',
      },
      commodityCodes: [],
      confidence: 'single-secondary',
    },
    {
      code: '2B902.l',
      kind: 'equipment',
      element: null,
      text: {
        en: 'Vacuum carbon-tube furnaces with all of: 0 to 1,700 °C, vacuum “≥1×10⁻³ Pa” as printed in the extraction, 10 to 300 kg',
        zh: '真空碳管炉，同时具备：0—1700℃，真空度“≥1×10⁻³帕”（照抽取件所印），10—300千克',
      },
      commodityCodes: [],
      confidence: 'single-secondary',
    },
    codedEntry('2B902.m', 'equipment', null, ['85142000'], {
      en: 'Czochralski furnaces for rare-earth crystals with all of: induction heating, 2,300 °C or more, automatic diameter control',
      zh: '提拉法稀土晶体生长炉，同时具备：感应加热，≥2300℃，自动等径控制',
    }),
    codedEntry('2B902.n', 'equipment', null, ['85141990'], {
      en: 'Bridgman furnaces for rare-earth crystals with all of: resistance heating, 1,400 °C or more, multi-zone heating',
      zh: '坩埚下降法稀土晶体生长炉，同时具备：电阻加热，≥1400℃，多温区加热',
    }),
    codedEntry('2B902.o', 'equipment', null, ['85142000'], {
      en: 'Vacuum induction strip-casting furnaces for rare-earth permanent magnets: batch strip casters; induction-heating vacuum melting furnaces',
      zh: '稀土永磁真空感应速凝炉：1. 周期式真空感应速凝炉；2. 感应加热真空熔炼炉',
    }),
    entry('2B902.p', 'equipment', null, {
      en: 'Parts for 2B902.o: water-cooled cables, copper rollers, crucibles, tilt-angle controllers, cooling systems',
      zh: '2B902.o的零部件：水冷电缆、铜辊、坩埚、倾转角度控制器、冷却系统',
    }),
    entry('2B902.q', 'equipment', null, {
      en: 'Hydrogen decrepitation furnaces for rare-earth magnets: continuous-atmosphere heat-treatment, rotary, explosion-proof continuous',
      zh: '稀土永磁氢破碎炉：连续气氛热处理炉、旋转式炉、防爆连续炉',
    }),
    entry('2B902.r', 'equipment', null, { en: 'Parts for 2B902.q: valves, hydrogen manifolds', zh: '2B902.q的零部件：阀门、氢气汇流排' }),
    entry('2B902.s', 'equipment', null, {
      en: 'Jet mills for rare-earth magnets, 5 µm or less, recovery 99 % or more, oxygen 80 ppm or less',
      zh: '稀土永磁气流磨，≤5微米，收率≥99%，氧含量≤80ppm',
    }),
    entry('2B902.t', 'equipment', null, { en: 'Magnetic-field forming presses, 1.5 T or more', zh: '磁场成型压机，≥1.5特斯拉' }),
    entry('2B902.u', 'equipment', null, { en: 'Automatic hot pressing equipment for rare-earth magnets', zh: '稀土磁体自动热压设备' }),
    codedEntry('2B902.v', 'equipment', null, ['84798310'], { en: 'Cold isostatic presses for rare-earth magnets, not under 2B104', zh: '稀土磁体冷等静压机（2B104所列除外）' }),
    entry('2B902.w', 'equipment', null, {
      en: 'Vacuum sintering furnaces for rare-earth magnets: cooling within 20 minutes, 500 to 1,200 °C, uniform within ±3 °C at 1,000 °C; single horizontal, continuous or vertical',
      zh: '稀土磁体真空烧结炉：冷却时间≤20分钟，500—1200℃，1000℃时温度均匀性±3℃以内；单体卧式、连续式或立式',
    }),
    entry('2B902.x', 'equipment', null, {
      en: 'Machining equipment for rare-earth magnetic materials: multi-wire and laser cutting, automatic gluing, vertical, double-side, end-face and through-feed grinders',
      zh: '稀土磁性材料加工设备：多线切割、激光切割、自动粘料、立式、双面、端面、通过式磨床',
    }),
    codedEntry('2B902.y', 'equipment', null, ['84798999'], {
      en: 'Grain-boundary diffusion equipment: physical vapour deposition, vacuum diffusion furnaces, screen printing',
      zh: '晶界扩散设备（物理气相沉积设备、真空扩散炉、丝网印刷设备）',
    }),
    entry('2B902.z', 'equipment', null, { en: 'Shaft kilns for recovery of rare-earth secondary resources, Φ19×21 m or more', zh: '稀土二次资源回收用竖窑，≥Φ19×21米' }),
  ],
  notes: [],
  provenance: { confidence: 'primary-text', checked: '2026-11-24', readBy: ['transcription 2026-11-24', 'second reading 2026-11-24'] },
} satisfies Control
