import type { Instrument } from '../../schema/instrument.ts'

/** Told by the President of the European Parliament; no Chinese text was read. */
export const epStatement20250430 = {
  id: 'EP-STATEMENT-2025-04-30',
  title: {
    en: 'China lifts sanctions against members and a subcommittee of the European Parliament, as its President says',
    zh: '欧洲议会议长2025年4月30日说明：中方解除对欧洲议会有关议员及小组委员会的制裁',
  },
  number: 'European Parliament statement of 2025-04-30',
  issuers: ['European Parliament'],
  published: '2025-04-30',
  link: 'https://www.eunews.it/en/2025/04/30/china-lifts-sanctions-against-meps',
  layer: 'report',
  transcribed: true,
  provenance: { confidence: 'two-secondary', checked: '2026-11-29', readBy: ['transcription 2026-11-29', 'second reading 2026-11-29'] },
  limbs: [],
  effects: [{ type: 'delist', cite: 'ep-2025-04-30', limb: 'mfa-2021-03-22', names: ['Subcommittee on Human Rights of the European Parliament'], from: '2025-04-30' }],
  passages: {
    'ep-2025-04-30': {
      article: 'as reported',
      says: {
        en: 'China has lifted the sanctions against five members of the European Parliament and its Subcommittee on Human Rights.',
        zh: '中方已解除对五名欧洲议会议员及欧洲议会人权小组委员会的制裁。',
      },
    },
  },
} satisfies Instrument
