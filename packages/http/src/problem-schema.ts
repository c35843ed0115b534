import * as z from 'zod'
import { PROBLEMS } from './problem.ts'

z.config({ jitless: true })

const codes = Object.keys(PROBLEMS)

/**
 * A problem document (RFC 9457).
 *
 * @example ProblemSchema.parse(await response.json()).code // 'not-found'
 */
export const ProblemSchema = z
  .strictObject({
    type: z.string().meta({ description: 'Path of the page that explains this kind of problem' }),
    title: z.string(),
    status: z.int(),
    detail: z.string().meta({ description: 'What to do' }),
    code: z.enum(codes),
    requestId: z.string(),
    errors: z
      .array(
        z.strictObject({
          code: z.string(),
          detail: z.string(),
          pointer: z.string().optional().meta({ description: 'JSON pointer (RFC 6901) into the body' }),
          parameter: z.string().nullable().optional().meta({
            description:
              'Name of the parameter; null if it is longer than 64 characters, or has others than letters, digits, “.”, “_” and “-”',
          }),
        }),
      )
      .optional(),
  })
  .meta({
    id: 'Problem',
    description: 'A refusal (RFC 9457). Of the request it repeats at most the name of a parameter',
  })

/** The problem of one line of a batch. The request id is in the response header instead. */
export const LineProblemSchema = ProblemSchema.omit({ requestId: true }).meta({
  id: 'LineProblem',
  description: 'Why one line of a batch was refused',
})
