import type { WatchEvent } from 'ytterby/planning'
import { foreseeLine } from 'ytterby/apps'
import { CHUNK, type AnsweredList } from './answered-list.ts'
import { instrumentsText } from './instruments-text.ts'
import { otherFacts } from './intake-engine.ts'
import type { Step } from './intake-session.ts'
import type { Foreseen, ForeseenChange, ForeseenRow } from './protocol.ts'

/** The days that a watch sets itself. */
const DAYS = ['asOf', 'knownAt']
/** Number of lines of a change that are named at once. */
const FIRST = 5

type Change = Pick<ForeseenChange, 'day' | 'from' | 'to' | 'isAhead'>
type ToldLine = { readonly at: number; readonly because: string }
type Group = Change & { readonly lines: ToldLine[] }
/** The coming changes of a line, or why it is not watched. */
type Coming = readonly (Change & { readonly because: string })[] | 'refused' | 'states-day'

/** What a watch will tell, with the lines of each change. */
export type ForeseenList = {
  readonly foreseen: Foreseen
  readonly linesOf: (change: number, from: number, count: number) => readonly ForeseenRow[]
}

/** What `ytterby watch` will tell of a list if it begins on the day of the answers. */
export async function foresee(list: AnsweredList, step: Step): Promise<ForeseenList> {
  const total = list.lines.length
  const known = new Map<string, Coming>()
  const groups = new Map<string, Group>()
  const sums = { lines: 0, statesDay: 0, refused: 0, changed: 0 }
  for (let at = 0; at < total; at += 1) {
    if (at % CHUNK === 0) await step(at, total)
    const coming = comingOf(list, at, known)
    if (coming === 'refused') sums.refused += 1
    else if (coming === 'states-day') sums.statesDay += 1
    else {
      sums.lines += 1
      if (coming.length > 0) sums.changed += 1
      for (const { because, ...change } of coming) {
        const key = JSON.stringify(change)
        const group = groups.get(key) ?? { ...change, lines: [] }
        groups.set(key, group)
        group.lines.push({ at, because })
      }
    }
  }
  const sorted = [...groups.values()].sort(byDay)
  const rowsOf = (lines: readonly ToldLine[]): ForeseenRow[] =>
    lines.map(({ at, because }) => ({ line: list.lines[at]?.line ?? 0, name: list.nameAt(at), because }))
  return {
    foreseen: {
      ...sums,
      changes: sorted.map(({ lines, ...change }) => ({
        ...change,
        lines: lines.length,
        first: rowsOf(lines.slice(0, FIRST)),
      })),
      reads: readsOf(list),
    },
    linesOf: (change, from, count) => rowsOf(sorted[change]?.lines.slice(from, from + count) ?? []),
  }
}

/** By day; another verdict before other details, and the largest change first. */
function byDay(a: Group, b: Group): number {
  if (a.day !== b.day) return a.day < b.day ? -1 : 1
  return Number(a.from === a.to) - Number(b.from === b.to) || b.lines.length - a.lines.length
}

/** The coming changes of a line; lines with the same facts share them. */
function comingOf(list: AnsweredList, at: number, known: Map<string, Coming>): Coming {
  const facts = list.factsAt(at)
  if (facts === null) return 'refused'
  if (DAYS.some((name) => (facts[name] ?? '').trim() !== '')) return 'states-day'
  const outcome = list.outcomes[at]
  // No decision depends on a valid quantity.
  const { quantityKg: _quantity, ...rest } = facts
  const key = JSON.stringify(outcome === undefined || 'issues' in outcome ? facts : rest)
  const coming = known.get(key) ?? comingChanges(list, at)
  known.set(key, coming)
  return coming
}

function comingChanges(list: AnsweredList, at: number): Coming {
  const { asking, ruleset } = list
  const { asOf: _day, knownAt: _knownDay, ...inquiry } = list.draftAt(at)
  const found = foreseeLine({ inquiry }, { asOf: asking.asOf, ruleset })
  if ('issues' in found) return 'refused'
  return found.events.map((event) => ({ ...changeOf(event), because: instrumentsText(event, ruleset, asking.lang) }))
}

const changeOf = ({ kind, before, after }: WatchEvent): Change => ({
  day: after.asOf,
  from: before.verdict,
  to: after.verdict,
  isAhead: kind === 'ahead',
})

/** A profile does not hold the columns that the intake does not read, the sheet, and the destination for lines without one. */
const readsOf = ({ own, asking: { mapping, destination } }: AnsweredList): Foreseen['reads'] =>
  own !== null && own.isFirstSheet && destination === null && otherFacts(mapping).length === 0 ? 'profile' : 'list'
