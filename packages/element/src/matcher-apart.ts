/**
 * Stands in the build for the matcher of names, which is a file of its own and loaded once a party is named. Nobody is taken
 * for unlisted before it is there.
 */
import type * as Matcher from 'ytterby/matcher'

let loaded: typeof Matcher | undefined

/** Loads the matcher; inquiries that name a party can be answered from then on. */
export async function loadMatcher(): Promise<void> {
  loaded ??= await import('ytterby/matcher')
}

function matcher(): typeof Matcher {
  if (loaded === undefined) throw new Error('A party is named, and the matcher of names was not loaded')
  return loaded
}

export const NOBODY: typeof Matcher.NOBODY = { nobody: true, equal: [], near: [], family: [] }
export const indexNames: typeof Matcher.indexNames = (...of) => matcher().indexNames(...of)
export const readName: typeof Matcher.readName = (...of) => matcher().readName(...of)
export const screenName: typeof Matcher.screenName = (...of) => matcher().screenName(...of)
export const screenRead: typeof Matcher.screenRead = (...of) => matcher().screenRead(...of)
