import * as fc from 'fast-check'

/** One rule that must hold for all inputs, used by the gate (few runs, fixed seed) and by `npm run prove` (many, fresh seed). */
export type Property = {
  /** Short name, unique in the table. */
  readonly name: string
  /** The promise, as a sentence. */
  readonly says: string
  /** How many runs take about two seconds, and how many make a proof. */
  readonly runs: { readonly gate: number; readonly prove: number }
  /** Tries so many random inputs from a seed. @throws Error with the smallest counterexample found. */
  readonly check: (numRuns: number, seed: number) => void
}

/** Checks a predicate that throws where it does not hold. */
export function forAll<T>(arbitrary: fc.Arbitrary<T>, holds: (value: T) => void): Property['check'] {
  return (numRuns, seed) => fc.assert(fc.property(arbitrary, holds), { numRuns, seed })
}

/** @throws Error that shows what was found, as JSON. */
export function demand(holds: boolean, what: string, found: () => Readonly<Record<string, unknown>>): asserts holds {
  if (!holds) throw new Error(`${what}: ${JSON.stringify(found())}`)
}
