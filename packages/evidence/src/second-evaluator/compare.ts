/** Runs the engine and the naive evaluator side by side and tells where they differ and what was met on the way. */
import { assess, parseInquiry, verdictOf } from 'ytterby'
import { alternatives, completions, possibleOf } from './completions.ts'
import { naive, sorted } from './evaluate.ts'
import { floorOf } from './floor.ts'
import type { Inquiry, Verdict } from './inquiry.ts'
import { naiveMarginals } from './marginals.ts'
import { chanceFrom } from '../random/chance.ts'
import { looseInquiry, openInquiry, randomCompletion, statedInquiry } from './random.ts'
import { shrunk } from './shrink.ts'
import { count, emptyTally, neverMet, type Tally } from './tally.ts'

/** How many inquiries of each kind, from which seed. */
export type Plan = { seed: number; stated: number; open: number; loose: number; onProgress?: (done: string) => void }

/** An inquiry on which the two differ. `completion` where one completion leads to what the engine holds impossible. */
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
  met: Tally
  neverMet: Record<keyof Tally, string[]>
  disagreements: Disagreement[]
  disagreed: number
}

const COMPLETIONS_OF_LOOSE = 20
const SHOWN_OF_EACH_KIND = 6

/** What the engine says of the whole. */
function ours(inquiry: Inquiry): string[] {
  const { verdict, possible } = verdictOf(parseInquiry(inquiry))
  return [verdict, ...possible]
}

/** What the engine says of a stated inquiry and of each kind of permit. A kind it does not list is `no-permit`. */
function oursStated(inquiry: Inquiry): string[] {
  const { verdict, possible, permits } = assess(parseInquiry(inquiry))
  const of = (...kinds: readonly string[]): string =>
    permits.find((permit) => kinds.includes(permit.kind) && permit.verdict !== 'no-permit')?.verdict ?? 'no-permit'
  const marginals = [of('dual-use-licence'), of('export-licence', 'quota-licence'), of('technology-licence')]
  return [verdict, ...possible, '|', ...marginals]
}

const told = (possible: readonly Verdict[]): string[] => [floorOf(possible), ...possible]

function toldStated(inquiry: Inquiry): string[] {
  const marginals = naiveMarginals(inquiry)
  return [
    ...told(naive(inquiry)),
    '|',
    marginals['dual-use-licence'],
    marginals.ordinary,
    marginals['technology-licence'],
  ]
}

const differ = (one: readonly string[], other: readonly string[]): boolean => one.join() !== other.join()

/** Compares so many inquiries of each kind. */
export function compare({ seed, stated, open, loose, onProgress = () => {} }: Plan): Comparison {
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
    if (differ(oursStated(inquiry), toldStated(inquiry))) disagree('stated', () => smallestStated(inquiry))
    if (compared.stated % 10_000 === 0) onProgress(`stated ${compared.stated}`)
  }
  for (; compared.open < open; compared.open += 1) {
    const inquiry = openInquiry(chance)
    const all = completions(inquiry)
    compared.completions += all.length
    if (differ(ours(inquiry), told(sorted(all.flatMap(naive))))) disagree('open', () => smallestOpen(inquiry))
    if (compared.open % 500 === 0) onProgress(`open ${compared.open}`)
  }
  for (; compared.loose < loose; compared.loose += 1) {
    const inquiry = looseInquiry(chance)
    const [, ...possible] = ours(inquiry)
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

/** The disagreement about the smallest part of a stated inquiry that is still stated and still shows it. */
function smallestStated(whole: Inquiry): Disagreement {
  const inquiry = shrunk(whole, (less) => alternatives(less) === null && differ(oursStated(less), toldStated(less)))
  return { kind: 'stated', inquiry, engine: oursStated(inquiry), naive: toldStated(inquiry) }
}

/** The same of an inquiry with open facts. Facts of large domain stay stated. */
function smallestOpen(whole: Inquiry): Disagreement {
  const keeps = ({ product }: Inquiry): boolean =>
    (['form', 'elements', 'alloyedWith'] as const).every((fact) => product?.[fact] || !whole.product?.[fact])
  const inquiry = shrunk(whole, (less) => keeps(less) && differ(ours(less), told(possibleOf(less))))
  return { kind: 'open', inquiry, engine: ours(inquiry), naive: told(possibleOf(inquiry)) }
}
