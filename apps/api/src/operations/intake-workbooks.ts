import * as z from 'zod'
import { operation } from '../operation.ts'
import { XLSX } from './intake/list-files.ts'
import { OF_LIST, withSentList } from './intake/list-operation.ts'
import { listSchema } from './intake/list-schema.ts'
import { list, listFiles } from './reading/examples.ts'

/** `POST /v1/intakes/workbook`: a list with its answers beside it, and its questions to be filled in, as XLSX. */
export const intakeWorkbooks = operation({
  ...OF_LIST,
  contract: async () => {
    const { ProfileSchema } = await import('ytterby/answers')
    const { InquirySchema } = await import('ytterby/schema')
    return {
      summary: 'A list as an answered workbook',
      description:
        'The answer of `/v1/intakes` to the same body and query, as a workbook (XLSX): the list as it was with its answers beside it, the open questions with the answers to choose from, and the sources. Fill in the sheet of questions and send the workbook back in base64 as `file`, with `filledIn`. It does not contain the profile: `/v1/intakes` returns it for the same body. Send it along with the next sheet, so that earlier answers count. Answers that do not fit are refused here, as a workbook has no place for them. A whole answer is worked out for each different inquiry, and counts as such; a cell that is written counts as 0.05. Limits are those of `/v1/intakes`, and 8,000,000 letters in the workbook.',
      body: {
        schema: listSchema(ProfileSchema, InquirySchema),
        example: list,
        exampleFiles: listFiles,
      },
      answer: z.string().meta({ format: 'binary', description: 'The bytes of the workbook' }),
      type: XLSX,
      problems: ['invalid-list', 'invalid-profile', 'too-much-work'],
    }
  },
  async handle(call) {
    const { query, ruleset, work } = call
    const { workbookOfList } = await import('./intake/answer-list.ts')
    const { bytes, verdicts } = await withSentList(call, (sent) =>
      workbookOfList(sent, { lang: query.lang, ruleset, work: work() }),
    )
    return { text: bytes, type: XLSX, fileName: 'answered.xlsx', verdicts }
  },
})
