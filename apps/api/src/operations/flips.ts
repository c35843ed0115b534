import { canonicalJson, parseInquiry } from 'ytterby'
import * as z from 'zod'
import { operation } from '../operation.ts'
import { inSlices } from '../work/in-slices.ts'
import { workOf } from '@ytterby/http/work-of'
import { Refusal } from '@ytterby/http/problem'
import { magnet } from './reading/examples.ts'
import { lang } from '@ytterby/http/lang'
import { ruleset as release } from './reading/query.ts'
import { withDay } from './reading/with-day.ts'
import { WORK_DESCRIPTION } from '../work/work-description.ts'

const MAX_FLIPS = 100
/** The work of one search. It covers all candidates of a good whose code is asserted; those of a costlier inquiry as far as it goes. */
const MOST_SEARCHED = 30_000
/** The work of one candidate. A costlier inquiry is refused: hardly any candidate could be evaluated. */
const MOST_EVALUATED = 1_000
const error = `Ask for 0 to ${MAX_FLIPS} flips.`

/** `POST /v1/flips`: what would flip the answer. */
export const flips = operation({
  query: z.strictObject({
    lang,
    ruleset: release,
    most: z.coerce
      .number({ error })
      .int({ error })
      .min(0, { error })
      .max(MAX_FLIPS, { error })
      .default(12)
      .meta({ description: 'Maximum number of flips' }),
  }),
  contract: async () => {
    const { FlipsSchema } = await import('ytterby/answers')
    const { InquiryBody } = await import('./reading/inquiry-body.ts')
    return {
      summary: 'What would flip the answer',
      description: `The smallest changes of facts that flip the verdict, nearest first, each verified by a real assessment. At most 1,500 inquiries are evaluated, and no more than a work of ${MOST_SEARCHED.toLocaleString('en')}; \`exhausted\` says whether that covered all of them. ${WORK_DESCRIPTION}`,
      body: { schema: InquiryBody, example: magnet },
      answer: FlipsSchema,
      problems: ['invalid-inquiry', 'too-much-work'],
    }
  },
  async handle({ query, body, today, ruleset, work }) {
    const planning = await import('ytterby/planning')
    const inquiry = parseInquiry(withDay(body, today), { ruleset })
    if (workOf(inquiry, 'decision') > MOST_EVALUATED) throw new Refusal('too-much-work')
    const steps = planning.flipsInSteps(inquiry, { lang: query.lang, ruleset, most: query.most })
    const found = await inSlices(steps, { kind: 'decision', work: work(), most: MOST_SEARCHED })
    return { text: canonicalJson(found), verdicts: [found.verdict] }
  },
})
