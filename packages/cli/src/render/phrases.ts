import type { Lang } from 'ytterby'
import type { Word } from './words.ts'

const word = (en: string, zh: string): Word => ({ en, zh })

/** Headings and connecting phrases of the readable answers; `{name}` is filled in. All law is in the assessment, none is here. */
const PHRASES = {
  asked: word('Asked', '询问'),
  tier: word('Tier', '级别'),
  review: word('Review', '审查时间'),
  permits: word('Permits', '许可'),
  restrictions: word('Restrictions', '限制'),
  papers: word('Papers', '材料'),
  authorities: word('Authorities', '主管机关'),
  inHand: word('in hand', '已备'),
  why: word('Why', '理由'),
  presumed: word('Presumed', '推定'),
  gaps: word('Gaps in law', '法律空白'),
  warnings: word('Warnings', '提示'),
  questions: word('Questions', '待答问题'),
  horizon: word('Ahead', '后续变化'),
  sources: word('Sources', '依据'),
  none: word('none', '无'),
  open: word('open', '未说明'),
  between: word(': {verdicts}', '：{verdicts}'),
  possibly: word(', possibly {verdicts}', '，也可能{verdicts}'),
  tierIs: word('{level}, {name}: {controls} controls. {basis}', '{level}，{name}：管制程度{controls}。{basis}'),
  frameworkReview: word(
    'Framework: {min}–{max} days, standard {standard} (the kind of day is not stated)',
    '许可框架：{min}–{max}天，标准{standard}天（未说明何种天数）',
  ),
  nothingToWaitFor: word(
    'No permit, so nothing to wait for. Where one is asked for, the framework takes {min}–{max} days',
    '无需许可，无需等待。如申请许可，许可框架需{min}–{max}天',
  ),
  noneToBeHad: word(
    'No permit is to be had, so there is no review to plan with',
    '无法取得许可，因而没有可供安排的审查期限',
  ),
  noFramework: word('Framework: none before 2025', '许可框架：2025年以前没有'),
  openEnded: word('open-ended: {because}', '无固定期限：{because}'),
  alsoOpenEnded: word('; open-ended: {because}', '；无固定期限：{because}'),
  reviewInBrief: word('{min}–{max} days by the framework', '许可框架{min}–{max}天'),
  limitInBrief: word('{limit} working days by law', '法定{limit}个工作日'),
  noLimitInBrief: word('statutory limit does not apply: {because}', '不适用法定期限：{because}'),
  stage: word('{name}: {days} days, {authorities}', '{name}：{days}天，{authorities}'),
  stageWithoutDays: word('{name}: {authorities}', '{name}：{authorities}'),
  statutory: word(
    'Law: decision within {limit} working days of acceptance, delivery within {delivery} more; not counted: {notCounted}',
    '法律：自受理起{limit}个工作日内决定，再{delivery}个工作日内送达；不计入：{notCounted}',
  ),
  noLimit: word(
    'Law: the limit of the dual-use licence does not apply: {because}',
    '法律：不适用两用物项许可的审查期限：{because}',
  ),
  scheduled: word(
    'Law: decision by {decision}, delivery by {delivery}, {condition}',
    '法律：{decision}前决定，{delivery}前送达，{condition}',
  ),
  restriction: word('{effect}: {text}', '{effect}：{text}'),
  reason: word('{outcome} {name}: {facts}', '{outcome} {name}：{facts}'),
  permit: word('{kind}: {verdict}', '{kind}：{verdict}'),
  permitAs: word('{kind}: {verdict} ({forms})', '{kind}：{verdict}（{forms}）'),
  never: word('never in force so far', '从未施行'),
  asserted: word('asserted by you', '由询问方主张'),
  needed: word('{read}; needed: {needed}', '{read}；要求：{needed}'),
  otherReasons: word('{count} more do not apply (--why shows them)', '另有{count}项不适用（--why 显示）'),
  otherContext: word(
    '{count} more are background, penalties and remedies among it (--why shows them)',
    '另有{count}项背景信息，包括处罚和救济（--why 显示）',
  ),
  gap: word('{instrument} {limb}, since {since}: {verdicts}', '{instrument} {limb}，自{since}起：{verdicts}'),
  option: word('{value}: {verdicts}', '{value}：{verdicts}'),
  change: word('{on}: {verdict}', '{on}：{verdict}'),
  inLaw: word('In law', '依法律'),
  asKnownThen: word('Known then', '当日所知'),
  asInLaw: word('the same turns, on the same days', '转折及日期相同'),
  edition: word('edition {edition}', '{edition}年版'),
  also: word('Also', '另有'),
  askedDay: word('asked about: {day}', '所询日期：{day}'),
  tierShort: word('tier {level}', '第{level}级'),
  ends: word('end of: {type}', '期满：{type}'),
  publishedOn: word('published {day}', '{day}公布'),
  from: word('from {day}', '自{day}起'),
  until: word('before {day}', '至{day}前'),
  life: word('{from}: {state}', '{from}起{state}'),
  effect: word('{type} {limbs}{days}', '{type} {limbs}{days}'),
  notHeld: word('codes held without entries: {codes}', '仅有编码、未录入条目：{codes}'),
  nothingFound: word('Nothing matches.', '没有匹配内容。'),
  about: word('about {value}', '约{value}'),
  atLeast: word('at least {value}', '至少{value}'),
  atMost: word('at most {value}', '至多{value}'),
  range: word('{min} to {max}', '{min}至{max}'),
  notPublished: word('none published', '未公布'),
  controlsHidden: word(
    '{count} entries under control codes: name a code, an element or a word to see them, such as ytterby law 1C905 or ytterby law Dy.',
    '另有{count}个管制编码条目：请给出编码、元素或词语，例如 ytterby law 1C905 或 ytterby law Dy。',
  ),
  notTranscribed: word('entries not transcribed', '条目未录入'),
  source: word('{how}, checked {checked}', '{how}，核对于{checked}'),
} as const satisfies Readonly<Record<string, Word>>

export type Phrase = keyof typeof PHRASES

/** A phrase in a language, `{name}` filled in. */
export function phrase(key: Phrase, lang: Lang, parameters: Readonly<Record<string, string | number>> = {}): string {
  return PHRASES[key][lang].replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(parameters[name] ?? whole))
}
