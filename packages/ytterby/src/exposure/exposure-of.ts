import { assessWith } from '../engine/assess.ts'
import type { Lang } from '../engine/loaded-apart.ts'
import { indexOf, type Ruleset } from '../engine/ruleset.ts'
import type { Assessment } from '../schema/assessment.ts'
import type { ReferenceData } from '../schema/reference.ts'
import { checkList, type ExposureOptions } from './check-list.ts'
import { concernsOf, nobodyConcerned } from './concerns.ts'
import { groupingsOf, type Counted } from './counted.ts'
import { euTargetsOf } from './eu-targets.ts'
import type { Exposure, RefusedLine } from './exposure-report.ts'
import { withoutIdleText } from './idle-text.ts'
import { keyOf } from './inquiry-key.ts'
import { listGapsOf, type LineRef } from './list-gaps.ts'
import { issuesWithin, readLine } from './read-line.ts'
import { statementsOf } from './statements.ts'
import { countAll, countLine, emptyTally, sumsOf, type Tally } from './tally.ts'

/** What the lines of one good come to, and every tally into which they go. */
type Good = { asOf: string; own: Tally; into: readonly Tally[] }

/**
 * What a list of goods is exposed to. Equal inquiries are assessed once; every line counts as if it had been assessed alone.
 *
 * @throws InvalidListError where the list cannot be answered at all.
 */
export function exposureOf(
  ruleset: Ruleset,
  supplyChain: ReferenceData,
  lines: readonly unknown[],
  options: ExposureOptions & { lang: Lang },
): Exposure {
  checkList(lines, options)
  const { lang, period = null, unread = [] } = options
  const index = indexOf(ruleset)
  const { tallies, groupings } = groupingsOf(index)
  const withoutText = withoutIdleText(index)
  const concerned = nobodyConcerned()
  const cited = new Set<Assessment['citations']>()
  const goods = new Map<string, Good | RefusedLine['issues']>()

  const assessed = (inquiry: object): Good | RefusedLine['issues'] => {
    try {
      const answer = assessWith(ruleset, inquiry, lang)
      cited.add(answer.citations)
      const into = [...tallies(answer), ...concernsOf(answer).map((concern) => concerned[concern])]
      return { asOf: answer.asOf, own: emptyTally(), into }
    } catch (error) {
      return issuesWithin(error)
    }
  }
  const goodOf = (asked: object, place: number): Good | RefusedLine['issues'] => {
    const inquiry = withoutText(asked)
    const key = keyOf(inquiry) ?? `line ${place}`
    const good = goods.get(key) ?? assessed(inquiry)
    goods.set(key, good)
    return good
  }

  const refused: RefusedLine[] = [...unread]
  const withoutQuantity: LineRef[] = []
  const withoutValue: LineRef[] = []
  for (const [at, given] of lines.entries()) {
    const read = readLine(given, at + 1, options)
    if ('issues' in read) {
      refused.push(read)
      continue
    }
    const { line, id, inquiry, quantityKg, value } = read
    const good = goodOf(inquiry, at)
    if (!('own' in good)) {
      refused.push({ line, id, issues: good })
      continue
    }
    countLine(good.own, quantityKg, value)
    if (quantityKg === undefined) withoutQuantity.push({ line, id })
    if (value === undefined) withoutValue.push({ line, id })
  }
  const days = new Set<string>()
  for (const good of goods.values()) {
    if (!('own' in good)) continue
    days.add(good.asOf)
    for (const tally of good.into) countAll(tally, good.own)
  }

  const whole = concerned.all
  const asOf = spanOf([...days].sort())
  const counted = groupings(whole)
  const framework = statementsOf(supplyChain, concerned, { lang, isYear: period === 'year' })
  const eu = euTargetsOf(supplyChain, concerned, lang)
  return {
    schema: 'exposure/1',
    lang,
    ruleset: { version: ruleset.version, digest: ruleset.digest, knownThrough: ruleset.knownThrough },
    asOf,
    period,
    lines: { given: lines.length + unread.length, answered: whole.lines, refused: refused.length },
    totals: sumsOf(whole, whole),
    groupings: counted,
    framework,
    eu,
    gaps: listGapsOf(
      {
        answered: whole.lines,
        refused: refused.map(({ line, id }) => ({ line, id })),
        withoutQuantity,
        withoutValue,
        currencies: [...whole.values.keys()].sort(),
        days: asOf,
        isYear: period === 'year',
      },
      lang,
    ),
    refused: refused.sort((a, b) => a.line - b.line),
    citations: citedIn(counted, cited),
    sources: sourcesIn(supplyChain, [...framework, ...(eu === null ? [] : [eu])]),
  }
}

function spanOf(days: readonly string[]): Exposure['asOf'] {
  const [first] = days
  const last = days.at(-1)
  return first === undefined || last === undefined ? null : { first, last }
}

/** What the groups cite, of everything that the answers cite. */
function citedIn(counted: Counted, all: ReadonlySet<Assessment['citations']>): Exposure['citations'] {
  const ids = new Set(Object.values(counted).flatMap(({ groups }) => groups.flatMap((group) => group.citations)))
  const citations: Exposure['citations'] = {}
  for (const known of all) for (const [id, citation] of Object.entries(known)) if (ids.has(id)) citations[id] = citation
  return citations
}

function sourcesIn(
  { sources }: ReferenceData,
  statements: readonly { sources: readonly string[] }[],
): Exposure['sources'] {
  const keys = new Set(statements.flatMap((statement) => statement.sources))
  return Object.fromEntries(Object.entries(sources).filter(([key]) => keys.has(key)))
}
