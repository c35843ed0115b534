import { loadLanguage } from '@ytterby/http/locales/languages'
import { canonicalJson, type Ruleset } from 'ytterby'
import * as z from 'zod'
import { operation } from '../../operation.ts'
import { answerLines } from '../batch/answer-lines.ts'
import { MAX_BYTES } from '../batch/limits.ts'
import { inquiriesBody, lineAnswer } from '../batch/line-contract.ts'
import { lang } from '@ytterby/http/lang'
import { ruleset as release } from '../reading/query.ts'
import { withDay } from '../reading/with-day.ts'
import { WORK_DESCRIPTION } from '../../work/work-description.ts'

/** The comparer validates the days, because it knows both sides. */
const day = (description: string) => z.string().max(10).optional().meta({ description, format: 'date' })
const version = (description: string) => release.meta({ description })

/** `POST /v1/comparisons`: what changes for a list between two days, states of knowledge or releases. */
export const comparisons = operation({
  reads: 'lines',
  maxBytes: MAX_BYTES,
  query: z.strictObject({
    lang,
    ruleset: release,
    from: day('First side: the day of export'),
    to: day('Second side: the day of export'),
    fromKnownAt: day('First side: only instruments published by this day count'),
    toKnownAt: day('Second side: only instruments published by this day count'),
    fromRuleset: version('First side: release of the encoded law; that of `ruleset` if left out'),
    toRuleset: version('Second side: release of the encoded law; that of `ruleset` if left out'),
  }),
  contract: async () => {
    const { ComparedSchema } = await import('ytterby/answers')
    const answer = await lineAnswer({ comparison: ComparedSchema })
    return {
      summary: 'What changes for a list between two days, two states of knowledge or two releases',
      description: `NDJSON, one inquiry a line, or a JSON array of them, as for a batch; NDJSON out, in the same order, streamed. Each inquiry is answered for both sides. \`differs\` names the fields of the decision view that differ, \`firstDay\` the day from which the later answer holds without interruption, \`because\` the cause. The days of the sides override those of the lines. ${WORK_DESCRIPTION}`,
      body: await inquiriesBody(),
      example: { from: '2026-11-10', to: '2026-11-11' },
      answer: answer.meta({ id: 'ComparisonLine', description: 'One line of the answer' }),
      problems: ['invalid-comparison', 'too-many-inquiries', 'too-much-work'],
    }
  },
  async handle({ query, body, today, ruleset, rulesets, work }) {
    const { inquiryComparer } = await import('ytterby/law')
    await loadLanguage(query.lang)
    const named = async (asked: string | undefined): Promise<Ruleset> =>
      asked === undefined || asked === ruleset.version ? ruleset : rulesets.named(asked)
    const sides = {
      from: { asOf: query.from, knownAt: query.fromKnownAt, ruleset: await named(query.fromRuleset) },
      to: { asOf: query.to, knownAt: query.toKnownAt, ruleset: await named(query.toRuleset) },
      lang: query.lang,
    }
    const compared = inquiryComparer(sides)
    const asOf = query.from ?? today() // Headers are sent before the first line is read.
    const answer = (inquiry: unknown): string => `"comparison":${canonicalJson(compared(withDay(inquiry, () => asOf)))}`
    const text = await answerLines(body, { answer, kind: 'comparison', work: work() })
    return { text, type: 'application/x-ndjson' }
  },
})
