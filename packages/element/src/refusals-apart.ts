/**
 * Stands in the build for what refusals say in other languages, which is a file of its own and loaded once something is refused:
 * most checks never are.
 */
import type * as Refusals from 'ytterby/refusal-text'

let loaded: typeof Refusals | undefined

/** Loads what refusals say; `refusalText` can be called from then on. */
export async function loadRefusals(): Promise<void> {
  loaded ??= await import('ytterby/refusal-text')
}

export const refusalText: typeof Refusals.refusalText = (...of) => {
  if (loaded === undefined) throw new Error('Something is refused, and what refusals say was not loaded')
  return loaded.refusalText(...of)
}
