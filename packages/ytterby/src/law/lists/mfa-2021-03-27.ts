import type { Instrument } from '../../schema/instrument.ts'

/** 1 name, of the House of Commons of Canada. Older than the Anti-Foreign Sanctions Law. */
export const mfa20210327 = {
  id: 'MFA-2021-03-27',
  title: { en: 'Sanctions on persons and an entity of the United States and Canada', zh: '外交部2021年3月27日宣布对美国、加拿大有关人员和实体实施制裁' },
  number: 'Foreign Ministry statement of 2021-03-27',
  issuers: ['Ministry of Foreign Affairs'],
  published: '2021-03-27',
  link: 'https://www.shidiannet.com/2021/0328/161686244914947.html',
  layer: 'law',
  transcribed: true,
  provenance: { confidence: 'single-secondary', checked: '2026-11-29', readBy: ['transcription 2026-11-29', 'second reading 2026-11-29'] },
  limbs: [{ id: 'mfa-2021-03-27', article: 'whole' }],
  effects: [
    {
      type: 'list',
      cite: 'mfa-2021-03-27',
      limb: 'mfa-2021-03-27',
      list: 'countermeasure',
      from: '2021-03-27',
      country: 'CA',
      retransfer: 'not-applicable',
      order: { clause: 'mentioned', measures: ['cooperation-ban'] },
      parties: [{ name: 'Subcommittee on International Human Rights' }],
    },
  ],
  passages: {
    'mfa-2021-03-27': {
      article: 'whole',
      confidence: 'single-secondary',
      says: {
        en: 'Chinese citizens and institutions are forbidden to trade with the persons and to have dealings with the entity. The statement is older than the Anti-Foreign Sanctions Law.',
        zh: '禁止中国公民及机构同上述人员交易或同上述实体往来。该声明早于《反外国制裁法》。',
      },
    },
  },
} satisfies Instrument
