import { operation } from '../operation.ts'
import { inSlices } from '../work/in-slices.ts'
import { kit } from './reading/examples.ts'
import { langAlone } from './reading/query.ts'
import { withDay } from './reading/with-day.ts'
import { WORK_TOLD } from '../work/work-told.ts'

/** `POST /v1/kits`: parts that are shipped together in one deal. */
export const kits = operation({
  query: langAlone,
  mostBytes: 1024 * 1024,
  contract: async () => ({
    summary: 'A good of several parts',
    description: `Answers each part as an assessment does, and the whole: in each completion of the open facts the strictest over the parts. A bad part is reported in its place and holds the whole. ${WORK_TOLD}`,
    body: { name: 'kit', schema: (await import('ytterby/planning')).KitSchema.partial({ asOf: true }), example: kit },
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
