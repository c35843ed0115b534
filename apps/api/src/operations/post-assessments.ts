import * as z from 'zod'
import { operation } from '../operation.ts'
import { assessed } from './assessing/assessed.ts'
import { magnet } from './reading/examples.ts'
import { lang, receipt, ruleset, view } from './reading/query.ts'
import { withDay } from './reading/with-day.ts'

/** `POST /v1/assessments`: one inquiry in, its assessment or decision view out. */
export const postAssessments = operation({
  query: z.strictObject({ lang, view, receipt, ruleset }),
  contract: async () => {
    const { AssessedSchema } = await import('./assessing/assessed-schema.ts')
    const { InquiryBody } = await import('./reading/inquiry-body.ts')
    return {
      summary: 'May this good leave China?',
      description:
        'Answers one inquiry: verdict, permits, review time, restrictions, papers, questions, reasons, each with its citation. The body is canonical JSON (RFC 8785), byte for byte what the npm package gives. `asOf` left out means today in Beijing; the header `Ytterby-As-Of` then says which day that was. A name that is near to a listed one stays open until `listed` says what it is, or `cleared` of the party that somebody looked at that match; `cleared` of the answer says what came of each.',
      body: { name: 'inquiry', schema: InquiryBody, example: magnet },
      answer: AssessedSchema,
      problems: ['invalid-inquiry', 'no-receipts'],
    }
  },
  handle: ({ query, body, today, ...by }) => assessed(withDay(body, today), query, { isDated: false, ...by }),
})
