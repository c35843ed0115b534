import type { Inquiry } from 'ytterby'
import { itemAt } from '../item-at.ts'
import { percentile } from '../measure.ts'
import type { ComparedSdk } from '../../released/released-sdk.ts'
import { statedInquiries } from '../rules/inquiries.ts'
import type { StreamedName } from './stream.ts'

/** Nanoseconds, except `met`, which counts names. */
export type NameFigures = {
  /** For new names. */
  readonly median: number
  readonly p95: number
  /** For a few repeated names. */
  readonly repeated: number
  readonly ofOthers: number
  readonly ofListed: number
  /** Additional time of an assessment, of a repeated good, for a new name of the buyer. */
  readonly more: number
  readonly moreAt95: number
  /** For long texts, per character. */
  readonly perCharacter: number
  /** Additional time for the first name screened by a ruleset, which builds the index. */
  readonly index: number
  /** Number of names that match a listed party, among other names and among changed names of listed parties. */
  readonly met: { readonly others: number; readonly listed: number }
}

type Screens = {
  readonly warmUp: readonly string[]
  readonly names: readonly StreamedName[]
  readonly buyers: readonly string[]
  readonly texts: readonly string[]
}

const DAY = '2026-08-01'
const RULESETS = 5
const FEW = 50
const AGAIN = 40

/** Screens each name once with every SDK, in alternating order: A B, B A. */
export function measureNames(sdks: readonly ComparedSdk[], { warmUp, names, buyers, texts }: Screens): NameFigures[] {
  const lanes = sdks.map((sdk) => ({
    sdk,
    others: new Array<number>(),
    repeated: new Array<number>(),
    listed: new Array<number>(),
    more: new Array<number>(),
    texts: new Array<number>(),
    met: { others: 0, listed: 0 },
  }))
  for (const name of warmUp) for (const { screenParty } of sdks) screenParty(name, { asOf: DAY })
  for (const [at, { name, listed }] of names.entries()) {
    for (const lane of inTurn(lanes, at)) {
      const [matches, took] = timed(() => lane.sdk.screenParty(name, { asOf: DAY }).length)
      const sort = listed ? 'listed' : 'others'
      lane[sort].push(took)
      if (matches > 0) lane.met[sort] += 1
    }
  }
  const few = names.slice(0, FEW)
  for (const [at, { name }] of Array.from({ length: AGAIN }, () => few)
    .flat()
    .entries())
    for (const lane of inTurn(lanes, at))
      lane.repeated.push(timed(() => lane.sdk.screenParty(name, { asOf: DAY }).length)[1])
  for (const [at, name] of [...warmUp, ...buyers].entries())
    for (const lane of inTurn(lanes, at)) {
      const more = assessed(lane.sdk, at, name)
      if (at >= warmUp.length) lane.more.push(more)
    }
  for (const [at, text] of texts.entries())
    for (const lane of inTurn(lanes, at)) {
      const [matches, took] = timed(() => lane.sdk.screenParty(text, { asOf: DAY }).length)
      if (Number.isNaN(matches)) throw new RangeError('Matches do not add up to a number')
      lane.texts.push(took / text.length)
    }
  return lanes.map(({ sdk, others, repeated, listed, more, texts: ofTexts, met }) => ({
    median: percentile([...others, ...listed], 0.5),
    p95: percentile([...others, ...listed], 0.95),
    repeated: percentile(repeated, 0.5),
    ofOthers: percentile(others, 0.5),
    ofListed: percentile(listed, 0.5),
    more: percentile(more, 0.5),
    moreAt95: percentile(more, 0.95),
    perCharacter: percentile(ofTexts, 0.5),
    index: percentile(
      Array.from({ length: RULESETS }, () => indexingOf(sdk)),
      0.5,
    ),
    met,
  }))
}

const goods = statedInquiries(FEW, DAY, FEW)

/**
 * Nanoseconds by which one of a few goods to a buyer with this name takes longer than to a buyer without a stated name. Which of
 * the two is asked first alternates: the second finds everything warm.
 */
function assessed({ assess }: ComparedSdk, at: number, name: string): number {
  const inquiry = itemAt(goods, at % FEW)
  const { country, kind } = inquiry.endUser
  const took = (endUser: NonNullable<Inquiry['endUser']>): number =>
    timed(() => assess({ ...inquiry, endUser }).reasons.length)[1]
  const [named, unnamed] = [
    { country, kind, name },
    { country, kind, listed: 'none' },
  ] as const
  if (Math.floor(at / FEW) % 2 === 0) return took(named) - took(unnamed)
  const before = took(unnamed)
  return took(named) - before
}

const inTurn = <T>(lanes: readonly T[], at: number): readonly T[] => (at % 2 === 0 ? lanes : lanes.toReversed())

/** The additional time for the first name compared with the second, on a newly compiled ruleset. */
function indexingOf({ compileRuleset, rulesetData, screenParty }: ComparedSdk): number {
  const ruleset = compileRuleset(rulesetData)
  const ask = (name: string): number => screenParty(name, { asOf: DAY, ruleset }).length
  const [, first] = timed(() => ask('Example Motoren GmbH'))
  const [, second] = timed(() => ask('Example Magnetics Ltd.'))
  return first - second
}

function timed<T>(work: () => T): [result: T, nanoseconds: number] {
  const start = performance.now()
  const result = work()
  return [result, (performance.now() - start) * 1e6]
}
