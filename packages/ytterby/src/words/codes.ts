import type { Lang } from '../locales/langs.ts'
import type { LifeEvent } from '../engine/write/timeline.ts'
import type { Assessment, Match } from '../schema/assessment.ts'
import type { Inquiry } from '../schema/inquiry.ts'
import type { LicenceForm, State } from '../schema/permit-kind.ts'
import type { Action, Verdict } from '../schema/verdict.ts'

export type Word = Readonly<Record<Lang, string>>
const word = (en: string, zh: string): Word => ({ en, zh })

/** What a verdict means to the person who has to decide, where the goods leave China; `verdictSentence` follows the route. */
export const VERDICT_SENTENCES: Readonly<Record<Verdict, Word>> = {
  prohibited: word('On these facts the good may not leave China.', '依所述事实，该货物不得出口。'),
  'refused-in-principle': word(
    'It would need a licence, and that is refused in principle.',
    '须申请许可，且原则上不予许可。',
  ),
  'permit-required': word(
    'It may leave China only with a permit: apply before it ships.',
    '须取得许可方可出口：请在发货前申请。',
  ),
  unsettled: word(
    'The law, as far as it has been read, does not decide: hold it and ask the authority.',
    '就已读到的法律尚无定论：请暂缓发货并咨询主管机关。',
  ),
  depends: word('Facts that are still open decide: see the questions below.', '取决于尚未说明的事实：见下列问题。'),
  'no-permit': word('It may leave China without a permit.', '无需许可即可出口。'),
}

/** The same of goods that do not leave China. */
const SENTENCES_ABROAD: Readonly<Partial<Record<Verdict, Word>>> = {
  prohibited: word(
    'The good ships from outside China: on these facts Chinese law bars it.',
    '货物自境外发运：依所述事实，中国法律予以禁止。',
  ),
  'refused-in-principle': word(
    'The good ships from outside China: it would need a Chinese licence, and that is refused in principle.',
    '货物自境外发运：须申请中国许可，且原则上不予许可。',
  ),
  'permit-required': word(
    'The good ships from outside China: it needs a Chinese permit, so apply before it ships.',
    '货物自境外发运：须取得中国许可，请在发运前申请。',
  ),
  'no-permit': word('The good ships from outside China: it needs no Chinese permit.', '货物自境外发运：无需中国许可。'),
}

/** The goods leave China, as is presumed where it is not stated: what is said of them follows the route. */
export const leavesChina = ({ exportedFrom = 'CN' }: Pick<Inquiry, 'exportedFrom'>): boolean => exportedFrom === 'CN'

/**
 * What a verdict means to the person who has to decide, on the route of the goods.
 *
 * @example verdictSentence('no-permit', { exportedFrom: 'JP' }, 'en') // 'The good ships from outside China: …'
 */
export function verdictSentence(verdict: Verdict, { exportedFrom }: Pick<Inquiry, 'exportedFrom'>, lang: Lang): string {
  const abroad = leavesChina({ exportedFrom }) ? undefined : SENTENCES_ABROAD[verdict]
  return (abroad ?? VERDICT_SENTENCES[verdict])[lang]
}

/** Codes of the contract in words. A code that is not here is printed as it is. */
const CODES = {
  prohibited: word('prohibited', '禁止'),
  'refused-in-principle': word('refused in principle', '原则上不予许可'),
  'permit-required': word('permit required', '须许可'),
  unsettled: word('unsettled', '未定'),
  depends: word('depends', '视情况而定'),
  'no-permit': word('no permit needed', '无需许可'),
  proceed: word('proceed', '可以发货'),
  ask: word('ask first', '先行核实'),
  hold: word('hold the shipment', '暂缓发货'),
  stop: word('stop', '停止'),
  revoked: word('revoked', '已废止'),
  suspended: word('suspended', '暂停实施'),
  'not-yet-in-force': word('not yet in force', '尚未施行'),
  'in-force': word('in force', '施行中'),
  enact: word('begins', '施行'),
  suspend: word('suspended', '暂停实施'),
  extend: word('suspension extended', '延长暂停'),
  revive: word('runs again', '恢复施行'),
  revoke: word('ends', '废止'),
  amend: word('amended', '修订'),
  interpret: word('interpreted', '解答'),
  list: word('listed', '列入名单'),
  delist: word('taken off the list', '移出名单'),
  counter: word('countermeasure', '反制措施'),
  expect: word('extension announced', '宣布延长'),
  yes: word('reaches the good', '涵盖该货物'),
  possible: word('may reach the good', '可能涵盖该货物'),
  single: word('single', '单项'),
  general: word('general', '通用'),
  certificate: word('certificate by registration', '登记凭证'),
  holds: word('holds', '成立'),
  fails: word('does not apply', '不适用'),
  unknown: word('open', '未知'),
  law: word('law', '法律'),
  framework: word('framework', '许可框架'),
  prohibition: word('prohibition', '禁止'),
  refusal: word('refusal', '不予许可'),
  'case-by-case': word('case by case', '逐案审批'),
  duty: word('duty', '义务'),
  condition: word('condition', '条件'),
  context: word('context', '背景'),
  exporter: word('exporter', '出口商'),
  importer: word('importer', '进口商'),
  'end-user': word('end user', '最终用户'),
  government: word('government of the end user', '最终用户所在国家和地区政府'),
  statutory: word('by law', '法定'),
  customary: word('in practice', '实务'),
  accepts: word('accepts the application', '受理申请'),
  leads: word('leads', '牵头'),
  decides: word('decides', '决定'),
  issues: word('issues', '签发'),
  consulted: word('consulted', '会商'),
  clears: word('clears', '放行'),
  forwards: word('forwards the application', '转送申请'),
  coordinates: word('coordinates', '统筹协调'),
  'approves-major-impact': word('approves exports of major impact', '批准有重大影响的出口'),
  named: word('Named by the framework.', '许可框架点名。'),
  analogy: word('By analogy.', '类推。'),
} as const satisfies Readonly<
  Record<Verdict | Action | State | Match | LicenceForm | Reason | Restriction | Happening | Paper | Role, Word>
>

/** Effects that are events on a life line. */
type Happening = Exclude<
  LifeEvent['type'],
  'prohibit' | 'refuseInPrinciple' | 'caseByCase' | 'exempt' | 'requireWhenKnown' | 'requireAbroad' | 'catchAll'
>
type Reason = Assessment['reasons'][number]['outcome']
type Paper = Assessment['documents'][number]['provider' | 'basis']
type Role =
  | 'accepts'
  | 'leads'
  | 'decides'
  | 'issues'
  | 'consulted'
  | 'clears'
  | 'forwards'
  | 'coordinates'
  | 'approves-major-impact'
type Restriction = Assessment['restrictions'][number]['effect' | 'layer'] | NonNullable<Assessment['tier']>['basis']

/** Codes whose lists are open: they stand in the ruleset, not in the contract. */
const OPEN_CODES: Readonly<Record<string, Word>> = {
  'by-answer': word('find out', '待查明'),
  'by-change': word('change it', '改变'),
  'by-check': word('would have to be so', '须属实'),
  'by-day': word('another day', '另一日期'),
  'past-day': word('a day that has passed: earlier law', '已过去的日期，当时的法律'),
  'covers-yes': word('covered', '涵盖'),
  'covers-no': word('not covered', '未涵盖'),
  'covers-unknown': word('open whether covered', '是否涵盖尚不确定'),
  'covers-not-needed': word('no permit needed', '无需许可'),
  valid: word('valid', '有效'),
  'not-valid': word('not valid', '无效'),
  'check-holds': word('✓', '✓'),
  'check-fails': word('✗', '✗'),
  'check-unknown': word('?', '？'),
  'sensitive-material': word('sensitive material', '敏感元素'),
  'sensitive-material-by-analogy': word('sensitive material by analogy', '类推为敏感元素'),
  'sensitive-material-possible': word('it can hold sensitive material', '可能含敏感元素'),
  'new-customer': word('new customer', '新客户'),
  'not-read': word('what limit held then was not read', '当时适用的期限未读到'),
  'applied-before-the-limit': word(
    'applied for before the limit of the decree began; what held then was not read',
    '申请早于条例所定期限施行之日，当时适用的期限未读到',
  ),
  'no-limit-read': word('no limit was read for the licence in question', '未读到所涉许可的审查期限'),
  'no-dual-use-licence': word('no dual-use licence comes into question', '不涉及两用物项许可'),
  'watch-list': word('watch list', '关注名单'),
  'control-list': word('control list', '管控名单'),
  'unreliable-entity': word('unreliable-entity list', '不可靠实体清单'),
  MOFCOM: word('Ministry of Commerce (MOFCOM)', '商务部'),
  GACC: word('General Administration of Customs (GACC)', '海关总署'),
  MIIT: word('Ministry of Industry and Information Technology (MIIT)', '工业和信息化部'),
  SASTIND: word(
    'State Administration of Science, Technology and Industry for National Defence (SASTIND)',
    '国家国防科技工业局',
  ),
  'State-Council': word('State Council', '国务院'),
  'provincial-commerce-department': word('provincial department of commerce', '省级商务主管部门'),
  'coordination-mechanism': word('national coordination mechanism for export control', '国家出口管制工作协调机制'),
  'special-commissioner-office': word('special commissioner’s office of MOFCOM', '商务部驻地方特派员办事处'),
  'local-licence-issuing-authority': word('local licence-issuing authority', '地方发证机构'),
  'unreliable-entity-list': word('unreliable-entity list', '不可靠实体清单'),
  'export-quota': word('quota licence', '配额出口许可证'),
  'annex-1': word('annex 1', '附件1'),
  'tech-2008': word('technology catalogue of 2008', '2008年技术目录'),
  'tech-2023': word('technology catalogue of 2023', '2023年技术目录'),
  'not-held': word('an instrument that is not held', '未收录的文本'),
  'notice-not-named': word('a notice that is not named', '未指明的公告'),
  'fine-cerium': word('fine cerium', '细铈粉'),
  'technical-identification': word('technical identification', '技术鉴别'),
  'expert-opinion': word('expert opinion', '专家意见'),
  'on-site-check': word('on-site check', '实地核查'),
  submission: word('submission', '提交申请'),
  'technical-review': word('technical review', '技术审查'),
  'security-review': word('security review', '安全审查'),
  'final-approval': word('final approval', '最终批准'),
  issuance: word('issuance', '发证'),
  customs: word('customs', '海关'),
  'customs-challenge': word('where customs challenges', '海关质疑时'),
  'after-export': word('after the export', '出口后'),
  'primary-text': word('primary text', '原文'),
  'two-secondary': word('two secondary copies', '两份转载'),
  'single-secondary': word('one secondary copy', '一份转载'),
  unverified: word('not verified', '未核实'),
  equal: word('equal', '一致'),
  near: word('near', '相近'),
  'name-printed': word('as the notice prints it', '公告所载名称'),
  'name-legal': word('its registered name', '登记名称'),
  'name-english': word('its English name', '英文名称'),
  'name-acronym': word('its acronym', '缩写名称'),
  'name-former': word('a former name of it', '曾用名称'),
  'name-successor': word('the name of who carries its business on', '承继者名称'),
  'name-trade': word('a trade name of it', '商号'),
  'name-transliteration': word('a transliteration of its name', '音译名称'),
  'name-unit-of': word('the legal person of which it is a unit', '其所属法人的名称'),
  'name-group': word('the name of its group', '所属集团名称'),
  verified: word('verified', '已核实'),
  'well-known': word('well known', '众所周知'),
  uncertain: word('not known to be right', '未确认'),
  'general knowledge': word('general knowledge', '常识'),
}

/** A code in the words of a language. */
export function wordOf(code: string, lang: Lang): string {
  const words: Readonly<Record<string, Word>> = CODES
  return (words[code] ?? OPEN_CODES[code])?.[lang] ?? code
}
