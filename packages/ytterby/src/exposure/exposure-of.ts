import type { Lang } from '../locales/langs.ts'
import type { Ruleset } from '../engine/law/ruleset.ts'
import type { ReferenceData } from '../schema/reference.ts'
import { checkList, type ExposureOptions } from './check-list.ts'
import { countLines, type CountedList } from './count-lines.ts'
import { euTargetsOf } from './eu-targets.ts'
import type { Exposure } from './exposure-schema.ts'
import { listGapsOf } from './list-gaps.ts'
import { statementsOf } from './statements.ts'
import { sumsOf } from './tally.ts'

/**
 * Works out the exposure of a list of goods, one line per step. Each step yields the inquiry that it assesses; null if there is
 * none.
 *
 * @throws InvalidListError if the list cannot be answered at all.
 */
export function* exposureOf(
  ruleset: Ruleset,
  supplyChain: ReferenceData,
  lines: readonly unknown[],
  options: ExposureOptions & { lang: Lang },
): Generator<object | null, Exposure> {
  checkList(lines, options)
  const { lang, period = null } = options
  const isYear = period === 'year'
  const list = yield* countLines(ruleset, lines, options)
  const { groupings, concerned, refused, withoutQuantity, withoutValue } = list
  const whole = concerned.all
  const asOf = spanOf(list.days)
  const framework = statementsOf(supplyChain, concerned, { lang, isYear })
  const eu = euTargetsOf(supplyChain, concerned, lang)
  const currencies = [...whole.values.keys()].sort()
  const seen = { answered: whole.lines, refused, withoutQuantity, withoutValue, currencies, days: asOf, isYear }
  return {
    schema: 'exposure/1',
    lang,
    ruleset: { version: ruleset.version, digest: ruleset.digest, knownThrough: ruleset.knownThrough },
    asOf,
    period,
    lines: { given: whole.lines + refused.length, answered: whole.lines, refused: refused.length },
    totals: sumsOf(whole, whole),
    groupings,
    framework,
    eu,
    gaps: listGapsOf(seen, lang),
    refused,
    citations: citedIn(list),
    sources: sourcesIn(supplyChain, [...framework, eu, eu?.correction]),
  }
}

function spanOf(days: readonly string[]): Exposure['asOf'] {
  const [first] = days
  const last = days.at(-1)
  return first === undefined || last === undefined ? null : { first, last }
}

/** The citations of the groups. */
function citedIn({ groupings, cited }: CountedList): Exposure['citations'] {
  const ids = new Set(Object.values(groupings).flatMap(({ groups }) => groups.flatMap((group) => group.citations)))
  const citations: Exposure['citations'] = {}
  for (const [id, citation] of cited) if (ids.has(id)) citations[id] = citation
  return citations
}

function sourcesIn(
  { sources }: ReferenceData,
  statements: readonly ({ sources: readonly string[] } | null | undefined)[],
): Exposure['sources'] {
  const keys = new Set(statements.flatMap((statement) => statement?.sources ?? []))
  return Object.fromEntries(Object.entries(sources).filter(([key]) => keys.has(key)))
}
