import type { Instrument } from '../../schema/instrument.ts'
import type { Source } from '../../schema/record.ts'

/** Licence forms, papers, clock, lists. Read in full in a copy of the official text. */
export const stateCouncil792 = {
  id: 'STATE-COUNCIL-792',
  key: 'd792',
  title: {
    en: 'Regulations on Export Control of Dual-Use Items',
    zh: '中华人民共和国两用物项出口管制条例',
  },
  number: 'State Council Decree No. 792',
  issuers: ['State Council'],
  published: '2024-09-30',
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
      id: 'd792',
      article: 'whole',
      text: {
        en: 'Dual-use export control',
        zh: '两用物项出口管制',
      },
    },
  ],
  effects: [
    {
      type: 'enact',
      cite: 'd792-14',
      limbs: ['d792'],
      from: '2024-12-01',
    },
  ],
  passages: {
    'd792-2': {
      article: '2(3)',
    },
    'd792-14': {
      article: '14',
    },
    'd792-15': {
      article: '15',
    },
    'd792-16': {
      article: '16',
    },
    'd792-17': {
      article: '17',
    },
    'd792-18': {
      article: '18',
    },
    'd792-19': {
      article: '19',
    },
    'd792-20': {
      article: '20',
    },
    'd792-21': {
      article: '21',
    },
    'd792-22': {
      article: '22',
    },
    'd792-24': {
      article: '24',
    },
    'd792-25': {
      article: '25',
    },
    'd792-26': {
      article: '26',
    },
    'd792-27': {
      article: '27',
    },
    'd792-28': {
      article: '28 to 30',
    },
    'd792-48': {
      article: '48',
    },
    'd792-49': {
      article: '49',
    },
  },
} satisfies Instrument

export const stateCouncil792Sources = [
  {
    title: '两用物项出口管制条例 (State Council Decree No. 792)',
    url: 'https://github.com/LawRefBook/Laws (行政法规/两用物项出口管制条例(2024-09-30).md)',
    publisher: 'LawRefBook copy of the official text, commit 2f4c5c23',
    date: '2024-09-30',
    quote: '本条例自2024年12月1日起施行',
  },
] satisfies Source[]
