import * as z from 'zod'
import { operation } from '../operation.ts'
import { answerInView } from './assessing/answer-in-view.ts'
import { magnet } from './reading/examples.ts'
import { lang } from '@ytterby/http/lang'
import { receipt, ruleset, viewOfOne } from './reading/query.ts'
import { withDay } from './reading/with-day.ts'

/** `POST /v1/assessments`: answers one inquiry with its assessment, decision view or in words. */
export const postAssessments = operation({
  query: z.strictObject({ lang, view: viewOfOne, receipt, ruleset }),
  contract: async () => {
    const { InquiryAnswerSchema } = await import('./assessing/inquiry-answer-schema.ts')
    const { InquiryBody } = await import('./reading/inquiry-body.ts')
    return {
      summary: 'May this good leave China?',
      description:
        'Answers one inquiry: verdict, permits, review time, restrictions, papers, questions, reasons, each with its citation. The body is canonical JSON (RFC 8785), byte-identical to what the npm package gives. If `asOf` is left out, it is today in Beijing, and the `Ytterby-As-Of` header names that day. A name near a listed one stays open until the party states in `listed` which lists name it, or in `cleared` that somebody looked at the match; `cleared` in the answer says what came of each.',
      body: { schema: InquiryBody, example: magnet },
      example: { view: 'short' },
      answer: InquiryAnswerSchema,
      problems: ['invalid-inquiry', 'no-receipts'],
    }
  },
  handle: ({ query, body, today, ...by }) => answerInView(withDay(body, today), query, { isDated: false, ...by }),
})
