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
    'd792-43': {
      article: '43',
      says: {
        en: 'Accepting checks of foreign governments without consent: up to RMB 500,000, serious RMB 500,000 to 3,000,000.',
        zh: '擅自接受外国政府核查的，50万元以下；情节严重的50万元以上300万元以下。',
      },
    },
    'd792-41': {
      article: '41',
      says: {
        en: 'Abetting evasion: 3 to 5 times the illegal income of RMB 100,000 or more, otherwise RMB 100,000 to 500,000.',
        zh: '教唆、帮助规避的，违法所得10万元以上的处3倍以上5倍以下罚款，不足10万元的处10万元以上50万元以下。',
      },
    },
    'd792-40': {
      article: '40',
      says: {
        en: 'Who fails to report: warning; in serious cases 5 to 10 times the turnover of RMB 500,000 or more, otherwise RMB 500,000 to 3,000,000. Service providers: up to RMB 100,000, serious RMB 100,000 to 500,000.',
        zh: '未报告的，警告；情节严重的，违法经营额50万元以上的处5倍以上10倍以下罚款，不足50万元的处50万元以上300万元以下。服务提供者10万元以下，情节严重的10万元以上50万元以下。',
      },
    },
    'd792-39': {
      article: '39',
      says: {
        en: 'Splitting goods into parts to evade the control and misusing a licence are punished like export without one.',
        zh: '拆分为零部件规避管制、滥用许可证件，按未经许可出口处罚。',
      },
    },
    'd792-38': {
      article: '38',
      says: {
        en: 'Chinese persons report visits and checks of foreign governments on export control and accept none without consent of MOFCOM.',
        zh: '中国境内的组织和个人应报告外国政府提出的出口管制相关访问、现场核查，未经同意不得接受。',
      },
    },
    'd792-13': {
      article: '13',
      says: {
        en: 'With approval of the State Council, or of it and the Central Military Commission, items can be prohibited altogether or for destinations, organisations or persons.',
        zh: '经国务院或者国务院、中央军委批准，可禁止特定物项出口，或禁止向特定目的地、组织和个人出口。',
      },
    },
    'd792-12': {
      article: '12',
      says: {
        en: 'Items outside the list can be put under temporary control, at most two years each time, extended at most twice; then they are listed or dropped.',
        zh: '清单以外的物项可实施临时管制，每次不超过2年，延长不超过2次；期满列入清单或取消。',
      },
    },
    'd792-4': {
      article: '4',
      says: {
        en: 'A national coordination mechanism directs export control; provincial commerce departments act on delegation. The departments consulted are not named.',
        zh: '国家出口管制工作协调机制统筹协调；省级商务主管部门可受委托。所征求意见的部门未列名。',
      },
    },
    'd792-repeals': {
      article: 'closing article',
      says: {
        en: 'The regulations on nuclear dual-use items, on missiles, on biological dual-use items and the measures on chemicals are repealed.',
        zh: '核两用品、导弹及相关物项、生物两用品的出口管制条例和有关化学品出口管制办法同时废止。',
      },
    },
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
    'd792-28': { article: '28 to 30' },
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
