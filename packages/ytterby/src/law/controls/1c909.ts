import type { Control } from '../../schema/control.ts'
import { codedEntry, entry, namedEntry } from '../control-entries.ts'

/** Holmium under announcement 57 of 2025. */
export const control1C909 = {
  code: '1C909',
  instrument: 'MOFCOM-GACC-2025-57',
  limb: 'a57',
  permit: 'dual-use-licence',
  effect: 'licence',
  reach: 'a57',
  title: { en: 'Holmium-related items', zh: '钬相关物项' },
  article: '1C909',
  entries: [
    codedEntry('1C909.a.1', 'metal', 'Ho', ['28053019'], { en: 'Holmium metal', zh: '金属钬' }),
    namedEntry('1C909.a.2.a', 'alloy', 'Ho', [['Ho'], ['Cu']], { en: 'Holmium-copper alloys', zh: '钬铜合金' }),
    namedEntry('1C909.a.2.b', 'alloy', 'Ho', [['Ho'], ['Mg']], { en: 'Holmium-magnesium alloys', zh: '镁钬合金' }),
    namedEntry('1C909.a.2.c', 'alloy', 'Ho', [['Ho'], ['Fe']], { en: 'Holmium-iron alloys', zh: '钬铁合金' }),
    namedEntry('1C909.a.3.a', 'target', 'Ho', [['Ho'], []], { en: 'Holmium targets', zh: '钬靶' }),
    namedEntry('1C909.a.3.b', 'target', 'Ho', [['Ho'], ['Cu']], { en: 'Holmium-copper alloy targets', zh: '钬铜合金靶' }),
    entry('1C909.a.4', 'magnet-material', 'Ho', { en: 'Holmium-containing permanent magnet materials', zh: '含钬的永磁材料' }),
    entry('1C909.a.5', 'crystal', 'Ho', { en: 'Holmium-containing crystal materials', zh: '含钬的晶体材料' }),
    entry('1C909.a.6', 'magnetic-refrigeration', 'Ho', { en: 'Holmium-containing magnetic refrigeration materials', zh: '含钬的磁制冷材料' }),
    entry('1C909.a.7', 'magnetostrictive', 'Ho', { en: 'Holmium-containing magnetostrictive materials', zh: '含钬的磁致伸缩材料' }),
    entry('1C909.b', 'oxide', 'Ho', { en: 'Holmium oxide and its mixtures', zh: '氧化钬及其混合物' }),
    entry('1C909.c', 'compound', 'Ho', { en: 'Holmium-containing compounds and their mixtures', zh: '含钬的化合物及其混合物' }),
  ],
  notes: [
    {
      en: 'Controlled alloys include ingots, blocks, wires and powders; controlled targets include sheets and tubes.',
      zh: '所管制的合金包括锭、块、丝、粉末等形态；所管制的靶材包括片、管等形态。',
    },
  ],
  provenance: { confidence: 'primary-text', checked: '2026-11-24', readBy: ['transcription 2026-11-24', 'second reading 2026-11-24'] },
} satisfies Control
