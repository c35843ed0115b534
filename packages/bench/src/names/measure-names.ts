import { percentile } from '../measure.ts'
import type { Sdk } from './released.ts'
import type { StreamedName } from './stream.ts'

/** Nanoseconds, but for `met`. */
export type NameFigures = {
  /** Of names that were never asked before. */
  readonly median: number
  readonly p95: number
  readonly ofOthers: number
  readonly ofListed: number
  /** Of long texts, for each character. */
  readonly perCharacter: number
  /** The first name of a ruleset that has already answered for a party without a name. */
  readonly index: number
  /** Names that meet some listed party: of all others, and of changed names of listed parties. */
  readonly met: { readonly others: number; readonly listed: number }
}

type Screens = {
  readonly warmUp: readonly string[]
  readonly names: readonly StreamedName[]
  readonly texts: readonly string[]
}

const DAY = '2026-08-01'
const RULESETS = 5

/** Asks every SDK for each name once, in turns: A B, B A. */
export function measureNames(sdks: readonly Sdk[], { warmUp, names, texts }: Screens): NameFigures[] {
  const lanes = sdks.map((sdk) => ({
    sdk,
    others: new Array<number>(),
    listed: new Array<number>(),
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
  for (const [at, text] of texts.entries())
    for (const lane of inTurn(lanes, at)) {
      const [matches, took] = timed(() => lane.sdk.screenParty(text, { asOf: DAY }).length)
      if (Number.isNaN(matches)) throw new RangeError('Matches do not add up to a number')
      lane.texts.push(took / text.length)
    }
  return lanes.map(({ sdk, others, listed, texts: ofTexts, met }) => ({
    median: percentile([...others, ...listed], 0.5),
    p95: percentile([...others, ...listed], 0.95),
    ofOthers: percentile(others, 0.5),
    ofListed: percentile(listed, 0.5),
    perCharacter: percentile(ofTexts, 0.5),
    index: percentile(
      Array.from({ length: RULESETS }, () => indexingOf(sdk)),
      0.5,
    ),
    met,
  }))
}

const inTurn = <T>(lanes: readonly T[], at: number): readonly T[] => (at % 2 === 0 ? lanes : lanes.toReversed())

/** What the first name costs more than the second, of a fresh ruleset. */
function indexingOf({ compileRuleset, rulesetData, screenParty }: Sdk): number {
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
