import type { ProfileSchema } from 'ytterby/answers'
import { DaySchema, type InquirySchema } from 'ytterby/schema'
import * as z from 'zod'
import { FILES } from './list-files.ts'

z.config({ jitless: true })

const CellSchema = z.union([z.string().max(2000), z.number()]).nullable()

const AnswerSchema = z.strictObject({
  question: z.string().meta({ description: '`id` of a question of the last report' }),
  option: z.union([z.int().min(0), z.record(z.string(), z.string())]).meta({
    description:
      'Position of an option, from 0, or what it states. For a fact or a cell, any value as a person would write it',
  }),
  lines: z
    .array(z.int())
    .optional()
    .meta({ description: 'Lines of the question to which it applies; all if left out' }),
  by: z.string().min(1).max(200).meta({ description: 'Who answers' }),
  on: DaySchema.meta({ description: 'On which day' }),
})

const FilledInSchema = z
  .strictObject({
    by: z.string().min(1).max(200).meta({ description: 'Who answered' }),
    on: DaySchema.meta({ description: 'On which day' }),
    rows: z
      .array(z.array(z.union([z.string().max(32_767), z.number()]).nullable()))
      .optional()
      .meta({
        description: 'Every row of the sheet of questions. Left out with a `file`: it is read from there',
      }),
  })
  .meta({ description: 'Takes the answers in the sheet of questions of an answered workbook as given by this person' })

/** The body of an intake. Its parts are loaded for the documentation alone. */
export const listSchema = (profile: typeof ProfileSchema, { shape }: typeof InquirySchema) =>
  z
    .strictObject({
      rows: z.array(z.array(CellSchema)).optional().meta({ description: 'Every row of the list, its header included' }),
      lines: z.array(z.int()).optional().meta({ description: 'Line of the file on which each row begins' }),
      file: z
        .strictObject({ type: z.enum(FILES.types), base64: z.string() })
        .optional()
        .meta({ description: 'A file in place of `rows`' }),
      profile: profile.optional(),
      answers: z.array(AnswerSchema).optional(),
      filledIn: FilledInSchema.optional(),
      asOf: DaySchema.nullable().optional().meta({ description: 'The day of export for lines that state none' }),
      destination: shape.destination.meta({ description: 'The destination of lines that state none' }),
      knownAt: DaySchema.optional(),
    })
    .meta({ id: 'List', description: 'A list as another system exported it: `rows` or `file`' })
