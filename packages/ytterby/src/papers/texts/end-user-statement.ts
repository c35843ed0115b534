import type { ProductForm } from '../../schema/product-form.ts'
import type { Words } from '../fill.ts'

type Clause = { readonly words: Words; readonly citations: readonly string[] }

export const statementTexts = {
  title: { en: 'End-user and end-use statement (draft)', zh: '最终用户和最终用途证明（草稿）' },
  draftLabel: { en: 'Draft', zh: '草稿' },
  draft: {
    en: 'Drawn up from the facts stated, by Ytterby ruleset {version} (law known through {knownThrough}), for an export on {asOf}. What is marked as missing must be filled in by the person named. A draft is no legal advice and becomes a statement only when the end user signs it.',
    zh: '本稿依据所述事实，按Ytterby规则集{version}（所知法律截至{knownThrough}）为{asOf}的出口拟就。标为待填的内容须由相应主体填写。草稿不构成法律意见，经最终用户签署后方为证明文件。',
  },
  purpose: {
    en: 'To the Ministry of Commerce of the People’s Republic of China. We, the end user named below, issue this statement for the export of the items described below, as an application for a dual-use licence requires.',
    zh: '致中华人民共和国商务部：我方为下述最终用户，现就下述物项的出口，依两用物项出口许可申请的要求出具本证明。',
  },
  parties: { en: '1. Parties', zh: '一、当事人' },
  goods: { en: '2. Items', zh: '二、物项' },
  use: { en: '3. End use', zh: '三、最终用途' },
  undertakings: { en: '4. Undertakings', zh: '四、承诺' },
  particulars: { en: '5. Particulars of the end user', zh: '五、最终用户的其他信息' },
  particularsNote: {
    en: 'The texts read set no form for this statement. These particulars are asked for in practice (customary); where the ministry’s system offers its own form, that form is used.',
    zh: '所读法律文本未规定本证明的格式。以下信息为实践中惯常要求（惯例）；商务部系统提供格式文本的，以该格式为准。',
  },
  customLabel: { en: 'Customary', zh: '惯例' },
  lawLabel: { en: 'Law', zh: '法律' },
  after: { en: 'For whoever hands this in (no part of the statement)', zh: '提交须知（不属于证明内容）' },
  signature: { en: '6. Signature', zh: '六、签署' },
} satisfies Readonly<Record<string, Words>>

export const statementFields = {
  endUserName: { en: 'End user', zh: '最终用户' },
  endUserCountry: { en: 'Country or region of the end user (code)', zh: '最终用户所在国家或地区（国别代码）' },
  endUserKind: { en: 'The end user is', zh: '最终用户性质' },
  importerName: { en: 'Importer', zh: '进口商' },
  importerCountry: { en: 'Country or region of the importer (code)', zh: '进口商所在国家或地区（国别代码）' },
  consignee: { en: 'Consignee {number}', zh: '收货人{number}' },
  exporter: { en: 'Exporter in China', zh: '中国出口经营者' },
  destination: { en: 'Destination (country code)', zh: '目的国家或地区（国别代码）' },
  form: { en: 'Kind of item', zh: '物项种类' },
  elements: { en: 'Rare earths', zh: '所含稀土元素' },
  description: { en: 'Name and description', zh: '名称及描述' },
  grade: { en: 'Grade', zh: '牌号' },
  commodityCode: { en: 'Chinese commodity code', zh: '海关商品编号' },
  controlCodes: { en: 'Export control codes', zh: '两用物项出口管制编码' },
  quantity: { en: 'Quantity', zh: '数量' },
  contract: { en: 'Contract, number and day', zh: '合同编号及日期' },
  useKind: { en: 'End use', zh: '最终用途性质' },
  useField: { en: 'Field of use', zh: '用途领域' },
  useText: { en: 'What the items are used for, in detail', zh: '最终用途的具体说明' },
  usePlace: { en: 'Place where they are installed or used up', zh: '安装或使用地点' },
  address: { en: 'Registered address', zh: '注册地址' },
  contact: { en: 'Contact: name, telephone, email', zh: '联系人、电话、电子邮箱' },
  business: { en: 'Business, main products', zh: '经营范围及主要产品' },
} satisfies Readonly<Record<string, Words>>

/** What to write where nothing is known. */
export const statementHints = {
  endUserName: { en: 'full legal name', zh: '法定全称' },
  importerName: {
    en: 'full legal name; “the end user itself” if it is',
    zh: '法定全称；如即为最终用户，请写“同最终用户”',
  },
  exporter: { en: 'full Chinese name', zh: '中文全称' },
  country: { en: 'country or region', zh: '国家或地区' },
  endUserKind: { en: 'civil or military', zh: '民用或者军事' },
  form: { en: 'what is shipped', zh: '出口的是什么' },
  elements: { en: 'from the composition report, in wt%', zh: '按成分报告填写，以重量百分比计' },
  description: { en: 'as in the contract', zh: '与合同一致' },
  commodityCode: { en: '10 digits, from the exporter', zh: '10位，由出口经营者提供' },
  controlCodes: { en: 'once the goods are classified', zh: '归类确定后填写' },
  quantity: { en: 'net weight', zh: '净重' },
  contract: { en: 'as in the contract', zh: '与合同一致' },
  useKind: { en: 'civil or military', zh: '民用或者军用' },
  useText: {
    en: 'product, model, where in it the item sits, quantity per product',
    zh: '所用产品、型号、物项在产品中的位置、单件用量',
  },
  usePlace: { en: 'address of the plant', zh: '工厂地址' },
  byEndUser: { en: 'by the end user', zh: '由最终用户填写' },
} satisfies Readonly<Record<string, Words>>

export const statementValues = {
  civil: { en: 'civil', zh: '民用' },
  military: { en: 'military', zh: '军用' },
  wmd: { en: 'weapons of mass destruction', zh: '大规模杀伤性武器' },
  terrorism: { en: 'terrorism', zh: '恐怖主义' },
  'logic-14nm-or-below': { en: 'logic chips of 14 nm or below', zh: '14纳米及以下逻辑芯片' },
  'memory-256-layers-or-more': { en: 'memory chips of 256 layers or more', zh: '256层及以上存储芯片' },
  'chip-equipment': { en: 'equipment and materials for such chips', zh: '制造上述芯片的设备、材料' },
  'military-ai': { en: 'artificial intelligence with possible military use', zh: '具有潜在军事用途的人工智能' },
  humanitarian: { en: 'humanitarian', zh: '人道主义' },
  'rare-earth-production': { en: 'production of rare earths', zh: '稀土生产' },
  none: { en: 'none of the fields that the announcements name', zh: '不属于公告所列领域' },
} satisfies Readonly<Record<string, Words>>

/** The undertakings, in the words of the law as far as it has them. */
export const lawUndertakings: readonly Clause[] = [
  {
    words: {
      en: 'Without permission of the Ministry of Commerce of the People’s Republic of China we will not change the end use of these items.',
      zh: '未经中华人民共和国商务部允许，我方不擅自改变上述物项的最终用途。',
    },
    citations: ['d792-24', 'ecl-16'],
  },
  {
    words: {
      en: 'Without permission of the Ministry of Commerce of the People’s Republic of China we will not pass these items to any third party.',
      zh: '未经中华人民共和国商务部允许，我方不向任何第三方转让上述物项。',
    },
    citations: ['d792-24', 'ecl-16'],
  },
]

/** What the parties should know; those of law first. */
export const statementNotes: readonly (Clause & {
  readonly basis: 'law' | 'custom'
  readonly from?: string
  /** Forms of which alone it is told; a form that is open can be each of them. */
  readonly forms?: readonly ProductForm[]
})[] = [
  {
    basis: 'law',
    words: {
      en: 'The statement is issued by the end user. The ministry may ask for one issued or authenticated by the government of its country.',
      zh: '本证明由最终用户出具。商务部可要求提交最终用户所在国家和地区政府出具或者认证的证明文件。',
    },
    citations: ['d792-24', 'ecl-15'],
  },
  {
    basis: 'law',
    words: {
      en: 'Exporter and importer who find that end user or end use has changed, or that the statement is forged, expired or was obtained by fraud, stop and report.',
      zh: '出口经营者、进口商发现最终用户、最终用途改变，或者证明文件伪造、失效、以欺骗手段取得的，应当停止并报告。',
    },
    citations: ['d792-25'],
  },
  {
    basis: 'law',
    words: {
      en: 'An end user that does not cooperate with verification in time, so that end user or end use cannot be verified, can be put on the watch list.',
      zh: '未在规定期限内配合核查，致使最终用户、最终用途无法核实的，可列入关注名单。',
    },
    citations: ['d792-26'],
  },
  {
    basis: 'law',
    words: {
      en: 'Exporters keep the records of the export for at least five years.',
      zh: '出口经营者应当留存出口相关资料不少于五年。',
    },
    citations: ['d792-27'],
  },
  {
    basis: 'custom',
    from: '2023-12-01',
    words: {
      en: 'A Chinese translation and an introduction of importer and end user go with it; where the goods leave China, the paper original goes to the provincial commerce department.',
      zh: '须附中文译文及进口商和最终用户情况介绍；货物自中国出口的，纸质原件交省级商务主管部门。',
    },
    citations: ['practice-papers'],
  },
  {
    basis: 'custom',
    from: '2025-11-30',
    forms: ['ndfeb-magnet', 'smco-magnet', 'bonded-magnet'],
    words: {
      en: 'A maker reports that since November 2025 photos of production, photos or models that show where the magnet sits, and records of past transactions are asked for.',
      zh: '据企业反映，2025年11月以来还被要求提供生产场景照片、显示磁体所在位置的产品照片或者三维模型以及历史交易记录。',
    },
    citations: ['practice-2025-11'],
  },
]

/** What the verdict means for the statement. */
export const statementVerdicts = {
  'no-permit': {
    en: 'On the facts stated no dual-use licence is needed on this day, and no such statement is handed in with an application.',
    zh: '依所述事实，该日无需两用物项出口许可，申请材料中亦无须提交本证明。',
  },
  barred: {
    en: 'On the facts stated the export is prohibited or would in principle be refused: a statement does not change that.',
    zh: '依所述事实，该出口被禁止或者原则上不予许可；提交证明不改变这一结论。',
  },
} satisfies Readonly<Record<string, Words>>

/** What a list asks for, by the reason that names the list. */
export const statementLists: readonly (Clause & { readonly list: string })[] = [
  {
    list: 'list:watch-list',
    words: {
      en: 'A party of this deal is on the watch list: only a single licence can be had, with a risk-assessment report and a written undertaking; the time limit of the review does not apply.',
      zh: '本交易的一方列入关注名单：仅可申请单项许可，须提交风险评估报告和书面承诺；审查期限不适用。',
    },
    citations: ['d792-26'],
  },
  {
    list: 'list:control-list',
    words: {
      en: 'A party of this deal is on the export-control list: dual-use items may not be exported to it; in special circumstances the exporter may apply to the Ministry of Commerce.',
      zh: '本交易的一方列入管控名单：不得向其出口两用物项；特殊情况下出口经营者可以向商务部提出申请。',
    },
    citations: ['d792-28', 'ecl-18'],
  },
]

export const signatureLines: readonly Words[] = [
  { en: 'End user (full legal name)', zh: '最终用户（法定全称）' },
  { en: 'Name and position of the person who signs', zh: '签署人姓名、职务' },
  { en: 'Signature and company seal', zh: '签字并加盖公章' },
  { en: 'Place and day', zh: '地点、日期' },
]
