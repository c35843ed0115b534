import { operation } from '../operation.ts'
import { inSlices } from '../work/in-slices.ts'
import { kit } from './reading/examples.ts'
import { langAndRuleset } from './reading/query.ts'
import { withDay } from './reading/with-day.ts'
import { WORK_DESCRIPTION } from '../work/work-description.ts'

/** `POST /v1/kits`: parts that are shipped together in one deal. */
export const kits = operation({
  query: langAndRuleset,
  maxBytes: 1024 * 1024,
  contract: async () => ({
    summary: 'A good of several parts',
    description: `Answers each part as an assessment does, and the kit as a whole: for each completion of the open facts, the strictest answer over the parts. An invalid part is reported in its place, and the whole is then held. ${WORK_DESCRIPTION}`,
    body: { schema: (await import('ytterby/planning')).KitSchema.partial({ asOf: true }), example: kit },
    answer: (await import('ytterby/answers')).KitAssessmentSchema,
    problems: ['invalid-kit', 'too-much-work'],
  }),
  async handle({ query, body, today, ruleset, work }) {
    const { assessKitInSteps, parseKit } = await import('ytterby/planning')
    const stated = parseKit(withDay(body, today), { ruleset })
    const answer = await inSlices(assessKitInSteps(stated, { lang: query.lang, ruleset }), {
      kind: 'assessment',
      work: work(),
    })
    return { text: { json: answer, isLong: true }, verdicts: [answer.verdict] }
  },
})
