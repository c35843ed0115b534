import { currentRuleset } from 'ytterby'
import type { Answering } from '../../route.ts'
import { assessed, type Manner } from './assessed.ts'
import { withDay } from '../reading/with-day.ts'

/** Queries that nearly everybody sends, as they stand in an address, and what the schema of `assess` reads of them. */
export const USUAL_QUERIES: ReadonlyMap<string, Manner> = new Map([
  ['', { lang: 'en', view: 'full', receipt: 'false' }],
  ['view=full', { lang: 'en', view: 'full', receipt: 'false' }],
  ['view=decision', { lang: 'en', view: 'decision', receipt: 'false' }],
])

const answering = new Map(
  [...USUAL_QUERIES].map(([query, manner]): [string, Answering] => [
    query,
    {
      answer: ({ body, today, receipts }) =>
        assessed(withDay(body, today), manner, { isDated: false, receipts, ruleset: currentRuleset }),
    },
  ]),
)

/** What answers one inquiry as it is usually asked. */
export const usualAssessment = (query: string): Answering | undefined => answering.get(query)
