import { operation } from '../operation.ts'
import { WORK_DESCRIPTION } from '../work/work-description.ts'
import { OF_LIST, withSentList } from './intake/list-operation.ts'
import { listSchema } from './intake/list-schema.ts'
import { list, listFiles } from './reading/examples.ts'

/** `POST /v1/intakes`: what a list says, what is proposed of its goods, and what is asked about them. */
export const intakes = operation({
  ...OF_LIST,
  contract: async () => {
    const { IntakeReportSchema, ProfileSchema } = await import('ytterby/answers')
    const { InquirySchema } = await import('ytterby/schema')
    return {
      summary: 'Read a list as another system exported it',
      description: `Finds the header and the goods of a list, reads days, weights, countries and codes as they are written, proposes what the goods are by their words, and says where each line stands: \`answered\`, \`open\`, \`set-aside\` (plainly something else) or \`to-correct\`. \`questions\` ask for what decides the rest, each once for all its lines, with what each option leads to. Nothing counts that nobody accepted: to go on, send the same list with \`profile\` as it was returned and \`answers\` to its questions, or the answered workbook of \`/v1/intakes/workbook\` with \`filledIn\`. Nothing is kept here. Answers that do not fit are listed in \`refused\`; the others are applied. The body is JSON, or a CSV file, a file with tabs or a workbook (XLSX, its first sheet) of at most 2 MiB by its media type; with answers, a file is sent in base64 as \`file\`. At most 5,000 rows and 100,000 cells. ${WORK_DESCRIPTION} Reading the words of a good counts as 4 and 1 more for each 25 letters, a cell as 0.05 and 1 more for each 1,000 letters.`,
      body: {
        schema: listSchema(ProfileSchema, InquirySchema),
        example: list,
        exampleFiles: listFiles,
      },
      answer: IntakeReportSchema,
      problems: ['invalid-list', 'invalid-profile', 'too-much-work'],
    }
  },
  async handle(call) {
    const { query, ruleset, work } = call
    const { reportList } = await import('./intake/answer-list.ts')
    const report = await withSentList(call, (sent) => reportList(sent, { lang: query.lang, ruleset, work: work() }))
    const verdicts = report.lines.flatMap(({ answer }) => ('verdict' in answer ? [answer.verdict] : []))
    return { text: { json: report, isLong: true }, verdicts }
  },
})
