import type { Instrument } from '../../schema/instrument.ts'
import type { Source } from '../../schema/record.ts'

/** Acceptance, working days, excluded time, delivery of the document. Numbers follow the 2019 revision. */
export const npcLicensingLaw = {
  id: 'NPC-LICENSING-LAW',
  key: 'all',
  title: {
    en: 'Administrative Licensing Law (2019 revision)',
    zh: '中华人民共和国行政许可法',
  },
  number: null,
  issuers: ['National People’s Congress'],
  published: null,
  knownBy: '2004-07-01',
  link: 'https://github.com/LawRefBook/Laws',
  layer: 'law',
  transcribed: true,
  provenance: {
    confidence: 'primary-text',
    checked: '2026-11-24',
    readBy: ['transcription 2026-11-24', 'second reading 2026-11-24'],
  },
  limbs: [
    {
      id: 'all',
      article: 'whole',
      text: {
        en: 'Administrative licensing',
        zh: '行政许可',
      },
    },
  ],
  effects: [
    {
      type: 'enact',
      cite: 'all-82',
      limbs: ['all'],
      from: '2004-07-01',
    },
  ],
  passages: {
    'all-32': {
      article: '32',
    },
    'all-42': {
      article: '42',
    },
    'all-44': {
      article: '44',
    },
    'all-45': {
      article: '45',
    },
    'all-82': {
      article: '82',
    },
  },
} satisfies Instrument

export const npcLicensingLawSources = [
  {
    title: '中华人民共和国行政许可法 (Administrative Licensing Law, 2019 revision)',
    url: 'https://github.com/LawRefBook/Laws (行政法/行政许可法(2019-04-23).md)',
    publisher: 'LawRefBook copy of the official text, commit 2f4c5c23',
    date: '2019-04-23',
  },
] satisfies Source[]
