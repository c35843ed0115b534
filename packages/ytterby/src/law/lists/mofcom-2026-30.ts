import type { Instrument } from '../../schema/instrument.ts'

/** 14 names; the country is given only where a source states it. One source is marked partly inaccurate in the facts. */
export const mofcom202630 = {
  id: 'MOFCOM-2026-30',
  title: { en: '14 EU entities put on the export-control list', zh: '商务部公告2026年第30号：将14家欧盟实体列入出口管制管控名单' },
  number: 'MOFCOM announcement 30 of 2026',
  issuers: ['MOFCOM'],
  published: '2026-07-24',
  link: 'https://xkzj.mofcom.gov.cn/tzgg/art/2026/art_411af1b877b147f9954328854c5e2ca1.html',
  layer: 'law',
  transcribed: true,
  provenance: { confidence: 'two-secondary', checked: '2026-11-24', readBy: ['transcription 2026-11-24', 'second reading 2026-11-24'] },
  limbs: [{ id: 'm2026-30', article: '1', text: { en: 'Listing on the export-control list', zh: '列入出口管制管控名单' } }],
  effects: [
    {
      type: 'list',
      cite: 'm2026-30',
      limb: 'm2026-30',
      list: 'control-list',
      from: '2026-07-24',
      country: 'EU',
      retransfer: 'barred',
      parties: [
        { name: 'Lafert S.p.A.', nameZh: '拉法特集团' },
        { name: 'Garnet S.r.l.', nameZh: '嘉耐特公司' },
        { name: 'Sindlhauser Materials GmbH', nameZh: '辛德豪瑟材料有限公司' },
        { name: 'Rheinmetall AG', nameZh: '莱茵金属公司' },
        { name: 'Antraco Chemie-Handelsgesellschaft mbH', nameZh: '安特拉科化工贸易有限公司' },
        { name: 'InPACT S.A.', nameZh: 'InPACT公司', country: 'FR' },
        { name: 'III-V LAB', nameZh: '三五实验室', country: 'FR' },
        { name: 'Cavok UAS', nameZh: 'Cavok UAS公司', country: 'FR' },
        { name: 'Vigo Photonics S.A.', nameZh: '维戈尔光电公司', country: 'PL' },
        { name: 'Politechnika Wroclawska', nameZh: '弗罗茨瓦夫理工大学', country: 'PL' },
        { name: 'IHC Merwede Holding B.V.', nameZh: 'IHC公司', country: 'NL' },
        { name: 'TATRA TRUCKS a.s.', nameZh: '太脱拉卡车公司', country: 'CZ' },
        { name: 'Opticoelectron Group', nameZh: 'Opticoelectron集团', country: 'BG' },
        { name: 'Ekspla UAB', nameZh: 'Ekspla公司', country: 'LT' },
      ],
    },
  ],
  passages: { 'm2026-30': { article: '1' } },
} satisfies Instrument
