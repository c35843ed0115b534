import { canonicalJson, type Lang, type Ruleset } from 'ytterby'
import type { Reply } from '../../reply.ts'
import { pageOf } from './page.ts'
import { isLasting, rulesetHead } from '../reading/release.ts'

type ListingQuery = {
  asOf?: string | undefined
  knownAt?: string | undefined
  lang: Lang
  ruleset?: string | undefined
  limit: number
  cursor?: string | undefined
}

/** The options of a lookup, as the SDK takes them. */
export function lookUpOf(
  { asOf, knownAt, lang }: Pick<ListingQuery, 'asOf' | 'knownAt' | 'lang'>,
  { today, ruleset }: { readonly today: () => string; readonly ruleset: Ruleset },
): { asOf: string; knownAt?: string; lang: Lang; ruleset: Ruleset } {
  return { asOf: asOf ?? today(), lang, ruleset, ...(knownAt === undefined ? {} : { knownAt }) }
}

/** What a list was searched by, and what the search found besides its items. */
type Searched = {
  readonly words: readonly string[]
  readonly hits: readonly object[]
  readonly nearest: readonly object[]
  readonly elsewhere: readonly object[]
}

/** Replies with one page of a list, and the citations of its items. */
export async function listReply<T>(
  items: readonly T[],
  how: { keyOf: (item: T) => string; citesOf: (item: T) => readonly string[]; searched?: Searched | undefined },
  asked: ListingQuery,
  { asOf, ruleset }: { asOf: string; ruleset: Ruleset },
): Promise<Reply> {
  const { citationsOf } = await import('ytterby/law')
  const page = pageOf(items, how.keyOf, asked)
  const { words, ...found } = how.searched ?? { words: [] }
  return {
    text: canonicalJson({
      asOf,
      knownAt: asked.knownAt ?? null,
      ruleset: rulesetHead(ruleset),
      ...page,
      ...found,
      citations: citationsOf(page.items.flatMap(how.citesOf), { ruleset }),
    }),
    etagKey: () => JSON.stringify([asked.lang, asOf, asked.knownAt, asked.limit, asked.cursor, ...words]),
    pinned: asked.asOf !== undefined && isLasting(asked.ruleset),
  }
}

/** Replies with one item and its citations. */
export async function itemReply(
  item: object,
  cites: readonly string[],
  asked: Omit<ListingQuery, 'limit' | 'cursor'>,
  { asOf, key, ruleset }: { asOf: string; key: string; ruleset: Ruleset },
): Promise<Reply> {
  const { citationsOf } = await import('ytterby/law')
  return {
    text: canonicalJson({
      asOf,
      knownAt: asked.knownAt ?? null,
      ruleset: rulesetHead(ruleset),
      ...item,
      citations: citationsOf(cites, { ruleset }),
    }),
    etagKey: () => JSON.stringify([asked.lang, asOf, asked.knownAt, key]),
    pinned: asked.asOf !== undefined && isLasting(asked.ruleset),
  }
}
