import type { Assessment } from '../schema/assessment.ts'

/** One issue in a line of a list: from its inquiry, or from the file. */
export type LineIssue = { readonly code: string; readonly pointer: string; readonly message: string }

export type AnswerValue = string | number | null | readonly string[]

type AnswerColumn = {
  readonly name: string
  readonly about: string
  readonly of: (answer: Assessment) => AnswerValue
}

const ids = (list: readonly { id: string }[]): string[] => list.map(({ id }) => id)
const unique = (list: readonly string[]): string[] => [...new Set(list)]

/** Whether a permit can be applied for in some completion. If not, there is no review to wait for. */
const isReviewed = ({ possible }: Assessment): boolean =>
  possible.includes('permit-required') || possible.includes('unsettled')

/** The listings that parties meet, as a reason of a list reads them. */
const metOf = (met: unknown): readonly { readonly match: string; readonly listed: string }[] =>
  Array.isArray(met) ? met : []

const allItems = (answer: Assessment) => answer.permits.flatMap(({ items }) => items)

function reviewDays(answer: Assessment): string | null {
  const { framework } = answer.review
  if (framework === null || !isReviewed(answer)) return null
  return `${framework.sumDays.min}-${framework.sumDays.max}${framework.openEnded ? '+' : ''}`
}

/** What is reported of an answered line, in order. They are the keys of a compact NDJSON answer, too. */
const ANSWERED: readonly AnswerColumn[] = [
  { name: 'verdict', about: 'what is certain at least', of: ({ verdict }) => verdict },
  {
    name: 'possible',
    about: 'every verdict that the open facts leave possible, strictest first',
    of: ({ possible }) => possible,
  },
  { name: 'action', about: 'for machines: proceed, ask, hold or stop', of: ({ action }) => action },
  { name: 'tier', about: 'tier of the framework, 1 to 4', of: ({ tier }) => tier?.level ?? null },
  {
    name: 'permits',
    about: 'kind:verdict of every permit that may be needed',
    of: ({ permits }) =>
      permits.filter(({ verdict }) => verdict !== 'no-permit').map(({ kind, verdict }) => `${kind}:${verdict}`),
  },
  {
    name: 'forms',
    about: 'forms of the licence that are not excluded',
    of: ({ permits }) => unique(permits.flatMap(({ forms }) => forms)),
  },
  {
    name: 'controlCodes',
    about: 'control codes in force that surely cover the good',
    of: (answer) =>
      unique(
        allItems(answer).flatMap(({ code, state, match }) =>
          code !== null && state === 'in-force' && match === 'yes' ? [code] : [],
        ),
      ),
  },
  {
    name: 'otherCodes',
    about: 'code:state:match of every other entry met',
    of: (answer) =>
      unique(
        allItems(answer).flatMap(({ code, state, match }) =>
          code === null || (state === 'in-force' && match === 'yes') ? [] : [`${code}:${state}:${match}`],
        ),
      ),
  },
  { name: 'reviewDays', about: 'days of review by the framework; + where it is open-ended', of: reviewDays },
  {
    name: 'statutoryLimitWorkingDays',
    about: 'working days that the law gives the authority',
    of: ({ review }) => review.statutory.limitWorkingDays,
  },
  { name: 'restrictions', about: 'ids of restrictions', of: ({ restrictions }) => ids(restrictions) },
  {
    name: 'gaps',
    about: 'instruments on which the law, as far as read, does not decide',
    of: ({ gaps }) => unique(gaps.map(({ instrument }) => instrument)),
  },
  {
    name: 'listed',
    about: 'match:name of every listing that a party equals or is near, whatever its state',
    of: ({ reasons }) =>
      unique(reasons.flatMap(({ read }) => metOf(read['met']).map(({ match, listed }) => `${match}:${listed}`))),
  },
  { name: 'because', about: 'what decides the verdict, in one sentence', of: ({ headline }) => headline },
  { name: 'warnings', about: 'codes of warnings', of: ({ warnings }) => unique(warnings.map(({ code }) => code)) },
  {
    name: 'questions',
    about: 'open facts worth stating, the most important first',
    of: ({ questions }) => questions.map(({ path }) => path),
  },
  {
    name: 'horizon',
    about: 'day:verdict of coming changes',
    of: ({ horizon }) => horizon.map(({ on, verdict }) => `${on}:${verdict}`),
  },
]

/** What is reported of a refused line. */
const REFUSED = [
  { name: 'error.code', about: 'why the line was refused' },
  { name: 'error.pointer', about: 'JSON pointer to the offending field' },
  { name: 'error.message', about: 'what to do' },
  { name: 'error.line', about: 'line of the input on which the record begins' },
] as const

/** The columns that an answered list gains, in order, and what each says. The last ones say why a line is refused. */
export const ANSWER_COLUMNS: readonly { readonly name: string; readonly about: string }[] = [...ANSWERED, ...REFUSED]

/** The cells of an answered line. */
export function answerCells(answer: Assessment): string[] {
  return [...ANSWERED.map((column) => cellOf(column.of(answer))), ...REFUSED.map(() => '')]
}

const cellOf = (value: AnswerValue): string => (typeof value === 'object' ? (value ?? []).join(';') : String(value))

/** The cells of a refused line: the first issue in full, the others in its message. */
export function errorCells(line: number, [first, ...others]: readonly LineIssue[]): string[] {
  const message = [first?.message ?? '', ...others.map((issue) => `${issue.pointer}: ${issue.message}`)].join(' ')
  return [...ANSWERED.map(() => ''), first?.code ?? '', first?.pointer ?? '', message, String(line)]
}

/** The answer for a line as an object with the names and values of the columns; lists stay lists. */
export function answerObject(answer: Assessment): Record<string, AnswerValue> {
  return Object.fromEntries(ANSWERED.map(({ name, of }) => [name, of(answer)]))
}
