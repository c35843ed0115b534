import type { Instrument } from '../../schema/instrument.ts'

/** Not a ban on all dual-use exports to Japan. */
export const mofcom20261 = {
  id: 'MOFCOM-2026-1',
  title: { en: 'Stricter export control of dual-use items to Japan', zh: '商务部公告2026年第1号' },
  number: 'MOFCOM announcement 1 of 2026',
  issuers: ['MOFCOM'],
  published: '2026-01-06',
  link: 'http://exportcontrol.mofcom.gov.cn/article/zcfg/gnzcfg/zcfggzqd/202601/1206.html',
  layer: 'law',
  transcribed: true,
  provenance: { confidence: 'primary-text', checked: '2026-11-24', readBy: ['transcription 2026-11-24', 'second reading 2026-11-24', 'second reading 2026-12-03'] },
  limbs: [
    {
      id: 'a2026-1',
      article: '1',
      text: {
        en: 'No dual-use items to Japanese military users, for military use or for anything that raises the military strength of Japan',
        zh: '禁止所有两用物项对日本军事用户、军事用途，以及一切有助于提升日本军事实力的其他最终用户用途出口',
      },
    },
  ],
  effects: [
    { type: 'enact', cite: 'a2026-1', limbs: ['a2026-1'], from: '2026-01-06' },
    { type: 'prohibit', cite: 'a2026-1', limb: 'a2026-1', militaryOf: 'JP', furtherUses: true, restriction: 'japan-military' },
  ],
  passages: { 'a2026-1': { article: '1' } },
} satisfies Instrument
