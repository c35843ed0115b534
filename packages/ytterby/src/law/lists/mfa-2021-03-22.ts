import type { Instrument } from '../../schema/instrument.ts'

/** 4 names. Older than the Anti-Foreign Sanctions Law. The subcommittee is free since EP-STATEMENT-2025-04-30. */
export const mfa20210322 = {
  id: 'MFA-2021-03-22',
  title: { en: 'Sanctions on entities and persons of the European Union', zh: '外交部2021年3月22日宣布对欧盟有关机构和人员实施制裁' },
  number: 'Foreign Ministry statement of 2021-03-22',
  issuers: ['Ministry of Foreign Affairs'],
  published: '2021-03-22',
  link: 'https://tendenzblick.net/china-foreign-ministry-spokesperson-announces-sanctions-on-relevant-eu-entities-and-personnel/',
  layer: 'law',
  transcribed: true,
  provenance: { confidence: 'single-secondary', checked: '2026-11-29', readBy: ['transcription 2026-11-29', 'second reading 2026-11-29'] },
  limbs: [{ id: 'mfa-2021-03-22', article: 'whole' }],
  effects: [
    {
      type: 'list',
      cite: 'mfa-2021-03-22',
      limb: 'mfa-2021-03-22',
      list: 'countermeasure',
      from: '2021-03-22',
      country: null,
      retransfer: 'not-applicable',
      order: { clause: 'mentioned', measures: ['restriction'] },
      parties: [
        { name: 'Mercator Institute for China Studies', aliases: ['MERICS'] },
        { name: 'The Alliance of Democracies Foundation' },
        { name: 'Political and Security Committee of the Council of the EU' },
        { name: 'Subcommittee on Human Rights of the European Parliament' },
      ],
    },
  ],
  passages: {
    'mfa-2021-03-22': {
      article: 'whole',
      confidence: 'single-secondary',
      says: {
        en: '“They and companies and institutions associated with them are also restricted from doing business with China.” The statement is older than the Anti-Foreign Sanctions Law.',
        zh: '其本人及其关联企业、机构也被限制同中国进行往来（据英文副本）。该声明早于《反外国制裁法》。',
      },
      doubt: {
        en: '“They” may mean the persons or all who are named. The subcommittee of the European Parliament was freed in 2025; for the others no end was found.',
        zh: '“他们”可能仅指个人，也可能指全部列名者。欧洲议会小组委员会已于2025年解除；其他机构未发现解除。',
      },
    },
  },
} satisfies Instrument
