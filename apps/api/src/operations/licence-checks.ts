import { canonicalJson, parseInquiry } from 'ytterby'
import * as z from 'zod'
import { Refusal } from '@ytterby/http/problem'
import { withRootPointers } from '@ytterby/http/refusal-of'
import { operation } from '../operation.ts'
import { licence, magnet } from './reading/examples.ts'
import { langAndRuleset } from './reading/query.ts'
import { withDay } from './reading/with-day.ts'

/** `POST /v1/licence-checks`: whether a licence in hand covers a shipment. */
export const licenceChecks = operation({
  query: langAndRuleset,
  maxBytes: 128 * 1024,
  contract: async () => {
    const { LicenceAnswerSchema } = await import('ytterby/answers')
    const { InquiryBody } = await import('./reading/inquiry-body.ts')
    return {
      summary: 'Does this licence cover this shipment?',
      description:
        'Checks each condition of the licence and of Decree 792 separately. `action` is `proceed` only if all hold and nothing else bars the export.',
      body: {
        schema: z
          .strictObject({
            licence: (await import('ytterby/planning')).LicenceSchema,
            inquiry: InquiryBody,
          })
          .meta({ id: 'LicenceCheckRequest', description: 'A licence in hand and a shipment' }),
        example: { licence, inquiry: magnet },
      },
      answer: LicenceAnswerSchema,
      problems: ['invalid-licence', 'invalid-inquiry'],
    }
  },
  async handle({ query, body, today, ruleset }) {
    const { licenceCovers, parseLicence } = await import('ytterby/planning')
    const { licence: stated, inquiry } = readCheck(body)
    const answer = licenceCovers(
      await withRootPointers(
        () => parseLicence(stated),
        (pointer) => `/licence${pointer}`,
      ),
      await withRootPointers(
        () => parseInquiry(withDay(inquiry, today), { ruleset }),
        (pointer) => `/inquiry${pointer}`,
      ),
      { lang: query.lang, ruleset },
    )
    return { text: canonicalJson(answer), verdicts: [answer.verdict] }
  },
})

function readCheck(body: unknown): { licence: unknown; inquiry: unknown } {
  const isBoth =
    typeof body === 'object' &&
    body !== null &&
    'licence' in body &&
    'inquiry' in body &&
    Object.keys(body).length === 2
  if (!isBoth)
    throw new Refusal('invalid-licence', [
      { code: 'missing', pointer: '', detail: 'Send an object with licence and inquiry, and nothing else.' },
    ])
  return body
}
