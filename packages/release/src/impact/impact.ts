import { addDays, assess, type Ruleset } from 'ytterby'
import type { CorpusInquiry } from '../decisions.ts'
import { daysToAsk } from './days.ts'
import { decisionOf, fieldsOf, isDecidedDifferently, wasWrong, type DifferingFields } from './difference.ts'
import { lawDiff, type LawDiff } from './law-diff.ts'
import { compareSweep, type SweepDifference } from './sweep.ts'

/** A period of export days in which an inquiry of the corpus is decided differently. */
export type Difference = {
  readonly id: string
  readonly from: string
  /** The first day on which it is no longer decided differently; null if there is no known end. */
  readonly until: string | null
  readonly fields: DifferingFields
  readonly before: string
  readonly after: string
  /** Whether more differs than what the answers announce for later days. */
  readonly isDecided: boolean
  /** Whether it differs even with only what had been published when the previous release was made, so that its answers were wrong. */
  readonly isCorrection: boolean
  /** The changed instruments that either answer cites. */
  readonly instruments: readonly string[]
}

/** The effect of a change of the law or of the engine on answers. */
export type Impact = {
  readonly base: string
  readonly law: LawDiff
  readonly asked: number
  readonly days: number
  readonly differences: readonly Difference[]
  readonly sweep: SweepDifference
}

export type ImpactPlan = {
  readonly base: Ruleset
  readonly next: Ruleset
  readonly corpus: readonly CorpusInquiry[]
  /** The day of release; answers for later days have not been relied on yet. */
  readonly today: string
  /** Every n-th good of the corpus and row of the sweep is compared. */
  readonly everyGood: number
  readonly everyRow: number
  readonly onProgress?: (line: string) => void
}

/** Compares two rulesets on the public corpus, for every day on which one of them changes, and on the sweep. */
export const impactOf = (plan: ImpactPlan): Impact => impactWith(plan, corpusDifferences(plan))

/** The same, with the differences on the corpus as they were found elsewhere. */
export function impactWith(plan: ImpactPlan, differences: readonly (readonly Difference[])[]): Impact {
  const { base, next, everyRow, onProgress } = plan
  const law = lawDiff(base.data, next.data)
  const days = daysOf(plan)
  if (days.length > 0) onProgress?.('sweep')
  return {
    base: base.version,
    law,
    asked: differences.length,
    days: days.length,
    differences: differences.flat(),
    sweep: days.length === 0 ? { rows: 0, turns: [] } : compareSweep(base, next, days, everyRow),
  }
}

/** The same law needs no comparison. Changes of the engine are found by answering frozen releases again. */
function daysOf({ base, next }: ImpactPlan): string[] {
  const law = lawDiff(base.data, next.data)
  return law.instruments.length === 0 && law.parts.length === 0 ? [] : daysToAsk(base.data, next.data, law)
}

/**
 * The differences on each good of the corpus, in its order.
 *
 * @param share which of how many equal parts of the goods are compared, for several threads; all of them by default.
 */
export function corpusDifferences(plan: ImpactPlan, share = { at: 0, of: 1 }): Difference[][] {
  const { base, next, corpus, today, everyGood, onProgress } = plan
  const { instruments } = lawDiff(base.data, next.data)
  const goods = distinctGoods(corpus)
    .filter((_, at) => at % everyGood === 0)
    .filter((_, at) => at % share.of === share.at)
  const periods = goods.map(({ id }) => periodsOf(id))
  const days = daysOf(plan)
  for (const [at, asOf] of days.entries()) {
    onProgress?.(`corpus: ${goods.length} goods on ${asOf}, day ${at + 1} of ${days.length}`)
    for (const [place, { inquiry }] of goods.entries())
      periods[place]?.add(asOf, differenceOn(inquiry, asOf, { base, next, today }), () =>
        citedOf(instruments, [base, next], { ...inquiry, asOf }),
      )
  }
  return periods.map((one) => one.differences())
}

/** The inquiries that two rulesets decide differently, each on its own day. */
export function differencesAsAsked(
  corpus: readonly CorpusInquiry[],
  setting: Setting & Pick<LawDiff, 'instruments'>,
): Difference[] {
  return corpus.flatMap(({ id, inquiry }): Difference[] => {
    if (typeof inquiry !== 'object' || inquiry === null || !('asOf' in inquiry)) return []
    const { asOf: from, ...good } = inquiry
    if (typeof from !== 'string') return []
    const difference = differenceOn(good, from, setting)
    if (difference === null) return []
    const instruments = citedOf(setting.instruments, [setting.base, setting.next], inquiry)
    return [{ id, from, until: addDays(from, 1), ...difference, instruments }]
  })
}

/** Facts that do not affect a decision: planned days, available documents, amounts and descriptions. */
const IGNORED = new Set(['asOf', 'clock', 'documents', 'quantityKg', 'customer'])
const IGNORED_OF_PRODUCT = new Set(['grade', 'description'])

/** The distinct inquiries of a corpus without their days, by the first id of each. Inquiries without a day are left out, since any law refuses them. */
function distinctGoods(corpus: readonly CorpusInquiry[]): { id: string; inquiry: object }[] {
  const goods = new Map<string, { id: string; inquiry: object }>()
  for (const { id, inquiry } of corpus) {
    if (typeof inquiry !== 'object' || inquiry === null || !('asOf' in inquiry)) continue
    const good = Object.fromEntries(
      Object.entries(inquiry)
        .filter(([key]) => !IGNORED.has(key))
        .map(([key, value]) => [key, key === 'product' ? withoutWords(value) : value]),
    )
    const key = JSON.stringify(good)
    if (!goods.has(key)) goods.set(key, { id, inquiry: good })
  }
  return [...goods.values()]
}

const withoutWords = (product: unknown): unknown =>
  typeof product !== 'object' || product === null || Array.isArray(product)
    ? product
    : Object.fromEntries(Object.entries(product).filter(([key]) => !IGNORED_OF_PRODUCT.has(key)))

type DayDifference = Omit<Difference, 'id' | 'from' | 'until' | 'instruments'>

/**
 * Collects the differences of one good day by day; consecutive days with the same difference form one period. The instruments are
 * those that the answers cite on its first day: citing needs whole answers, which take longer than deciding.
 */
function periodsOf(id: string): {
  readonly add: (asOf: string, difference: DayDifference | null, cited: () => string[]) => void
  readonly differences: () => Difference[]
} {
  const found: Difference[] = []
  let open: { key: string; difference: Difference } | undefined
  return {
    add(asOf, difference, cited) {
      const key = JSON.stringify(difference)
      if (open !== undefined && key !== open.key) {
        found.push({ ...open.difference, until: asOf })
        open = undefined
      }
      if (difference !== null)
        open ??= { key, difference: { id, from: asOf, until: null, ...difference, instruments: cited() } }
    },
    differences: () => (open === undefined ? found : [...found, open.difference]),
  }
}

type Setting = Pick<ImpactPlan, 'base' | 'next' | 'today'>

function differenceOn(good: object, asOf: string, { base, next, today }: Setting): DayDifference | null {
  const inquiry = { ...good, asOf }
  const [before, after] = [decisionOf(base, inquiry), decisionOf(next, inquiry)]
  const fields = fieldsOf(before, after)
  if (fields.length === 0) return null
  return {
    fields,
    before: before?.verdict ?? 'refused',
    after: after?.verdict ?? 'refused',
    isDecided: isDecidedDifferently(before, after),
    isCorrection: asOf <= today && wasWrong(base, next, inquiry, base.knownThrough),
  }
}

/** The instruments that the answers cite. */
function citedOf(instruments: readonly string[], rulesets: readonly Ruleset[], inquiry: object): string[] {
  if (instruments.length === 0) return []
  const cited = new Set(
    rulesets.flatMap((ruleset) =>
      decisionOf(ruleset, inquiry) === null
        ? []
        : Object.values(assess(inquiry, { ruleset }).citations).map(({ instrument }) => instrument),
    ),
  )
  return instruments.filter((id) => cited.has(id))
}
