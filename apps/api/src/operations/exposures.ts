import * as z from 'zod'
import { operation } from '../operation.ts'
import { Refusal } from '@ytterby/http/problem'
import { withRootPointers } from '@ytterby/http/refusal-of'
import { countFirst } from '../work/count-first.ts'
import { inSlices } from '../work/in-slices.ts'
import { partsList } from './reading/examples.ts'
import { langAndRuleset } from './reading/query.ts'
import { WORK_DESCRIPTION } from '../work/work-description.ts'

/** `POST /v1/exposures`: what a parts list is exposed to. */
export const exposures = operation({
  query: langAndRuleset,
  maxBytes: 16 * 1024 * 1024,
  contract: async () => {
    const { ExposureLineSchema, MOST_LINES } = await import('ytterby/planning')
    const { DaySchema } = await import('ytterby/schema')
    return {
      summary: 'What a parts list is exposed to',
      description: `Lines, quantities and values by verdict, tier, element, control code, permit, destination, gap, open question and coming change; also what the framework says about stock, premium, recycling and substitutes, and the targets of the EU. A line that cannot be assessed is listed in \`refused\` and does not affect the others. Lines without a day use \`asOf\`, which is today in Beijing if left out; with \`null\` they are refused. ${WORK_DESCRIPTION}`,
      body: {
        schema: z
          .strictObject({
            lines: z.array(ExposureLineSchema).min(1).max(MOST_LINES),
            asOf: DaySchema.nullable().optional().meta({ description: 'The day of export for lines that state none' }),
            knownAt: DaySchema.optional(),
            period: z.literal('year').optional().meta({ description: 'Quantities and values are per year' }),
          })
          .meta({ id: 'PartsList', description: 'A parts list' }),
        example: partsList,
      },
      answer: (await import('ytterby/answers')).ExposureSchema,
      problems: ['invalid-list', 'too-much-work'],
    }
  },
  async handle({ query, body, today, ruleset, work }) {
    const { exposureInSteps } = await import('ytterby/planning')
    const { lines, ...options } = readPartsList(body)
    const steps = () => exposureInSteps(lines, { ...withDayOfLines(options, today), lang: query.lang, ruleset })
    const report = await withRootPointers(
      async () => {
        const counted = { kind: 'assessment', work: work() } as const
        await countFirst(steps(), counted)
        return inSlices(steps(), counted)
      },
      (pointer) => (pointer.startsWith(OPTIONS) ? pointer.slice(OPTIONS.length - 1) : `/lines${pointer}`),
    )
    return { text: { json: report, isLong: true } }
  },
})

/** Pointers of the SDK to options begin with this; in the body, options are siblings of `lines`. */
const OPTIONS = '/options/'

/** Options of the SDK that are query parameters here, or that callers cannot set. */
const RESERVED = ['lang', 'ruleset', 'unread']

/** Splits the body into lines and options; the SDK validates both. */
function readPartsList(body: unknown): { lines: readonly unknown[]; asOf?: string | null } {
  if (typeof body !== 'object' || body === null || !('lines' in body) || !Array.isArray(body.lines))
    throw new Refusal('invalid-list', [
      { code: 'not-a-list', pointer: '', detail: 'Send an object whose member lines is a list.' },
    ])
  const reserved = RESERVED.filter((name) => Object.hasOwn(body, name))
  if (reserved.length > 0)
    throw new Refusal(
      'invalid-list',
      reserved.map((name) => ({
        code: 'unknown-option',
        pointer: `/${name}`,
        detail: 'Besides lines, only asOf, knownAt and period are allowed; state the language in the query.',
      })),
    )
  return { ...body, lines: body.lines }
}

/** Sets the day for lines that state none: today in Beijing if `asOf` is left out, no day if it is `null`. */
function withDayOfLines(options: { asOf?: string | null }, today: () => string): { asOf?: string } {
  const { asOf = today(), ...others } = options
  return asOf === null ? others : { ...others, asOf }
}
