import { DaySchema } from 'ytterby/schema'
import * as z from 'zod'
import { InvalidQueryError } from '../http/query.ts'
import { operation } from '../operation.ts'
import { WORK_DESCRIPTION } from '../work/work-description.ts'
import { readSentList } from './intake/list-body.ts'
import { listSchema } from './intake/list-schema.ts'
import { FILES } from './intake/list-files.ts'
import { refusalOfList } from './intake/refusal-of-list.ts'
import { list } from './reading/examples.ts'
import { lang, ruleset } from './reading/query.ts'

const day = DaySchema.optional()

/** `POST /v1/intakes`: what a list says, what is proposed of its goods, and what is asked about them. */
export const intakes = operation({
  query: z.strictObject({
    lang,
    ruleset,
    asOf: day.meta({ description: 'The day of export for lines that state none; today in Beijing if left out' }),
    destination: z
      .string()
      .regex(/^[A-Z]{2}$/, { error: 'Write a country as two letters (ISO 3166-1 alpha-2).' })
      .optional()
      .meta({ description: 'The destination of lines that state none, ISO 3166-1 alpha-2' }),
    knownAt: day.meta({ description: 'Only instruments published by this day count' }),
  }),
  maxBytes: 16 * 1024 * 1024,
  files: FILES,
  contract: async () => {
    const { IntakeReportSchema, ProfileSchema } = await import('ytterby/answers')
    const { InquirySchema } = await import('ytterby/schema')
    return {
      summary: 'Read a list as it left another system',
      description: `Finds the header and the goods of a list, reads days, weights, countries and codes as they are written, proposes what the goods are by their words, and says where each line stands: \`answered\`, \`open\`, \`set-aside\` (plainly something else) or \`to-correct\`. \`questions\` ask for what decides the rest, each once for all its lines, with what each option leads to. Nothing counts that nobody accepted: to go on, send the same list with \`profile\` as it was returned and \`answers\` to its questions. Nothing is kept here. Answers that do not fit are listed in \`refused\`; the others are applied. The body is JSON, or a CSV file, a file with tabs or a workbook (XLSX, its first sheet) of at most 2 MiB by its media type; with answers, a file is sent in base64 as \`file\`. At most 5,000 rows and 100,000 cells. ${WORK_DESCRIPTION} Reading the words of a good counts as 4 and 1 more for each 25 letters, a cell as 0.05.`,
      body: {
        name: 'list',
        schema: listSchema(ProfileSchema, InquirySchema),
        example: list,
      },
      answer: IntakeReportSchema,
      problems: ['invalid-list', 'invalid-profile', 'too-much-work'],
    }
  },
  async handle({ query, body, today, ruleset: by, work }) {
    const { lang: inLang, ruleset: _, ...stated } = query
    const { reportList } = await import('./intake/on-demand.ts')
    const { list: sent, options } = await readSentList(body)
    const asked = withDay(joined(options, stated), today)
    const report = await reportList({ list: sent, options: asked }, { lang: inLang, ruleset: by, work: work() }).catch(
      (error: unknown) => {
        throw refusalOfList(error, sent) ?? error
      },
    )
    const verdicts = report.lines.flatMap(({ answer }) => ('verdict' in answer ? [answer.verdict] : []))
    return { text: { json: report, isLong: true }, verdicts }
  },
})

type Stated = Readonly<Record<string, unknown>>

/** @throws InvalidQueryError for what is stated both in the query and in the body: choosing one would be a guess. */
function joined(options: Stated, query: Stated): Stated {
  const twice = Object.keys(query).filter((name) => Object.hasOwn(options, name))
  if (twice.length > 0)
    throw new InvalidQueryError(
      twice.map((parameter) => ({
        code: 'repeated-parameter',
        parameter,
        detail: 'State it in the query or in the body, not in both.',
      })),
    )
  return { ...options, ...query }
}

/** The day for lines that state none: today in Beijing if `asOf` is left out, no day if it is `null`. */
function withDay({ asOf, ...options }: Stated, today: () => string): Stated {
  if (asOf === null) return options
  return { ...options, asOf: asOf === undefined ? today() : asOf }
}
