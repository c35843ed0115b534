import type { Change } from 'ytterby/release-making'
import { isLower, type Pending } from '../pending.ts'
import type { DecidedDifference, Example, LawDecided } from './decided-differently.ts'
import type { LawChange } from './law-change.ts'

/**
 * What the pending changesets do not say about the decisions that a difference of the law changes: a changeset of the right kind
 * names each change, and begins no later than its first day. Each finding says what to do.
 */
export function coverageFindings({ decided, unmet }: LawDecided, pending: readonly Pending[]): string[] {
  const gaps = decided.toSorted((a, b) => (a.from < b.from ? -1 : 1)).flatMap((one) => gapOf(one, pending) ?? [])
  return [
    ...[...new Set(gaps.map(({ key }) => key))].map((key) => joined(gaps.filter((gap) => gap.key === key))),
    ...unmet.map(
      ({ change, party }) =>
        `${change.part} lists “${party.name}” from ${party.from} on, and no decision about such a buyer differs from one about a buyer on no list: correct the name, the day or the list.`,
    ),
  ]
}

/** What is not said of one change; gaps with the same key need the same changeset. */
type Gap = { readonly key: string; readonly change: LawChange; readonly says: string; readonly todo: string }

function gapOf({ change, from, last, example, wrong }: DecidedDifference, pending: readonly Pending[]): Gap | null {
  const gap = (kind: string, says: string, todo: string): Gap => ({
    key: `${change.owner} ${kind}`,
    change,
    says,
    todo,
  })
  const saying = pending.filter(({ bump, change: said }) => !isLower(bump, 'minor') && names(said, change))
  const first = `${change.part} changes decisions ${describedDay(from, example)}`
  if (saying.length === 0)
    return gap(
      wrong === null ? 'unnamed' : 'unnamed and wrong',
      `${first}, and no changeset names it`,
      `add a minor of ${headerOf(change, from, wrong !== null)}`,
    )
  const corrections = saying.filter(({ change: { kind } }) => kind === 'correction')
  const were =
    wrong === null
      ? ''
      : `${change.part} shows that answers already given to past days were wrong ${describedDay(wrong.from, wrong.example)}`
  if (wrong !== null && corrections.length === 0)
    return gap('kind', `${were}, and ${idsOf(saying)} is not of kind correction`, 'change its kind, or the change')
  const said = firstDayOf(saying)
  if (from < said)
    return gap('from', `${first}, and ${idsOf(saying)} says from ${said}`, 'correct “from:”, or the change')
  const corrected = firstDayOf(corrections)
  if (wrong !== null && wrong.from < corrected)
    return gap(
      'corrected',
      `${were}, and ${idsOf(corrections)} says from ${corrected}`,
      'correct “from:”, or the change',
    )
  const ends = saying.map(({ change: { until } }) => until ?? NO_END)
  const end = ends.reduce((latest, day) => (day > latest ? day : latest))
  return end <= last
    ? gap(
        'until',
        `${change.part} still changes decisions on ${last}, and ${idsOf(saying)} says until ${end}`,
        'correct “until:”, or the change',
      )
    : null
}

/** One finding for gaps that need the same changeset: the first, and how many other parts are like it. */
function joined(gaps: readonly Gap[]): string {
  const [{ says, todo } = { says: '', todo: '' }, ...others] = gaps
  const more = others.map(({ change }) => change.part)
  const like =
    more.length === 0
      ? ''
      : ` (and so ${more.slice(0, 3).join(', ')}${more.length > 3 ? ` and ${more.length - 3} more` : ''})`
  return `${says}${like}: ${todo}.`
}

/** Later than every day: a changeset without “until:”. */
const NO_END = '9999-12-31'

/** Whether a changeset says that decisions change and names what changes them. */
const names = ({ kind, instruments = [], rules = [] }: Change, change: LawChange): boolean =>
  (kind === 'law-change' || kind === 'correction') &&
  [...instruments, ...rules].some((name) => change.names.includes(name))

const headerOf = ({ names: [name = ''] }: LawChange, from: string, isCorrection: boolean): string =>
  isCorrection
    ? `kind correction with “from: ${from}”, “rules: ${name}” and “releases:”`
    : `kind law-change with “from: ${from}” and “instruments: ${name}”`

const firstDayOf = (pending: readonly Pending[]): string =>
  pending.map(({ change: { from = '' } }) => from).sort()[0] ?? ''

const idsOf = (pending: readonly Pending[]): string => pending.map(({ id }) => `.changeset/${id}.md`).join(' or ')

const describedDay = (from: string, { inquiry, before, after, fields }: Example): string =>
  `from ${from} on (${JSON.stringify(inquiry)}: ${before === after ? `${after} with other ${fields.join(', ')}` : `${before} becomes ${after}`})`
