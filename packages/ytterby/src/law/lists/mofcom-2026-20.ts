import type { Instrument } from '../../schema/instrument.ts'

/** 7 names. Names from entities.json; those in Chinese that it lacks, and the link, from entities-2026-11-27.json. */
export const mofcom202620 = {
  id: 'MOFCOM-2026-20',
  title: { en: '7 EU entities put on the export-control list', zh: '商务部公告2026年第20号：将7家欧盟实体列入出口管制管控名单' },
  number: 'MOFCOM announcement 20 of 2026',
  issuers: ['MOFCOM'],
  published: '2026-04-24',
  link: 'https://www.mofcom.gov.cn/zcfb/blgg/gg/2026/art/2026/art_d909592ea44b40148f244cb233773d4f.html',
  layer: 'law',
  transcribed: true,
  provenance: { confidence: 'two-secondary', checked: '2026-11-27', readBy: ['transcription 2026-11-24', 'second reading 2026-11-24', 'second reading 2026-11-27'] },
  limbs: [{ id: 'm2026-20', article: '1', text: { en: 'Listing on the export-control list', zh: '列入出口管制管控名单' } }],
  effects: [
    {
      type: 'list',
      cite: 'm2026-20',
      limb: 'm2026-20',
      list: 'control-list',
      from: '2026-04-24',
      country: 'EU',
      retransfer: 'barred',
      parties: [
        { name: 'FN Herstal', nameZh: '赫斯塔尔公司', aliases: ['Fabrique Nationale de Herstal'] },
        { name: 'OMNIPOL a.s.', nameZh: '奥姆尼波尔公司' },
        { name: 'HENSOLDT AG', nameZh: '亨索尔特公司' },
        { name: 'EXCALIBUR ARMY spol. s r.o.', nameZh: '圣剑军械公司' },
        { name: 'SPACEKNOW INC., odštěpný závod s.r.o.', nameZh: 'SpaceKnow捷克分公司' },
        { name: 'VZLU AEROSPACE a.s.', nameZh: '捷克航空研究与试验研究所' },
        { name: 'FN Browning', nameZh: 'FN Browning集团' },
      ],
    },
  ],
  passages: { 'm2026-20': { article: '1' } },
} satisfies Instrument
