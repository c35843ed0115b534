import type { Text } from '../schema/record.ts'

/** Titles of events in a calendar file; `{name}` is filled in. */
export const TEXTS = {
  calendar: { en: 'Export licence: review', zh: '出口许可审查' },
  submitted: { en: 'Application handed in', zh: '提交申请' },
  returnedBy: { en: 'At the latest returned for more papers, round {round}', zh: '最迟退回补正（第{round}次）' },
  answeredBy: { en: 'Papers handed in again, round {round}', zh: '再次提交材料（第{round}次）' },
  accepted: { en: 'Accepted', zh: '受理' },
  acceptedEarliest: { en: 'Accepted at the earliest', zh: '最早受理' },
  noticeBy: {
    en: 'Last day for MOFCOM to say what the file lacks; else it counts as accepted',
    zh: '一次告知补正内容的最后期限；逾期视为受理',
  },
  earliest: {
    en: 'Framework: {stage} done at the earliest, in {days}',
    zh: '许可框架：{stage}最早完成（按{days}）',
  },
  latest: { en: 'Framework: {stage} done at the latest, in {days}', zh: '许可框架：{stage}最迟完成（按{days}）' },
  calendarDays: { en: 'calendar days', zh: '自然日' },
  workingDays: { en: 'working days', zh: '工作日' },
  decisionBy: { en: 'Law: decision due', zh: '法律：最迟作出决定' },
  deliveryBy: { en: 'Law: licence delivered at the latest', zh: '法律：最迟送达许可证件' },
  neededBy: { en: 'Goods needed', zh: '需用货物' },
  dispatchBy: { en: 'Goods must leave China', zh: '货物最迟离境' },
  shipBy: { en: 'Goods must ship', zh: '货物最迟发运' },
  'framework-standard': {
    en: 'Last day to apply by the standard of the framework, {days}',
    zh: '按许可框架标准期限的最迟申请日（{days}）',
  },
  'statutory-limit': {
    en: 'Last day to apply by the limit of the law, {days}',
    zh: '按法定期限的最迟申请日（{days}）',
  },
  'slow-report': {
    en: 'Last day to apply by slow cases as reported, {days}',
    zh: '按所报道的较慢情形的最迟申请日（{days}）',
  },
  days: { en: '{count} {kind}', zh: '{count}个{kind}' },
  and: { en: ' and ', zh: '加' },
  ofGood: { en: '{title} – {good}', zh: '{title}（{good}）' },
  openGood: { en: 'good left open', zh: '货物未说明' },
  turns: { en: 'The answer turns to: {verdict}', zh: '结论变为：{verdict}' },
  turnsTo: { en: 'The answer turns to: {verdict}, possibly {others}', zh: '结论变为：{verdict}，也可能{others}' },
  staysWith: {
    en: 'The answer stays: {verdict}; from this day on possibly {others}',
    zh: '结论仍为：{verdict}；自当日起也可能{others}',
  },
  staysAlone: {
    en: 'The answer stays: {verdict}; from this day on nothing else is possible',
    zh: '结论仍为：{verdict}；自当日起不再有其他可能',
  },
  comma: { en: ', ', zh: '、' },
  if: { en: 'On condition: {condition}.', zh: '前提：{condition}。' },
  openEnded: { en: 'No end is published: it can take longer.', zh: '没有公布的截止期限：可能更长。' },
  beforeAsOf: {
    en: 'Too late: this day lies before {day}, the day asked about.',
    zh: '已迟：该日早于所询日期{day}。',
  },
  beforeSubmission: {
    en: 'Too late: this day lies before {day}, the day of the application.',
    zh: '已迟：该日早于提交申请之日{day}。',
  },
  estimate: {
    en: 'Estimate: the notice of holidays of a year that is counted was not read.',
    zh: '估算：所计年份的放假通知未读到。',
  },
  sources: { en: 'Sources: {sources}', zh: '依据：{sources}' },
} as const satisfies Readonly<Record<string, Text>>

export type TextKey = keyof typeof TEXTS

/** Verdicts in words. */
export const VERDICTS = {
  prohibited: { en: 'prohibited', zh: '禁止' },
  'refused-in-principle': { en: 'refused in principle', zh: '原则上不予许可' },
  'permit-required': { en: 'permit required', zh: '须许可' },
  unsettled: { en: 'unsettled', zh: '未定' },
  depends: { en: 'depends on open facts', zh: '视未说明的事实而定' },
  'no-permit': { en: 'no permit needed', zh: '无需许可' },
} as const satisfies Readonly<Record<string, Text>>
