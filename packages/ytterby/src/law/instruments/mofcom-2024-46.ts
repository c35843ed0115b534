import type { Instrument } from '../../schema/instrument.ts'

/** Item 1 reaches rare-earth goods since they are dual-use items; item 2 names no rare earth. */
export const mofcom202446 = {
  id: 'MOFCOM-2024-46',
  title: { en: 'Stricter export control of dual-use items to the United States', zh: '商务部公告2024年第46号' },
  number: 'MOFCOM announcement 46 of 2024',
  issuers: ['MOFCOM'],
  published: '2024-12-03',
  link: 'http://exportcontrol.mofcom.gov.cn/article/zcfg/gnzcfg/zcfggzqd/202412/1072.html',
  layer: 'law',
  transcribed: true,
  provenance: { confidence: 'primary-text', checked: '2026-11-24', readBy: ['transcription 2026-11-24', 'second reading 2026-11-24'] },
  limbs: [
    { id: 'a46-1', article: '1', text: { en: 'No dual-use items to United States military users or for military use', zh: '禁止两用物项对美国军事用户或军事用途出口' } },
    {
      id: 'a46-2',
      article: '2',
      text: {
        en: 'Gallium, germanium, antimony and superhard materials to the United States: in principle not permitted; graphite: stricter review',
        zh: '镓、锗、锑、超硬材料相关两用物项对美国出口原则上不予许可；石墨从严审查',
      },
    },
  ],
  effects: [
    { type: 'enact', cite: 'a46', limbs: ['a46-1', 'a46-2'], from: '2024-12-03' },
    { type: 'prohibit', cite: 'a46-1', limb: 'a46-1', militaryOf: 'US', restriction: 'us-military' },
  ],
  passages: { a46: { article: 'whole' }, 'a46-1': { article: '1' }, 'a46-2': { article: '2' } },
} satisfies Instrument
