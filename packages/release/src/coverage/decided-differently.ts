import type { Ruleset } from 'ytterby'
import { decisionOf, fieldsOf, isDecidedDifferently, wasWrong, type DifferingFields } from '../impact/difference.ts'
import type { CorpusInquiry } from '../decisions.ts'
import { withCorpus } from './corpus-changes.ts'
import type { LawChange, NewParty } from './law-change.ts'
import { lawChanges } from './law-changes.ts'
import { pairsOf, type Pair } from './one-change.ts'
import { STRANGER, withBuyers } from './party-probes.ts'
import { turnsOf } from './probe-days.ts'

/** What a change of the law decides differently, and so must be said. */
export type DecidedDifference = {
  readonly change: LawChange
  /** The first day of export, and the last one asked about, on which decisions differ. */
  readonly from: string
  readonly last: string
  /** An inquiry that is decided differently on the first day. */
  readonly example: Example
  /** The first day on which an answer of the last release was wrong; null if all were right for what was known. */
  readonly wrong: { readonly from: string; readonly example: Example } | null
}

/** An inquiry, and its verdict before and after a change. */
export type Example = {
  readonly inquiry: object
  readonly before: string
  readonly after: string
  readonly fields: DifferingFields
}

/** The difference between two laws as it is decided. */
export type LawDecided = {
  /** Inquiries and days that were compared. */
  readonly asked: number
  readonly decided: readonly DecidedDifference[]
  /** Parties that a notice newly lists and that no decision tells from a stranger. */
  readonly unmet: readonly { readonly change: LawChange; readonly party: NewParty }[]
}

type Setting = {
  readonly base: Ruleset
  readonly next: Ruleset
  readonly today: string
  /** Inquiries with their days that are asked about as well, if both laws decide them differently. */
  readonly corpus: readonly CorpusInquiry[]
}

/** Asks both laws about everything that differs between them, and finds which change decides what. */
export function decidedDifferently(setting: Setting): LawDecided {
  const { base, next, corpus } = setting
  const changes = withCorpus(lawChanges(base.data, next.data), corpus, base, next)
  const isOne = new Set(changes.map(({ owner }) => owner)).size === 1
  const pairs = new Map<string, readonly Pair[]>()
  const pairsFor = (owner: string): readonly Pair[] => {
    const known = pairs.get(owner) ?? (isOne ? [[base, next] as const] : pairsOf(owner, base, next))
    pairs.set(owner, known)
    return known
  }
  const turns = turnsOf(next.data)
  return {
    asked: changes.flatMap(({ probes }) => probes).reduce((sum, { days }) => sum + days.length, 0),
    decided: changes.flatMap((change) => decidedBy(change, setting, pairsFor)),
    unmet: changes.flatMap((change) =>
      change.newParties.filter((party) => !isMet(party, next, turns)).map((party) => ({ change, party })),
    ),
  }
}

/** What one change decides. Most inquiries are decided alike by both laws, so its own pairs are asked only about the others. */
function decidedBy(
  change: LawChange,
  { base, next, today }: Setting,
  pairsFor: (owner: string) => readonly Pair[],
): DecidedDifference[] {
  let found: DecidedDifference | undefined
  for (const { inquiry, days } of change.probes)
    for (const asOf of days) {
      const asked = { ...inquiry, asOf }
      if (!isTelling(found, asOf, today) || differenceIn([base, next], asked) === null) continue
      for (const pair of pairsFor(change.owner)) {
        const example = differenceIn(pair, asked)
        if (example === null) continue
        const isWrong = asOf <= today && wasWrong(...pair, asked, base.knownThrough)
        found = joined(found, {
          change,
          from: asOf,
          last: asOf,
          example,
          wrong: isWrong ? { from: asOf, example } : null,
        })
      }
    }
  return found === undefined ? [] : [found]
}

/** Whether a difference on a day would say more than those already found. */
const isTelling = (found: DecidedDifference | undefined, asOf: string, today: string): boolean =>
  found === undefined ||
  asOf < found.from ||
  asOf > found.last ||
  (asOf <= today && (found.wrong === null || asOf < found.wrong.from))

/** How an inquiry is decided differently; null if it is not. */
function differenceIn([before, after]: Pair, inquiry: object): Example | null {
  const [old, now] = [decisionOf(before, inquiry), decisionOf(after, inquiry)]
  return isDecidedDifferently(old, now)
    ? { inquiry, fields: fieldsOf(old, now), before: old?.verdict ?? 'refused', after: now?.verdict ?? 'refused' }
    : null
}

function joined(found: DecidedDifference | undefined, one: DecidedDifference): DecidedDifference {
  if (found === undefined) return one
  const [wrong = null] = [found.wrong, one.wrong]
    .filter((other) => other !== null)
    .sort((a, b) => (a.from < b.from ? -1 : 1))
  return {
    change: found.change,
    from: one.from < found.from ? one.from : found.from,
    last: one.last > found.last ? one.last : found.last,
    example: one.from < found.from ? one.example : found.example,
    wrong,
  }
}

/** Whether some inquiry is decided differently for a buyer of this name than for one on no list, on any day of the notice. */
function isMet({ name, from }: NewParty, next: Ruleset, turns: readonly string[]): boolean {
  const [strangers, buyers] = [withBuyers([STRANGER]), withBuyers([name])]
  return [from, ...turns.filter((day) => day > from)].some((asOf) =>
    buyers.some((buyer, at) => {
      const [listed, other] = [buyer, strangers[at]].map((inquiry) => decisionOf(next, { ...inquiry, asOf }))
      return fieldsOf(listed ?? null, other ?? null).length > 0
    }),
  )
}
