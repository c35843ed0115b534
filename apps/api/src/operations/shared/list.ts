import { canonicalJson } from 'ytterby'
import type { Reply } from '../../operation.ts'
import { pageOf } from './page.ts'
import { rulesetHead } from './query.ts'

type Asked = {
  asOf?: string | undefined
  knownAt?: string | undefined
  lang: 'en' | 'zh'
  ruleset?: string | undefined
  limit: number
  cursor?: string | undefined
}

/** The day and the knowledge of a look-up, as the SDK takes them. */
export function lookUpOf(
  { asOf, knownAt, lang }: Pick<Asked, 'asOf' | 'knownAt' | 'lang'>,
  today: () => string,
): { asOf: string; knownAt?: string; lang: 'en' | 'zh' } {
  return { asOf: asOf ?? today(), lang, ...(knownAt === undefined ? {} : { knownAt }) }
}

/** One page of a list of the law on a day, with what its items cite. */
export async function listed<T>(
  items: readonly T[],
  how: { keyOf: (item: T) => string; citesOf: (item: T) => readonly string[] },
  asked: Asked,
  asOf: string,
): Promise<Reply> {
  const { citationsOf } = await import('ytterby/law')
  const page = pageOf(items, how.keyOf, asked)
  return {
    text: canonicalJson({
      asOf,
      knownAt: asked.knownAt ?? null,
      ruleset: rulesetHead(),
      ...page,
      citations: citationsOf(page.items.flatMap(how.citesOf)),
    }),
    of: () => JSON.stringify([asked.lang, asOf, asked.knownAt, asked.limit, asked.cursor]),
    pinned: asked.asOf !== undefined && asked.ruleset !== undefined,
  }
}

/** One item of the law on a day, with what it cites. */
export async function single(
  item: object,
  cites: readonly string[],
  asked: Omit<Asked, 'limit' | 'cursor'>,
  { asOf, key }: { asOf: string; key: string },
): Promise<Reply> {
  const { citationsOf } = await import('ytterby/law')
  return {
    text: canonicalJson({
      asOf,
      knownAt: asked.knownAt ?? null,
      ruleset: rulesetHead(),
      ...item,
      citations: citationsOf(cites),
    }),
    of: () => JSON.stringify([asked.lang, asOf, asked.knownAt, key]),
    pinned: asked.asOf !== undefined && asked.ruleset !== undefined,
  }
}
