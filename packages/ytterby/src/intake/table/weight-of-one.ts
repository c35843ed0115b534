import { kilogramsOf } from '../value/weight.ts'
import type { Candidate, Sample } from './candidate.ts'
import type { Meaning } from './meaning.ts'

/** The weight of one kilogram, gram or tonne, in kilograms. */
const OF_ONE: Readonly<Record<string, RegExp>> = {
  1: /^1(?:[.,]0+)?$/,
  0.001: /^0?[.,]0010*$/,
  1000: /^1[.,'’ ]?000(?:[.,]0+)?$/,
}
const LEAST_OF_ONE = 2

/** Beside amounts in their units, a weight that is 1 for each kilogram is that of one unit, and none of a line. */
export function withoutOfOne(all: readonly Candidate[], samples: readonly Sample[]): readonly Candidate[] {
  const has = ({ fits }: Candidate, says: Meaning): boolean => fits.some((fit) => fit.says === says)
  const isOfOne = (weight: Candidate, unit: Candidate, amount: Candidate): boolean => {
    const [weights, units, amounts] = [weight, unit, amount].map(({ column }) => samples[column] ?? [])
    const ofMass = (units ?? []).flatMap((name, at) => {
      const one = OF_ONE[kilogramsOf(name) ?? '']
      return one === undefined ? [] : [{ is: one.test(weights?.[at] ?? ''), differs: weights?.[at] !== amounts?.[at] }]
    })
    return ofMass.length >= LEAST_OF_ONE && ofMass.every(({ is }) => is) && ofMass.some(({ differs }) => differs)
  }
  const units = all.filter((one) => has(one, 'unit'))
  const amounts = all.filter((one) => has(one, 'quantity'))
  return all.map((one) =>
    has(one, 'netWeight') && units.some((unit) => amounts.some((amount) => isOfOne(one, unit, amount)))
      ? { ...one, fits: one.fits.filter(({ says }) => says !== 'netWeight') }
      : one,
  )
}
