import type { Instrument } from '../../schema/instrument.ts'
import type { Source } from '../../schema/record.ts'

/** The frame: licence duty, catch-all, control list, re-export. */
export const npcExportControlLaw = {
  id: 'NPC-EXPORT-CONTROL-LAW',
  key: 'ecl',
  title: {
    en: 'Export Control Law of the PRC',
    zh: '中华人民共和国出口管制法',
  },
  number: null,
  issuers: ['Standing Committee of the National People’s Congress'],
  published: '2020-10-17',
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
      id: 'ecl',
      article: 'whole',
      text: {
        en: 'Export control',
        zh: '出口管制',
      },
    },
  ],
  effects: [
    {
      type: 'enact',
      cite: 'ecl-12',
      limbs: ['ecl'],
      from: '2020-12-01',
    },
  ],
  passages: {
    'ecl-12': {
      article: '12',
    },
    'ecl-13': {
      article: '13',
    },
    'ecl-16': {
      article: '16',
    },
    'ecl-18': {
      article: '18',
    },
    'ecl-45': {
      article: '45',
    },
  },
} satisfies Instrument

export const npcExportControlLawSources = [
  {
    title: '中华人民共和国出口管制法 (Export Control Law)',
    url: 'https://github.com/LawRefBook/Laws (经济法/出口管制法(2020-10-17).md)',
    publisher: 'LawRefBook copy of the official text, commit 2f4c5c23',
    date: '2020-10-17',
    quote: '本法自2020年12月1日起施行',
  },
] satisfies Source[]
