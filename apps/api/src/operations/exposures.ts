import { canonicalJson } from 'ytterby'
import * as z from 'zod'
import { operation } from '../operation.ts'
import { Refusal } from '../http/problem.ts'
import { pointed } from '../http/refusal-of.ts'
import { inSlices } from '../work/in-slices.ts'
import { partsList } from './reading/examples.ts'
import { langAlone } from './reading/query.ts'
import { WORK_TOLD } from '../work/work-told.ts'

/** `POST /v1/exposures`: what a parts list is exposed to. */
export const exposures = operation({
  query: langAlone,
  mostBytes: 16 * 1024 * 1024,
  contract: async () => {
    const { ExposureLineSchema, MOST_LINES } = await import('ytterby/exposure')
    const { DaySchema } = await import('ytterby/schema')
    return {
      summary: 'What a parts list is exposed to',
      description: `Lines, quantities and values by verdict, tier, element, control code, permit, destination, gap, open question and coming turn; beside them what the framework says of stock, premium, recycling and substitutes, and the targets of the Union. A line that cannot be assessed stands among \`refused\`, and the others are answered. Lines without a day are asked of \`asOf\`, which is today in Beijing if left out; with \`null\` they are refused. ${WORK_TOLD}`,
      body: {
        name: 'list',
        schema: z
          .strictObject({
            lines: z.array(ExposureLineSchema).min(1).max(MOST_LINES),
            asOf: DaySchema.nullable().optional().meta({ description: 'The day of export of lines that state none' }),
            knownAt: DaySchema.optional(),
            period: z.literal('year').optional().meta({ description: 'Quantities and values are those of a year' }),
          })
          .meta({ id: 'PartsList', description: 'A parts list' }),
        example: partsList,
      },
      answer: (await import('ytterby/answers')).ExposureSchema,
      problems: ['invalid-list', 'too-much-work'],
    }
  },
  async handle({ query, body, today, ruleset, work }) {
    const { exposureInSteps } = await import('ytterby/exposure')
    const { lines, ...options } = listOf(body)
    const report = await pointed(
      () =>
        inSlices(exposureInSteps(lines, { ...withDayOfLines(options, today), lang: query.lang, ruleset }), {
          kind: 'assessment',
          work: work(),
        }),
      (pointer) => (pointer.startsWith(OPTIONS) ? pointer.slice(OPTIONS.length - 1) : `/lines${pointer}`),
    )
    return { text: canonicalJson(report) }
  },
})

/** Where the SDK says that options stand: in the body they stand beside the lines. */
const OPTIONS = '/options/'

/** Options that stand elsewhere, or are none of a caller's. */
const RESERVED = ['lang', 'ruleset', 'unread']

/** The lines of a list, and how it is read; the SDK checks both. */
function listOf(body: unknown): { lines: readonly unknown[]; asOf?: string | null } {
  if (typeof body !== 'object' || body === null || !('lines' in body) || !Array.isArray(body.lines))
    throw new Refusal('invalid-list', [
      { code: 'not-a-list', pointer: '', detail: 'Send an object whose lines are a list.' },
    ])
  const reserved = RESERVED.filter((name) => Object.hasOwn(body, name))
  if (reserved.length > 0)
    throw new Refusal(
      'invalid-list',
      reserved.map((name) => ({
        code: 'unknown-option',
        pointer: `/${name}`,
        detail: 'Beside lines there are asOf, knownAt and period; the language stands in the query.',
      })),
    )
  return { ...body, lines: body.lines }
}

/** The day of lines that state none: today in Beijing where it is left out, no day at all where it is `null`. */
function withDayOfLines(options: { asOf?: string | null }, today: () => string): { asOf?: string } {
  const { asOf = today(), ...others } = options
  return asOf === null ? others : { ...others, asOf }
}
