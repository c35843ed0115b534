import { DaySchema } from 'ytterby/schema'
import * as z from 'zod'
import type { Call } from '../../call.ts'
import { InvalidQueryError } from '@ytterby/http/query'
import { lang } from '@ytterby/http/lang'
import { ruleset } from '../reading/query.ts'
import { readSentList, type SentList } from './list-body.ts'
import { FILES } from './list-files.ts'
import { refusalOfList } from './refusal-of-list.ts'

const day = DaySchema.optional()

/** What the operations take that read a list. */
export const OF_LIST = {
  query: z.strictObject({
    lang,
    ruleset,
    asOf: day.meta({ description: 'The day of export for lines that state none; today in Beijing if left out' }),
    destination: z
      .string()
      .regex(/^[A-Z]{2}$/, { error: 'Write a country as two letters (ISO 3166-1 alpha-2).' })
      .optional()
      .meta({ description: 'The destination of lines that state none, ISO 3166-1 alpha-2' }),
    knownAt: day.meta({ description: 'Only instruments published by this day count' }),
  }),
  maxBytes: 16 * 1024 * 1024,
  files: FILES,
}

/**
 * Reads the list that was sent, with what is stated beside it, and answers it.
 *
 * @throws Refusal with pointers from the root of the body.
 */
export async function withSentList<Answer>(
  { query, body, today }: Pick<Call<z.infer<typeof OF_LIST.query>>, 'query' | 'body' | 'today'>,
  answer: (sent: SentList) => Promise<Answer>,
): Promise<Answer> {
  const { lang: _lang, ruleset: _ruleset, ...stated } = query
  const { list, options } = await readSentList(body)
  return answer({ list, options: withDay(joined(options, stated), today) }).catch((error: unknown) => {
    throw refusalOfList(error, list) ?? error
  })
}

type Stated = Readonly<Record<string, unknown>>

/** @throws InvalidQueryError for what is stated both in the query and in the body: choosing one would be a guess. */
function joined(options: Stated, query: Stated): Stated {
  const twice = Object.keys(query).filter((name) => Object.hasOwn(options, name))
  if (twice.length > 0)
    throw new InvalidQueryError(
      twice.map((parameter) => ({
        code: 'repeated-parameter',
        parameter,
        detail: 'State it in the query or in the body, not in both.',
      })),
    )
  return { ...options, ...query }
}

/** The day for lines that state none: today in Beijing if `asOf` is left out, no day if it is `null`. */
function withDay({ asOf, ...options }: Stated, today: () => string): Stated {
  if (asOf === null) return options
  return { ...options, asOf: asOf === undefined ? today() : asOf }
}
