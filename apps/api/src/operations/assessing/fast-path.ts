import { currentRuleset } from 'ytterby'
import type { Handler } from '../../route.ts'
import { answerInquiry, type AnswerOptions } from './answer-inquiry.ts'
import { provenLaw } from '@ytterby/http/law/in-force'
import { withDay } from '../reading/with-day.ts'

/** The most frequent query strings, each with what the schema of `assess` parses from it. */
export const FAST_QUERIES: ReadonlyMap<string, AnswerOptions> = new Map([
  ['', { lang: 'en', view: 'full', receipt: 'false' }],
  ['view=full', { lang: 'en', view: 'full', receipt: 'false' }],
  ['view=decision', { lang: 'en', view: 'decision', receipt: 'false' }],
])

const handlers = new Map(
  [...FAST_QUERIES].map(([query, manner]): [string, Handler] => [
    query,
    {
      answer: ({ body, today, receipts }) =>
        answerInquiry(withDay(body, today), manner, { isDated: false, receipts, ruleset: currentRuleset }),
    },
  ]),
)

/** A handler for the most frequent query strings, which needs no schema. */
export const fastPath = (query: string): Handler | undefined =>
  provenLaw() === currentRuleset ? handlers.get(query) : undefined
