import type { State } from '../../schema/permit-kind.ts'
import type { Words } from '../fill.ts'

type Clause = { readonly words: Words; readonly citations: readonly string[] }

export const sheetTexts = {
  title: { en: 'Statement that the goods are not controlled', zh: '不属于出口管制物项的情况说明' },
  madeLabel: { en: 'How this sheet was made', zh: '编制说明' },
  made: {
    en: 'Drawn up from the facts stated, by Ytterby ruleset {version} (law known through {knownThrough}), for an export on {asOf}. It is no legal advice; the shipper answers for the facts, signs and seals it.',
    zh: '本说明依据所述事实，按Ytterby规则集{version}（所知法律截至{knownThrough}）为{asOf}的出口编制。不构成法律意见；事实由发货人负责，并由其签字盖章。',
  },
  shipment: { en: '1. Shipment', zh: '一、货物情况' },
  conclusion: { en: '2. Conclusion', zh: '二、结论' },
  concluded: {
    en: 'On these facts, on {asOf}, no permit is needed for these goods ({goods}): no entry in force that was read reaches them. The reasons follow entry by entry; what they presume stands under 6.',
    zh: '依所述事实，{asOf}出口的{goods}无需许可：已读到的施行中的管制条目均不涉及该货物。以下逐条说明理由；所依据的前提见第六部分。',
  },
  concludedSuspended: {
    en: 'The conclusion follows from the suspension of {codes} by {instrument} before {until}, not from the words of the entries.',
    zh: '该结论系因{codes}依{instrument}于{until}前暂停实施而得出，并非因条目文字不涉及该货物。',
  },
  concludedIdle: {
    en: 'The conclusion follows from {codes} being {state} on this day, not from the words of the entries.',
    zh: '该结论系因{codes}该日{state}而得出，并非因条目文字不涉及该货物。',
  },
  formOpen: { en: 'form not stated', zh: '形态未说明的货物' },
  elements: { en: '3. Element by element', zh: '三、逐一元素说明' },
  elementsCaption: { en: 'Which control names each declared rare earth', zh: '各申报稀土元素所涉管制编码' },
  elementsColumns: {
    en: 'Element|Share|Control codes that name it|For these goods',
    zh: '元素|含量|列有该元素的管制编码|对本货物的意义',
  },
  elementUnnamed: { en: 'named by no control code that is held', zh: '所录管制编码均未列名' },
  elementOut: { en: 'not within them: see 4', zh: '不属于：见第四部分' },
  elementSuspended: {
    en: '{named} {codes}, suspended by {instrument} before {until}: see 4',
    zh: '{named}{codes}，依{instrument}于{until}前暂停实施：见第四部分',
  },
  elementIdle: {
    en: '{named} {codes}, {state} on this day: see 4',
    zh: '{named}{codes}，该日{state}：见第四部分',
  },
  named: { en: 'named by', zh: '列于' },
  perhapsNamed: { en: 'perhaps named by', zh: '可能列于' },
  noElement: {
    en: 'The good is declared to hold no rare earth. Every rare-earth entry needs one.',
    zh: '申报货物不含稀土元素；各稀土条目均以含有所列元素为前提。',
  },
  elementsOpen: {
    en: 'Which rare earths the good holds is not stated. The conclusion rests on its form: it holds whichever they are.',
    zh: '未说明货物所含稀土元素。结论以货物形态为依据，不论含有何种稀土元素均成立。',
  },
  notStated: { en: 'not stated', zh: '未说明' },
  entries: { en: '4. Entry by entry', zh: '四、逐条说明' },
  entriesCaption: { en: '{instrument}: why it does not control the good', zh: '{instrument}：不据以管制该货物的理由' },
  entriesColumns: {
    en: 'Entry|Its words|State on {asOf}|Why it does not control the good',
    zh: '编码|条目|{asOf}状态|不据以管制的理由',
  },
  noEntry: {
    en: 'No entry that is held speaks of goods of this form.',
    zh: '所录条目均未涉及此种形态的货物。',
  },
  answers: { en: '5. What the authority has answered', zh: '五、主管机关的解答' },
  answerNone: {
    en: 'The conclusion does not need an answer of the authority: it follows from the words of the entries.',
    zh: '结论依条目文字即可得出，不以主管机关的解答为依据。',
  },
  answerNoneIdle: {
    en: 'The conclusion does not need an answer of the authority.',
    zh: '结论不以主管机关的解答为依据。',
  },
  answered: { en: '{title}, published {published}: {text}', zh: '{title}（发布于{published}）：' },
  answeredBy: {
    en: '{title}, published by {published} (the day was not read): {text}',
    zh: '{title}（不晚于{published}发布，具体日期未读到）：',
  },
  reported: {
    en: 'The Chinese text of this answer was not read; its content is known from a report.',
    zh: '该解答的中文原文未读到，内容据报道。',
  },
  hedgeLabel: { en: '“Generally” (一般)', zh: '“一般”' },
  hedge: {
    en: 'The answer says that such goods are generally outside. It leaves room for exceptions: customs can see a particular good otherwise, so the evidence of form and processing under 7 matters.',
    zh: '解答用语为“一般不属于”，未排除例外；海关可对具体货物另作认定，第七部分所列形态及加工程度的证据因此重要。',
  },
  reservations: { en: '6. What this rests on', zh: '六、前提与保留' },
  reservationLabel: { en: 'Reservation', zh: '保留' },
  presumed: {
    en: 'Presumed, not stated: {path} = {value}.',
    zh: '未说明而推定：{path} = {value}。',
  },
  evidence: { en: '7. What to file', zh: '七、应提交的材料' },
  required: {
    en: 'The announcement on the procedure names, to be filed sealed:',
    zh: '质疑程序公告列明，应盖章提交：',
  },
  suggested: { en: 'For these goods, to bear out the reasons above:', zh: '就本货物，为佐证上述理由，建议附：' },
  remark: { en: '8. Remarks column of the declaration', zh: '八、报关单备注栏' },
  deadline: {
    en: 'For the shipper (no part of the statement): when to answer',
    zh: '发货人须知（不属于说明内容）：答复期限',
  },
  deadlineRule: {
    en: 'Since 2025-06-16, where no licence is presented and customs issues a notice of challenge, the shipper files within 7 working days. Nothing is released meanwhile, and no limit is set for the decision.',
    zh: '自2025年6月16日起，未交验许可证件而海关发出质疑通知的，发货人应在7个工作日内提交材料；质疑期间不予放行，作出结论的期限未作规定。',
  },
  deadlineOn: {
    en: 'Notice received on {receivedOn}: file by {lastDay}.',
    zh: '{receivedOn}收到通知：应于{lastDay}前（含当日）提交。',
  },
  deadlineOpen: {
    en: 'The day on which the notice was received is not stated: give it, and the days are counted here.',
    zh: '未说明收到通知的日期；说明后此处列出各日。',
  },
  deadlineCaption: { en: 'The working days', zh: '各工作日' },
  deadlineColumns: { en: 'Working day|Day', zh: '第几个工作日|日期' },
  makeUpDay: { en: '{day}, make-up working day', zh: '{day}（调休上班）' },
  range: { en: '{first} to {last}', zh: '{first}至{last}' },
  skippedEstimate: {
    en: 'Taken as days off: {days}. No notice on these years was read: the days are weekends, statutory holidays and, where a holiday falls on a weekend, the working days that are assumed for it.',
    zh: '估算为节假日及周末：{days}。相关年度的放假安排未读到，以上为周末、法定节假日，以及法定节假日适逢周末时假定补休的工作日。',
  },
  skipped: { en: 'Not counted as days off: {days}.', zh: '不计入的节假日及周末：{days}。' },
  firstDay: {
    en: 'Whether the day of receipt counts is not said; by the usual convention it does not. File a day earlier to be safe.',
    zh: '收到当日是否计入期限未予规定；按通常惯例不计入。为稳妥起见，请提前一日提交。',
  },
  makeUpRule: {
    en: 'Weekend days that a State Council notice makes working days count as working days; no text read says so for this limit.',
    zh: '国务院通知调休上班的周末按工作日计算；所读文本对此期限未作规定。',
  },
  estimate: {
    en: 'An estimate: the notice of holidays for {years} was not read. Ask customs for the last day.',
    zh: '估算：{years}年的放假通知未读到。请向海关确认最后一日。',
  },
  estimateLabel: { en: 'Estimate', zh: '估算' },
  lawLabel: { en: 'Law', zh: '法律' },
  next: { en: 'For the shipper: what follows', zh: '发货人须知：后续程序' },
  signature: { en: '9. Signature', zh: '九、签署' },
} satisfies Readonly<Record<string, Words>>

export const sheetFields = {
  shipper: { en: 'Shipper', zh: '发货人' },
  declaration: { en: 'Declaration, number and day', zh: '报关单编号及日期' },
  notice: { en: 'Notice of challenge, number', zh: '质疑通知书编号' },
  contract: { en: 'Contract, number and day', zh: '合同编号及日期' },
  description: { en: 'Name as declared', zh: '申报品名' },
  form: { en: 'Form', zh: '形态' },
  elements: { en: 'Rare earths', zh: '所含稀土元素' },
  processing: { en: 'Processing', zh: '加工程度' },
  grade: { en: 'Grade', zh: '牌号' },
  commodityCode: { en: 'Commodity code', zh: '海关商品编号' },
  quantity: { en: 'Net weight', zh: '净重' },
  destination: { en: 'Destination (country code)', zh: '目的国家或地区（国别代码）' },
  endUser: { en: 'End user', zh: '最终用户' },
  performance: { en: 'Performance indicators', zh: '性能指标' },
  mainUses: { en: 'Main uses', zh: '主要用途' },
} satisfies Readonly<Record<string, Words>>

export const sheetHints = {
  byShipper: { en: 'by the shipper', zh: '由发货人填写' },
  asDeclared: { en: 'as in the declaration', zh: '与报关单一致' },
  noticeNumber: { en: 'if one was issued', zh: '如已发出' },
  performance: { en: 'from the data sheet', zh: '按产品技术资料' },
  mainUses: { en: 'product and purpose', zh: '所用产品及目的' },
} satisfies Readonly<Record<string, Words>>

export const processingWords = {
  primary: { en: 'primary processed', zh: '初级加工' },
  deep: { en: 'deep processed', zh: '深度加工' },
} satisfies Readonly<Record<string, Words>>

export const stateWords = {
  revoked: { en: 'revoked', zh: '已废止' },
  unsettled: { en: 'unsettled', zh: '未定' },
  suspended: { en: 'suspended', zh: '暂停实施' },
  'not-yet-in-force': { en: 'not yet in force', zh: '尚未施行' },
  'in-force': { en: 'in force', zh: '施行中' },
} satisfies Readonly<Record<State, Words>>

/** Why a good is not within an entry. */
export const whyNotTexts = {
  absent: { en: 'The good is declared without {elements}.', zh: '申报货物不含{elements}。' },
  alloy: {
    en: 'The entry names a closed list: {named}. The good is {held}: none of them.',
    zh: '条目所列为：{named}；本货物为{held}，不在其列。',
  },
  answered: {
    en: 'The authority has answered that such goods are {hedge}outside announcement 18 ({instrument}).',
    zh: '主管机关已解答，此类货物{hedge}不属于18号公告管制范围（{instrument}）。',
  },
  generally: { en: 'generally ', zh: '一般' },
  suspended: {
    en: 'The entry reaches such goods or may, but is suspended on this day, before {until}.',
    zh: '条目涉及或者可能涉及此类货物，但该日处于暂停实施期间（{until}前）。',
  },
  state: {
    en: 'The entry reaches such goods or may, but is {state} on this day.',
    zh: '条目涉及或者可能涉及此类货物，但该日{state}。',
  },
  size: {
    en: 'The row is for particles under 500 micrometres with 97 % cerium or more.',
    zh: '该条目适用于颗粒小于500微米、含铈量97%以上者。',
  },
  pureMetal: {
    en: 'The entry names the metal; the good is declared as alloyed with {metals}, and alloys have entries of their own.',
    zh: '条目所列为金属；申报货物与{metals}制成合金，合金另有条目。',
  },
  rows: {
    en: 'No row of the catalogue that was read names the good as stated.',
    zh: '已读到的目录条目均未列明所述货物。',
  },
  words: {
    en: 'The words of the entry, with what they require, do not reach the good as stated.',
    zh: '条目文字及其条件不涉及所述货物。',
  },
} satisfies Readonly<Record<string, Words>>

/** What the shipper files after a notice of challenge. */
export const requiredEvidence: readonly Clause[] = [
  {
    words: { en: 'the paper declaration', zh: '纸质报关单' },
    citations: ['gacc123'],
  },
  { words: { en: 'the contract', zh: '合同' }, citations: ['gacc123', 'd792-22'] },
  {
    words: {
      en: 'a statement of performance indicators, main uses and why the goods are not controlled: this sheet, sealed',
      zh: '关于性能指标、主要用途以及不属于管制物项理由的说明：即本说明（加盖公章）',
    },
    citations: ['gacc123', 'd792-22'],
  },
  { words: { en: 'test reports and technical data', zh: '检测报告和技术资料' }, citations: ['gacc123'] },
  { words: { en: 'other material', zh: '其他材料' }, citations: ['gacc123'] },
]

/** What else bears the reasons out, by what they rest on. */
export const suggestedEvidence = {
  composition: {
    words: {
      en: 'a composition report of an independent laboratory for the lot, with {elements} in wt% and the detection limit, also where nothing was found',
      zh: '独立实验室对该批货物出具的成分报告，列明{elements}的重量百分比及检出限，未检出的亦应列明',
    },
    citations: ['a18', 'd792-22'],
  },
  'faq-v-rotors-out': {
    words: {
      en: 'drawings and photos that show the magnets fixed in or on the iron core or steel plate, with shaft, bearing, sleeve and other parts',
      zh: '显示磁体内嵌、内置或者表贴固定于铁芯/钢板，以及轴芯、轴承、外衬套等零部件的图纸和照片',
    },
    citations: ['faq-v-1'],
  },
  'faq-v-sensors-out': {
    words: {
      en: 'drawings and photos of the sensor with chip, board, bracket, pins and magnet, and how it was moulded',
      zh: '传感器及其芯片、电路板、支架、引脚、磁铁的图纸和照片，以及注塑等成型工艺说明',
    },
    citations: ['faq-v-2'],
  },
  'faq-v-catalysts-out': {
    words: { en: 'the record of calcination', zh: '焙烧处理记录' },
    citations: ['faq-v-3'],
  },
  'faq-v-magnetic-goods-out': {
    words: {
      en: 'photos and a description of the article that show the magnetic part as built in',
      zh: '显示磁吸功能件已装配于产品中的照片和产品说明',
    },
    citations: ['faq-v-3'],
  },
  'faq-iv-motors-out': {
    words: {
      en: 'data sheet and photos that show a motor, component or finished product',
      zh: '显示其为电机、电子元器件或者电子成品的技术资料和照片',
    },
    citations: ['faq-iv-motors'],
  },
  'faq-phosphors-out': {
    words: { en: 'data sheet of the phosphor with excitation and emission', zh: '荧光粉技术资料（激发、发射特性）' },
    citations: ['faq-phosphors'],
  },
} satisfies Readonly<Record<string, Clause>>

/** What follows once the papers are filed. */
export const afterFiling: readonly Clause[] = [
  {
    words: {
      en: 'Customs decides, or asks the Ministry of Commerce to have the goods identified. The outcome is that no licence is needed, or that one is: then the goods are not released and are dealt with by law.',
      zh: '海关作出认定，或者提请商务部组织鉴别。结论为无需许可证件，或者需要许可证件；后者不予放行并依法处理。',
    },
    citations: ['gacc123', 'd792-22'],
  },
  {
    words: {
      en: 'Who cannot tell whether goods are controlled may ask the Ministry of Commerce, with performance indicators, main uses and the reason for the doubt.',
      zh: '无法确定货物是否属于管制物项的，可以向商务部咨询，并提供性能指标、主要用途及无法确定的原因。',
    },
    citations: ['ecl-12', 'd792-14'],
  },
]

export const sheetSignature: readonly Words[] = [
  { en: 'Shipper (full Chinese name)', zh: '发货人（中文全称）' },
  { en: 'Person who signs, position', zh: '签署人、职务' },
  { en: 'Signature and company seal', zh: '签字并加盖公章' },
  { en: 'Day', zh: '日期' },
]
