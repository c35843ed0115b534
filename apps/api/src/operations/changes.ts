import { canonicalJson, type Lang } from 'ytterby'
import type { changeFeed as feed } from 'ytterby/law'
import { DaySchema } from 'ytterby/schema'
import * as z from 'zod'
import type { Call } from '../call.ts'
import { operation } from '../operation.ts'
import type { Reply } from '../reply.ts'
import { lang } from '@ytterby/http/lang'
import { ruleset } from './reading/query.ts'

const asOf = DaySchema.optional().meta({
  description: 'The day that separates past from future changes; today in Beijing if left out',
})
const format = z.enum(['json', 'atom']).default('json').meta({ description: 'Atom (RFC 4287) for feed readers' })

/** `GET /v1/changes`: releases, corrections, instruments, and the days on which the law changes. */
export const changes = operation({
  query: z.strictObject({ lang, ruleset, asOf, format }),
  contract: async () => ({
    summary: 'What changed, and what will change',
    description:
      'Releases of the encoded law, corrections of earlier ones (`advisory`), instruments by their day of publication, and every day from one year ago on which the law changes (`edge`), including future ones. The latest day comes first.',
    answer: (await import('ytterby/answers')).ChangeFeedSchema,
    problems: [],
  }),
  async handle(call) {
    const { feedToAtom } = await import('ytterby/law')
    const feed = await feedOf(call)
    const { query } = call
    // Never pinned: later releases and corrections appear in the feed of every day.
    const etagKey = (): string => `${query.lang} ${feed.asOf} ${query.format}`
    return query.format === 'atom'
      ? {
          etagKey,
          text: feedToAtom(feed, `/v1/changes?format=atom&lang=${query.lang}`),
          type: 'application/atom+xml; charset=utf-8',
        }
      : { etagKey, text: canonicalJson(feed) }
  },
})

/** `GET /v1/changes.ics`: a calendar of the days on which the law changes. */
export const changeCalendar = operation({
  query: z.strictObject({ lang, ruleset, asOf }),
  contract: () => ({
    summary: 'The days on which the law changes, as a calendar',
    description: 'iCalendar (RFC 5545): the days of the past year and all known future ones.',
    answer: z.string().meta({ id: 'ChangeCalendar', description: 'A calendar file' }),
    type: 'text/calendar',
    problems: [],
  }),
  async handle(call): Promise<Reply> {
    const { feedToIcs } = await import('ytterby/law')
    const feed = await feedOf(call)
    return {
      text: feedToIcs(feed),
      type: 'text/calendar; charset=utf-8',
      etagKey: () => `${call.query.lang} ${feed.asOf}`,
    }
  },
})

type FeedQuery = { readonly lang: Lang; readonly asOf?: string | undefined; readonly ruleset?: string | undefined }

async function feedOf({ query, today, ruleset: release }: Call<FeedQuery>): Promise<ReturnType<typeof feed>> {
  const { changeFeed } = await import('ytterby/law')
  return changeFeed({ asOf: query.asOf ?? today(), lang: query.lang, ruleset: release })
}
