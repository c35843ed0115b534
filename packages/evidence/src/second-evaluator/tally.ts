/** Counts which entries, forms, states, lists and verdicts a run covered, and which it did not. */
import { entries, entries18, entries57 } from '../extract/entries.ts'
import { listings } from '../extract/names.ts'
import { goodOf } from './good.ts'
import { FORMS, LISTS, VERDICTS, type Inquiry, type Party, type CompletionVerdict } from './inquiry.ts'
import { listingsOf, nearMatches } from './names.ts'
import { partiesOf, listingsOfParty } from './parties.ts'
import { itemsOf } from './reach.ts'
import { stateOf, type When } from './states.ts'

const STATES = ['absent', 'unsettled', 'suspended', 'not-yet-in-force', 'in-force']

/** Entries that form and elements can reach: all of announcement 18, the ores of 56, and those of 57 with a known code. */
const ENTRIES = [...entries18, ...entries57, ...entries.filter(({ code }) => code === '1C914.a')].flatMap(
  ({ code, en }) => (code === null || /thermal/.test(en ?? '') ? [] : [code]),
)

/** The kinds of stated names. */
const NAMES = ['equal', 'near and stated', 'cleared', 'no listed one']

/** What the clauses of countermeasures can say. */
const CLAUSES = listings.flatMap(({ clause }) => clause ?? [])

export const COUNTED = ['verdicts', 'states', 'lists', 'clauses', 'names', 'forms', 'entries'] as const
export type ComparisonTally = Record<(typeof COUNTED)[number], Record<string, number>>

export const emptyTally = (): ComparisonTally => ({
  entries: {},
  forms: {},
  states: {},
  lists: {},
  clauses: {},
  names: {},
  verdicts: {},
})

/** Counts one fully stated inquiry and its verdicts. */
export function count(tally: ComparisonTally, inquiry: Inquiry, verdicts: readonly CompletionVerdict[]): void {
  const { asOf, knownAt, product = {} } = inquiry
  const when = knownAt === undefined ? { asOf } : { asOf, knownAt }
  const add = (kind: keyof ComparisonTally, name: string): void => {
    tally[kind][name] = (tally[kind][name] ?? 0) + 1
  }
  add('forms', product.form ?? 'open')
  for (const { code, instrument, match } of itemsOf(goodOf(product), product.controlCode, when)) {
    if (match === 'yes' && code !== null) add('entries', code)
    if (instrument !== 'none') add('states', stateOf(instrument, when))
  }
  for (const party of partiesOf(inquiry)) {
    for (const { list } of listingsOfParty(party, when)) add('lists', list)
    for (const { clause } of listingsOf(party)) if (clause !== undefined) add('clauses', clause)
    if (party.name !== undefined) add('names', nameOf(party, when))
  }
  for (const verdict of verdicts) add('verdicts', verdict)
}

function nameOf(party: Party, when: When): string {
  if (listingsOf(party).length > 0) return 'equal'
  if (party.cleared !== undefined) return 'cleared'
  return nearMatches(party, when).length > 0 ? 'near and stated' : 'no listed one'
}

/** The values that a run did not cover, by kind. */
export function neverMet(tally: ComparisonTally): Record<keyof ComparisonTally, string[]> {
  const missing = (kind: keyof ComparisonTally, all: readonly string[]): string[] =>
    [...new Set(all)].filter((name) => tally[kind][name] === undefined)
  return {
    entries: missing('entries', ENTRIES),
    forms: missing('forms', FORMS),
    states: missing('states', STATES),
    lists: missing('lists', LISTS),
    clauses: missing('clauses', CLAUSES),
    names: missing('names', NAMES),
    verdicts: missing('verdicts', VERDICTS),
  }
}
