import { wordsOf } from '../lines/known-again.ts'
import type { Columns } from '../profile/profile.ts'
import type { ReadList } from '../table/read-list.ts'
import { askedOf, type Asked } from './asked-of.ts'
import type { ListOption, ListQuestion, Outcome } from './list-question.ts'
import { runToEnd } from '../../schema/run-to-end.ts'
import { verdictKey, type Ask, type TriagedLine } from './triage.ts'

const MOST_SHOWN = 12

/**
 * The next questions over all lines, each asked once for the lines that it decides. The one that settles most lines comes
 * first; of equal ones the one with more lines, then with more kilograms.
 *
 * @param ask what the engine says of an inquiry; it tells what each answer leads to.
 * @param apart whether each good is asked about on its own, for lines of a question that do not belong together.
 */
export function questionsOver(lines: readonly TriagedLine[], how: Asking): ListQuestion[] {
  return runToEnd(questionsInSteps(lines, how))
}

type Asking = { readonly list: ReadList; readonly ask: Ask; readonly apart?: boolean }

/**
 * The same, one answer of one line per step, so that a service can answer others between them. Each step first yields the
 * inquiry that is about to be asked, or null if it was asked before.
 */
export function* questionsInSteps(
  lines: readonly TriagedLine[],
  { list, ask, apart = false }: Asking,
): Generator<Columns | null, ListQuestion[]> {
  const groups = new Map<string, Group>()
  for (const line of lines) {
    const asked = askedOf(line, list)
    if (asked === null) continue
    const key = apart ? JSON.stringify([asked.group, line.good.material, wordsOf(line.good)]) : asked.group
    const group = groups.get(key)
    if (group === undefined) groups.set(key, { id: key, asked: [asked], lines: [line] })
    else {
      group.asked.push(asked)
      group.lines.push(line)
    }
  }
  const outcomeOf = outcomesBy(ask)
  const questions: ListQuestion[] = []
  for (const group of groups.values()) questions.push(yield* questionOf(group, outcomeOf))
  return questions.toSorted(
    (a, b) => settles(b) - settles(a) || b.lines.length - a.lines.length || b.kilograms - a.kilograms,
  )
}

/** The lines that an answer settles, on average over the answers. */
function settles({ options }: ListQuestion): number {
  const counts = options.flatMap(({ leadsTo }) => Object.entries(leadsTo))
  const settled = counts.filter(([outcome]) => outcome !== 'depends' && outcome !== 'refused')
  return settled.reduce((sum, [, count]) => sum + count, 0) / Math.max(1, options.length)
}

type Group = { readonly id: string; readonly asked: Asked[]; readonly lines: TriagedLine[] }

type OutcomeOf = (columns: Columns) => Generator<Columns | null, Outcome>

/** Asks for each inquiry once. */
function outcomesBy(ask: Ask): OutcomeOf {
  const known = new Map<string, Outcome>()
  return function* (columns) {
    const key = verdictKey(columns)
    const before = known.get(key)
    yield before === undefined ? columns : null
    if (before !== undefined) return before
    const answer = ask(columns)
    const outcome = 'issues' in answer ? 'refused' : answer.verdict
    known.set(key, outcome)
    return outcome
  }
}

function* questionOf({ id, asked, lines }: Group, outcomeOf: OutcomeOf): Generator<Columns | null, ListQuestion> {
  const [first] = asked
  if (first === undefined) throw new TypeError('A group of questions holds at least one')
  const { kind, path, text, why, options: possible, cell } = first
  const options: ListOption[] = []
  for (const option of possible) options.push({ ...option, leadsTo: yield* outcomesOf(kind, option, lines, outcomeOf) })
  return {
    id,
    kind,
    path,
    text,
    why,
    because: [...new Set(asked.flatMap(({ because }) => because))].slice(0, MOST_SHOWN),
    shared: {
      heading: common(lines, ({ proposal }) => proposal.heading?.code ?? ''),
      grade: common(lines, ({ good }) => good.grade),
      supplier: common(lines, ({ good }) => good.supplier),
      parties: common(lines, ({ deal }) => deal),
      header: cell?.header ?? null,
      cell: cell?.text ?? null,
    },
    descriptions: commonest(lines.map(({ good }) => good.description)),
    lines: lines.map(({ line }) => line),
    kilograms: lines.reduce((sum, { kilograms }) => sum + (kilograms ?? 0), 0),
    values: sumsOf(lines),
    options,
  }
}

/** What all lines have in common; null where they differ or say nothing. */
function common(lines: readonly TriagedLine[], textOf: (line: TriagedLine) => string): string | null {
  const [first = '', ...others] = new Set(lines.map(textOf))
  return others.length === 0 && first !== '' ? first : null
}

function sumsOf(lines: readonly TriagedLine[]): Record<string, number> {
  const sums: Record<string, number> = {}
  for (const { value } of lines) if (value !== null) sums[value.currency] = (sums[value.currency] ?? 0) + value.amount
  return sums
}

/** Where a column is read in another way, what follows is known once it is read. */
function* outcomesOf(
  kind: Asked['kind'],
  { as, states }: Omit<ListOption, 'leadsTo'>,
  lines: readonly TriagedLine[],
  outcomeOf: OutcomeOf,
): Generator<Columns | null, ListOption['leadsTo']> {
  if (kind === 'convention') return {}
  const counts: Partial<Record<Outcome, number>> = {}
  for (const { columns } of lines) {
    const outcome = yield* outcomeOf({ ...columns, ...states })
    const isOther = outcome === 'depends' && as === 'accepted' && states['product.elements'] === 'none'
    const counted = isOther ? 'set-aside' : outcome
    counts[counted] = (counts[counted] ?? 0) + 1
  }
  return counts
}

function commonest(texts: readonly string[]): string[] {
  const counts = new Map<string, number>()
  for (const text of texts) if (text !== '') counts.set(text, (counts.get(text) ?? 0) + 1)
  return [...counts]
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, MOST_SHOWN)
    .map(([text]) => text)
}
