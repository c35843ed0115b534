import { assess, canonicalJson, decide } from 'ytterby'
import * as z from 'zod'
import { operation } from '../../operation.ts'
import { lang } from '@ytterby/http/lang'
import { ruleset as release, view } from '../reading/query.ts'
import { WORK_DESCRIPTION } from '../../work/work-description.ts'
import { withDay } from '../reading/with-day.ts'
import { answerLines } from './answer-lines.ts'
import { MAX_BYTES } from './limits.ts'
import { inquiriesBody, lineAnswer } from './line-contract.ts'

/** `POST /v1/assessments/batch`: many inquiries in, one line each out, in order. */
export const batch = operation({
  reads: 'lines',
  maxBytes: MAX_BYTES,
  query: z.strictObject({ lang, view, ruleset: release }),
  contract: async () => {
    const { AssessmentSchema, DecisionViewSchema } = await import('ytterby/answers')
    const answer = await lineAnswer({ assessment: AssessmentSchema }, { decision: DecisionViewSchema })
    return {
      summary: 'Many inquiries at once',
      description: `NDJSON, one inquiry a line, or a JSON array of them; NDJSON out, in the same order, streamed. An \`id\` beside the facts is echoed. An invalid line gets a problem in its place and does not affect the others. At most 10,000 inquiries and 16 MiB, 64 KiB a line. An inquiry without \`asOf\` uses the day in the \`Ytterby-As-Of\` header. ${WORK_DESCRIPTION}`,
      body: await inquiriesBody(),
      example: { view: 'decision' },
      answer: answer.meta({ id: 'BatchLine', description: 'One line of the answer' }),
      problems: ['too-many-inquiries', 'too-much-work'],
    }
  },
  async handle({ query, body, today, ruleset, work }) {
    const verdicts: string[] = []
    const day = today() // Headers are sent before the first line is read.
    const { lang: inLang, view: asView } = query
    const [member, ask] =
      asView === 'decision'
        ? (['decision', (value: unknown) => decide(value, { ruleset })] as const)
        : (['assessment', (value: unknown) => assess(value, { lang: inLang, ruleset })] as const)
    const answer = (stated: unknown): string => {
      const given = ask(withDay(stated, () => day))
      verdicts.push(given.verdict)
      return `"${member}":${canonicalJson(given)}`
    }
    let finish = (): void => undefined
    const given = new Promise<readonly string[]>((resolve) => {
      finish = () => resolve(verdicts)
    })
    return {
      text: await answerLines(body, {
        answer,
        kind: asView === 'decision' ? 'decision' : 'assessment',
        work: work(),
        finish: () => finish(),
      }),
      type: 'application/x-ndjson',
      verdicts: given,
    }
  },
})
