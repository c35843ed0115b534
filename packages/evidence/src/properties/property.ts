import * as fc from 'fast-check'

/** A property that must hold for all inputs. The gate tests it with few runs and a fixed seed, `npm run prove` with many and a new seed. */
export type Property = {
  /** Short name, unique in the table. */
  readonly name: string
  /** The property as a sentence. */
  readonly says: string
  /** Numbers of runs for the gate (about half a second) and for the proof. */
  readonly runs: { readonly gate: number; readonly prove: number }
  /** Tests a number of random inputs from a seed. @throws Error with the smallest counterexample found. */
  readonly check: (numRuns: number, seed: number) => void
}

/** Tests a predicate that throws if it does not hold. */
export function forAll<T>(arbitrary: fc.Arbitrary<T>, holds: (value: T) => void): Property['check'] {
  return (numRuns, seed) => fc.assert(fc.property(arbitrary, holds), { numRuns, seed })
}

/** @throws Error with the finding as JSON. */
export function demand(holds: boolean, what: string, found: () => Readonly<Record<string, unknown>>): asserts holds {
  if (!holds) throw new Error(`${what}: ${JSON.stringify(found())}`)
}
