/** Compares the engine with the naive evaluator: where they differ, and which cases the inquiries covered. */
import { assess, parseInquiry, verdictOf } from 'ytterby'
import { alternatives, completions, possibleOf } from './completions.ts'
import { naive, sorted } from './evaluate.ts'
import { floorOf } from './floor.ts'
import type { Inquiry, CompletionVerdict } from './inquiry.ts'
import { naiveMarginals, type Marginals } from './marginals.ts'
import { chanceFrom } from '../random/chance.ts'
import { looseInquiry, openInquiry, randomCompletion, statedInquiry } from './random.ts'
import { shrunk } from './shrink.ts'
import { count, emptyTally, neverMet, type ComparisonTally } from './tally.ts'

/** The seed, and the number of inquiries of each kind. */
export type ComparisonPlan = {
  seed: number
  stated: number
  open: number
  loose: number
  onProgress?: (done: string) => void
}

/** An inquiry on which the two differ. `completion` is set if one completion has a verdict that the engine considers impossible. */
type Disagreement = {
  kind: 'stated' | 'open' | 'loose'
  inquiry: Inquiry
  completion?: Inquiry
  engine: readonly string[]
  naive: readonly string[]
}

export type Comparison = {
  seed: number
  compared: { stated: number; open: number; loose: number; completions: number }
  met: ComparisonTally
  neverMet: Record<keyof ComparisonTally, string[]>
  disagreements: Disagreement[]
  disagreed: number
}

const COMPLETIONS_OF_LOOSE = 20
const SHOWN_OF_EACH_KIND = 6

/** The verdicts of the engine. */
function engineVerdicts(inquiry: Inquiry): string[] {
  const { verdict, possible } = verdictOf(parseInquiry(inquiry))
  return [verdict, ...possible]
}

/** The verdicts of the engine for a stated inquiry and for each kind of permit. A kind that it does not list counts as `no-permit`. */
function engineStated(inquiry: Inquiry): string[] {
  const { verdict, possible, permits } = assess(parseInquiry(inquiry))
  const of = (...kinds: readonly string[]): string =>
    permits.find((permit) => kinds.includes(permit.kind) && permit.verdict !== 'no-permit')?.verdict ?? 'no-permit'
  const marginals = [of('dual-use-licence'), of('export-licence', 'quota-licence'), of('technology-licence')]
  return [verdict, ...possible, '|', ...marginals]
}

const withFloor = (possible: readonly CompletionVerdict[]): string[] => [floorOf(possible), ...possible]

/** Of a stated inquiry only one thing can have several readings: which near party is the one that is stated to be on a list. */
function naiveStated(inquiry: Inquiry): string[] {
  const readings = completions(inquiry)
  const marginals = readings.map(naiveMarginals)
  const least = (kind: keyof Marginals): string => floorOf(sorted(marginals.map((one) => one[kind])))
  return [
    ...withFloor(sorted(readings.flatMap(naive))),
    '|',
    least('dual-use-licence'),
    least('ordinary'),
    least('technology-licence'),
  ]
}

const differ = (one: readonly string[], other: readonly string[]): boolean => one.join() !== other.join()

/** Compares the numbers of inquiries in the plan. */
export function compare({ seed, stated, open, loose, onProgress = () => {} }: ComparisonPlan): Comparison {
  const chance = chanceFrom(seed)
  const met = emptyTally()
  const disagreements: Disagreement[] = []
  const compared = { stated: 0, open: 0, loose: 0, completions: 0 }
  let disagreed = 0

  const disagree = (kind: Disagreement['kind'], found: () => Disagreement): void => {
    disagreed += 1
    const shown = disagreements.filter((each) => each.kind === kind).length
    if (shown < SHOWN_OF_EACH_KIND) disagreements.push(found())
  }

  for (; compared.stated < stated; compared.stated += 1) {
    const inquiry = statedInquiry(chance)
    count(met, inquiry, naive(inquiry))
    if (differ(engineStated(inquiry), naiveStated(inquiry))) disagree('stated', () => smallestStated(inquiry))
    if (compared.stated % 10_000 === 0) onProgress(`stated ${compared.stated}`)
  }
  for (; compared.open < open; compared.open += 1) {
    const inquiry = openInquiry(chance)
    const all = completions(inquiry)
    compared.completions += all.length
    if (differ(engineVerdicts(inquiry), withFloor(sorted(all.flatMap(naive)))))
      disagree('open', () => smallestOpen(inquiry))
    if (compared.open % 500 === 0) onProgress(`open ${compared.open}`)
  }
  for (; compared.loose < loose; compared.loose += 1) {
    const inquiry = looseInquiry(chance)
    const [, ...possible] = engineVerdicts(inquiry)
    for (let done = 0; done < COMPLETIONS_OF_LOOSE; done += 1) {
      const completion = randomCompletion(inquiry, chance)
      if (completion === null) continue
      compared.completions += 1
      const verdicts = naive(completion)
      if (verdicts.every((verdict) => possible.includes(verdict))) continue
      disagree('loose', () => ({ kind: 'loose', inquiry, completion, engine: possible, naive: verdicts }))
      break
    }
    if (compared.loose % 1_000 === 0) onProgress(`loose ${compared.loose}`)
  }
  return { seed, compared, met, neverMet: neverMet(met), disagreements, disagreed }
}

/** Reduces a stated inquiry to the smallest one that is still stated and still shows the disagreement. */
function smallestStated(whole: Inquiry): Disagreement {
  const inquiry = shrunk(whole, (less) => alternatives(less) === null && differ(engineStated(less), naiveStated(less)))
  return { kind: 'stated', inquiry, engine: engineStated(inquiry), naive: naiveStated(inquiry) }
}

/** Does the same for an inquiry with open facts. Facts with a large domain stay stated. */
function smallestOpen(whole: Inquiry): Disagreement {
  const keeps = ({ product }: Inquiry): boolean =>
    (['form', 'elements', 'elementsComplete', 'alloyedWith'] as const).every(
      (fact) => product?.[fact] || !whole.product?.[fact],
    )
  const inquiry = shrunk(whole, (less) => keeps(less) && differ(engineVerdicts(less), withFloor(possibleOf(less))))
  return { kind: 'open', inquiry, engine: engineVerdicts(inquiry), naive: withFloor(possibleOf(inquiry)) }
}
