import type { Lang } from '../locales/langs.ts'
import type { Item } from '../schema/assessment.ts'
import { wordOf } from './codes.ts'

/**
 * The state of an item, and how its words match the good unless they certainly do. Of a revoked entry only the state is told: it
 * matters to nobody any more what its words cover.
 */
export function itemNotes({ state, match }: Pick<Item, 'state' | 'match'>, lang: Lang): string[] {
  if (match === 'yes' || state === 'revoked') return [wordOf(state, lang)]
  return [wordOf(state, lang), wordOf(match === 'unsettled' ? 'words-unsettled' : match, lang)]
}
