import type { RulesetData } from '../schema/ruleset.ts'

/** What narrows a deal: duties, prohibitions, refusals, conditions; law and framework apart. */
export const restrictions = [
  {
    id: 'no-transfer-without-permission',
    effect: 'duty',
    layer: 'law',
    on: ['dual-use', 're-export'],
    from: '2020-12-01',
    text: {
      en: 'The end user must undertake not to change the end use and not to pass the goods to any third party without permission of MOFCOM.',
      zh: '最终用户应当承诺，未经国务院商务主管部门允许，不擅自改变最终用途，不向任何第三方转让。',
    },
    citations: ['d792-24', 'ecl-16'],
  },
  {
    id: 'declaration-remarks',
    effect: 'duty',
    layer: 'law',
    on: ['coded-item'],
    from: '2025-04-04',
    text: {
      en: 'The remarks column of the customs declaration must say that the goods are controlled and give the control code.',
      zh: '报关时应当在备注栏中注明属于管制物项，并列明两用物项出口管制编码。',
    },
    citations: ['a18-remarks'],
  },
  {
    id: 'keep-records',
    effect: 'duty',
    layer: 'law',
    on: ['dual-use'],
    from: '2024-12-01',
    text: { en: 'Records of the export must be kept for at least five years.', zh: '出口相关资料应当留存不少于五年。' },
    citations: ['d792-27'],
  },
  {
    id: 'end-use-verification',
    effect: 'duty',
    layer: 'framework',
    on: ['framework'],
    text: {
      en: 'The framework asks exporters to document and verify the intended application of the material.',
      zh: '许可框架要求出口商证明并核实材料的预期用途。',
    },
    citations: ['framework-pillars'],
  },
  {
    id: 'environmental-certification',
    effect: 'condition',
    layer: 'framework',
    on: ['framework'],
    text: {
      en: 'The framework names certification of sustainable mining practice among its pillars.',
      zh: '许可框架将可持续开采认证列为支柱之一。',
    },
    citations: ['framework-pillars'],
  },
  {
    id: 'heightened-scrutiny',
    effect: 'condition',
    layer: 'framework',
    on: ['heightened'],
    text: {
      en: 'Products with elements that the framework calls sensitive for military use face substantially higher barriers to approval.',
      zh: '含有许可框架所称军事敏感元素的产品，获批门槛明显更高。',
    },
    citations: ['framework-military'],
  },
  {
    id: 'us-military',
    effect: 'prohibition',
    layer: 'law',
    text: {
      en: 'Dual-use items may not be exported to United States military users or for military use there.',
      zh: '禁止两用物项对美国军事用户或军事用途出口。',
    },
    citations: ['a46-1'],
  },
  {
    id: 'japan-military',
    effect: 'prohibition',
    layer: 'law',
    text: {
      en: 'Dual-use items may not be exported to Japanese military users, for military use, or for any other use that raises the military strength of Japan.',
      zh: '禁止所有两用物项对日本军事用户、军事用途以及一切有助于提升日本军事实力的其他最终用户用途出口。',
    },
    citations: ['a2026-1'],
  },
  {
    id: 'control-list',
    effect: 'prohibition',
    layer: 'law',
    text: {
      en: 'Dual-use items may not be exported to a party on the export-control list; in special circumstances the exporter may apply to MOFCOM.',
      zh: '禁止向列入出口管制管控名单的主体出口两用物项；特殊情形可向国务院商务主管部门申请。',
    },
    citations: ['d792-28', 'ecl-18'],
  },
  {
    id: 'watch-list',
    effect: 'condition',
    layer: 'law',
    text: {
      en: 'For a party on the watch list only a single licence can be had, with a risk-assessment report and a written undertaking; the time limit of the review does not apply.',
      zh: '向列入关注名单的主体出口，只能申请单项许可，须提交风险评估报告并书面承诺；审查不受期限限制。',
    },
    citations: ['d792-26'],
  },
  {
    id: 'unreliable-entity-list',
    effect: 'prohibition',
    layer: 'law',
    text: {
      en: 'A party on the unreliable-entity list may not take part in import or export activities related to China.',
      zh: '列入不可靠实体清单的主体不得从事与中国有关的进出口活动。',
    },
    citations: ['uel2025-10'],
  },
  {
    id: 'catch-all',
    effect: 'condition',
    layer: 'law',
    text: {
      en: 'Whatever the list says, a licence is needed where the exporter knows, should know or was told that the goods may serve weapons of mass destruction, terrorism or endanger national security.',
      zh: '出口经营者知道、应当知道或者接到通知，相关物项可能用于大规模杀伤性武器及其运载工具、恐怖主义或者危害国家安全的，即使不在清单内也须申请许可。',
    },
    citations: ['ecl-12', 'd792-14'],
  },
  {
    id: 'knowing-assistance',
    effect: 'condition',
    layer: 'law',
    text: {
      en: 'Goods, technology and services that are not controlled need a licence where the exporter knows that they serve or substantially help rare-earth production abroad.',
      zh: '出口经营者明知用于或者实质性有助于境外稀土生产活动的非管制货物、技术、服务，出口须申请许可。',
    },
    citations: ['a62-knowing'],
  },
  {
    id: 'refused-in-principle',
    effect: 'refusal',
    layer: 'law',
    text: {
      en: 'Applications for foreign military users, for parties on the control list or the watch list and what they hold at 50 % or more, and for weapons of mass destruction and their means of delivery, terrorist use, military use or enhancing military potential are in principle refused.',
      zh: '向境外军事用户以及管控名单、关注名单所列主体及其控股50%及以上的子公司、分公司等分支机构出口，或者最终用途为大规模杀伤性武器、恐怖主义、军事用途或者提升军事潜力的申请，原则上不予许可。',
    },
    citations: ['a61-2', 'a61-3'],
  },
  {
    id: 'case-by-case',
    effect: 'case-by-case',
    layer: 'law',
    text: {
      en: 'Applications for advanced chips, their equipment and materials, or artificial intelligence with potential military use are decided case by case.',
      zh: '最终用途为先进逻辑或存储芯片、其生产设备、测试设备和材料，或者具有潜在军事用途的人工智能的申请，逐案审批。',
    },
    citations: ['a61-4'],
  },
  {
    id: 'humanitarian-report',
    effect: 'duty',
    layer: 'law',
    text: {
      en: 'Emergency medical care, public-health emergencies and disaster relief need no licence; report within 10 working days after export, with an undertaking.',
      zh: '用于紧急医疗、应对公共卫生紧急事件、自然灾害救援的，无需许可；应当在出口后10个工作日内报告并作出承诺。',
    },
    citations: ['a61-5'],
  },
  {
    id: 'compliance-notice',
    effect: 'duty',
    layer: 'law',
    on: ['annex-item-from-china'],
    limbs: ['a61-1-1', 'a61-1-2', 'a61-1-3'],
    text: {
      en: 'Whoever passes annex 1 items on abroad issues a compliance notice to the next recipient; Chinese exporters state the final destination and issue one to importer and end user.',
      zh: '境外出口经营者转移附件1物项时应向下一接收方出具合规告知书；中国出口经营者应填报最终目的国，并向进口商、最终用户出具合规告知书。',
    },
    citations: ['a61-7'],
  },
  {
    id: 'application-from-abroad',
    effect: 'duty',
    layer: 'law',
    limbs: ['a61-1-1', 'a61-1-2', 'a61-1-3'],
    text: {
      en: 'Exporters abroad apply through the system of MOFCOM, in Chinese, with the papers of Decree 792 art. 16; an enterprise, intermediary, chamber or association in China may be delegated.',
      zh: '境外出口经营者通过商务部申请系统以中文提出申请，提交条例第十六条规定的材料；可以委托中国境内的企业、中介机构、商会、协会代理。',
    },
    citations: ['a61-6'],
  },
  {
    id: 'deemed-export',
    effect: 'context',
    layer: 'law',
    limbs: ['a62'],
    text: {
      en: 'It binds Chinese citizens and organisations and everybody inside China; handing technology to foreigners, inside or outside China, counts as export, in whatever way it is done.',
      zh: '适用于中国公民、法人和非法人组织以及在中国境内的所有自然人、法人和非法人组织；在境内或者境外向外国组织和个人提供技术，不论以何种方式，均属出口。',
    },
    citations: ['a62-2'],
  },
  {
    id: 'technology-exemptions',
    effect: 'context',
    layer: 'law',
    limbs: ['a62'],
    text: {
      en: 'Technology in the public domain, of basic scientific research, or necessary for an ordinary patent application is exempt.',
      zh: '已进入公有领域的技术、基础科学研究中的技术或者普通专利申请所必需的技术不受此限。',
    },
    citations: ['a62-exempt'],
  },
  {
    id: 're-export-follows-the-law',
    effect: 'context',
    layer: 'law',
    on: ['re-export'],
    from: '2020-12-01',
    text: {
      en: 'Re-export of Chinese dual-use items follows the export-control law; detailed rules have not been issued.',
      zh: '管制物项的再出口依照出口管制法执行；具体办法尚未出台。',
    },
    citations: ['ecl-45', 'd792-48'],
  },
] satisfies RulesetData['restrictions']
