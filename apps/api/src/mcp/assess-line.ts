import { canonicalJson } from 'ytterby'
import { readLine } from '@ytterby/agent'
import { DaySchema } from 'ytterby/schema'
import * as z from 'zod'
import { operation, type ToolOperation } from '../operation.ts'
import { lang } from '@ytterby/http/lang'
import { ruleset } from '../operations/reading/query.ts'

const LONGEST = 1000

/** A tool for one line of text as a person would say it. Over HTTP, callers state facts. */
export const assessLine: ToolOperation = {
  id: 'assessLine',
  ...operation({
    query: z.strictObject({
      lang,
      ruleset,
      text: z
        .string({ error: 'State the line of text.' })
        .min(1, { error: 'State the line of text.' })
        .max(LONGEST, { error: `A line has at most ${LONGEST} characters.` })
        .refine((line) => line.isWellFormed(), { error: 'Write whole text in UTF-8.' })
        .meta({
          description: 'A good and its deal',
          example: 'NdFeB magnets N42SH, 8505.11, to Germany, buyer Robert Bosch GmbH',
        }),
      accept: z.boolean({ error: 'State true or false.' }).default(false).meta({
        description: 'Whether a person accepted this reading of the line. Without it, nothing is answered',
      }),
      asOf: DaySchema.optional().meta({
        description: 'The day of export if the line states none; today in Beijing if left out',
      }),
    }),
    contract: async () => ({
      summary: 'May this good leave China? By a line of text',
      description:
        'Reads a good and its deal from one line as a person would say it, in English, German, Japanese or Chinese. `understood` shows each part with its words and its value, `unread` what speaks of the deal and was not read; `states` and `proposes` are the facts that follow by their dotted names. Nothing is answered on a reading that nobody accepted: show it to a person, and call again with `accept: true` if it is right (`next` is `accept`). A part without a single value is asked about: `either` and `why` say what to state (`next` is `say-it-clearly`); write the line again, more clearly.',
      answer: z.strictObject({
        understood: z.array(
          z.strictObject({
            field: z.string(),
            text: z.string(),
            value: z.string().nullable(),
            either: z.array(z.union([z.string(), z.number()])),
            why: z.string().nullable(),
          }),
        ),
        unread: z.array(z.string()),
        states: z.record(z.string(), z.string()),
        proposal: (await import('ytterby/answers')).ProposalSchema,
        proposes: z.record(z.string(), z.string()),
        next: z.enum(['accept', 'say-it-clearly', 'answered']),
        assessment: (await import('ytterby/answers')).AssessmentSchema.nullable(),
      }),
      problems: ['invalid-inquiry'],
    }),
    async handle({ query: { text, accept, asOf, lang: inLang }, today, ruleset: by }) {
      const asked = { text, isAccepted: accept, asOf: asOf ?? today(), lang: inLang, ruleset: by }
      const read = readLine(asked)
      return { text: canonicalJson(read), verdicts: read.assessment === null ? [] : [read.assessment.verdict] }
    },
  }),
}
