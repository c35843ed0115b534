import type { Instrument } from '../../schema/instrument.ts'
import { passage } from '../passage.ts'

/** Licence forms, papers, clock, lists. Read in full in a copy of the official text. */
export const stateCouncil792 = {
  id: 'STATE-COUNCIL-792',
  title: { en: 'Regulations on Export Control of Dual-Use Items', zh: '中华人民共和国两用物项出口管制条例' },
  number: 'State Council Decree No. 792',
  issuers: ['State Council'],
  published: '2024-09-30',
  // 行政法规/两用物项出口管制条例(2024-09-30).md
  link: 'https://github.com/LawRefBook/Laws/blob/2f4c5c23716267af9dbebbbbd6cbbf732b101981/%E8%A1%8C%E6%94%BF%E6%B3%95%E8%A7%84/%E4%B8%A4%E7%94%A8%E7%89%A9%E9%A1%B9%E5%87%BA%E5%8F%A3%E7%AE%A1%E5%88%B6%E6%9D%A1%E4%BE%8B(2024-09-30).md',
  layer: 'law',
  transcribed: true,
  provenance: { confidence: 'primary-text', checked: '2026-11-24', readBy: ['transcription 2026-11-24', 'second reading 2026-11-24', 'second reading 2026-11-27'] },
  limbs: [{ id: 'd792', article: 'whole' }],
  effects: [{ type: 'enact', cite: 'd792-14', limbs: ['d792'], from: '2024-12-01' }],
  passages: {
    'd792-43': passage('43', {
      en: 'Accepting checks of foreign governments without consent: up to RMB 500,000, serious RMB 500,000 to 3,000,000.',
      zh: '擅自接受外国政府核查的，50万元以下；情节严重的50万元以上300万元以下。',
    }),
    'd792-42': passage('42', {
      en: 'Importers and end users in China that break their undertakings: 3 to 5 times of RMB 500,000 or more, otherwise RMB 300,000 to 3,000,000.',
      zh: '境内进口商、最终用户违反承诺的，50万元以上的处3倍以上5倍以下罚款，不足50万元的处30万元以上300万元以下。',
    }),
    'd792-41': passage('41', {
      en: 'Abetting evasion: 3 to 5 times the illegal income of RMB 100,000 or more, otherwise RMB 100,000 to 500,000.',
      zh: '教唆、帮助规避的，违法所得10万元以上的处3倍以上5倍以下罚款，不足10万元的处10万元以上50万元以下。',
    }),
    'd792-40': passage('40', {
      en: 'Who fails to report: warning; in serious cases 5 to 10 times the turnover of RMB 500,000 or more, otherwise RMB 500,000 to 3,000,000. Service providers: up to RMB 100,000, serious RMB 100,000 to 500,000.',
      zh: '未报告的，警告；情节严重的，违法经营额50万元以上的处5倍以上10倍以下罚款，不足50万元的处50万元以上300万元以下。服务提供者10万元以下，情节严重的10万元以上50万元以下。',
    }),
    'd792-39': passage('39', {
      en: 'Splitting goods into parts to evade the control and misusing a licence are punished like export without one.',
      zh: '拆分为零部件规避管制、滥用许可证件，按未经许可出口处罚。',
    }),
    'd792-38': passage('38', {
      en: 'Chinese persons report visits and checks of foreign governments on export control and accept none without consent of MOFCOM.',
      zh: '中国境内的组织和个人应报告外国政府提出的出口管制相关访问、现场核查，未经同意不得接受。',
    }),
    'd792-13': passage('13', {
      en: 'With approval of the State Council, or of it and the Central Military Commission, items can be prohibited altogether or for destinations, organisations or persons.',
      zh: '经国务院或者国务院、中央军委批准，可禁止特定物项出口，或禁止向特定目的地、组织和个人出口。',
    }),
    'd792-12': passage('12', {
      en: 'Items outside the list can be put under temporary control, at most two years each time, extended at most twice; then they are listed or dropped.',
      zh: '清单以外的物项可实施临时管制，每次不超过2年，延长不超过2次；期满列入清单或取消。',
    }),
    'd792-4': passage('4', {
      en: 'A national mechanism coordinates export control; provincial commerce departments act on delegation. The departments consulted are not named; article 47 names MIIT for monitored chemicals only.',
      zh: '国家出口管制工作协调机制统筹协调；省级商务主管部门可受委托。所征求意见的部门未列名；第四十七条仅就监控化学品提及工业和信息化部。',
    }),
    'd792-repeals': passage('closing article', {
      en: 'The regulations on nuclear dual-use items, on missiles, on biological dual-use items and the measures on chemicals are repealed.',
      zh: '核两用品、导弹及相关物项、生物两用品的出口管制条例和有关化学品出口管制办法同时废止。',
    }),
    'd792-2': { article: '2(3)' },
    'd792-14': { article: '14' },
    'd792-15': { article: '15' },
    'd792-16': { article: '16' },
    'd792-17': { article: '17' },
    'd792-18': passage('18', {
      en: 'While a change is pending the licence rests; refused, the old one holds on. Where what the licence rests on changes materially, MOFCOM has its use stopped and withdraws, revokes or changes it, or lets it go on.',
      zh: '变更申请期间暂停使用许可证件；不予变更的，按原许可执行。许可依据发生重大变化的，商务部通知停止使用，核实后撤回、撤销、变更或者恢复使用。',
    }),
    'd792-19': passage('19', {
      en: 'Each export is registered for itself; where an element changes, register anew or apply for a licence. Further cases can be set by MOFCOM.',
      zh: '一次出口登记一次；要素变更的，重新登记或者申请许可。其他情形由商务部规定。',
    }),
    'd792-20': passage('20', {
      en: 'A general licence or certificate held already is revoked; single licences are applied for. Further cases can be set by MOFCOM.',
      zh: '已取得的通用许可、出口凭证予以撤销，改为申请单项许可。其他情形由商务部规定。',
    }),
    'd792-21': { article: '21' },
    'd792-22': passage('22', {
      en: 'Customs may challenge: the shipper supplies contract, performance and main uses; nothing is released until challenge or identification ends.',
      zh: '海关可提出质疑：发货人提供合同、性能指标、主要用途等；质疑、鉴别期间不予放行。',
    }),
    'd792-24': passage('24', {
      en: 'The certificate is issued by the end user; MOFCOM may ask for one issued or authenticated by the government of its country.',
      zh: '证明文件由最终用户出具；商务部可要求其所在国家和地区政府出具或者认证。',
    }),
    'd792-25': { article: '25' },
    'd792-26': passage('26', {
      en: 'On the watch list comes who does not cooperate with verification in time, so that end user or end use cannot be verified; off it, who then cooperates and is found not to have changed the use or passed the goods on.',
      zh: '未在规定期限内配合核查、致使无法核实的，列入关注名单；此后配合并经核实未擅自改变用途、转让的，移出。',
    }),
    'd792-27': passage('27', {
      en: 'At least five years; where a law or an administrative regulation provides otherwise, that holds.',
      zh: '不少于五年；法律、行政法规另有规定的，从其规定。',
    }),
    'd792-28': passage('28 to 30', {
      en: 'Listed is who breaks end-user or end-use rules, may endanger national security, serves terrorism or weapons of mass destruction, or is under Chinese prohibitions; exports to it are prohibited, restricted or suspended. In special circumstances an exporter may apply; approved deals are reported. Removal is by application after remedy.',
      zh: '违反最终用户或者最终用途管理、可能危害国家安全和利益、用于恐怖主义或者大规模杀伤性武器、被采取禁止或者限制措施的，列入管控名单，可禁止、限制或者责令中止出口。特殊情形可申请，获准交易的应报告。采取改正措施后可申请移出。',
    }),
    'd792-48': { article: '48' },
    'd792-49': { article: '49' },
  },
} satisfies Instrument
