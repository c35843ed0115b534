import * as z from 'zod'
import type { InquiryIssue } from '../errors/invalid-inquiry-error.ts'
import { open } from './open.ts'

z.config({ jitless: true })

/** One finding on something that an answer refuses: what is wrong, where, and what to do. */
export const IssueSchema = z.strictObject({
  code: z.string(),
  /** JSON pointer to the offending field. */
  pointer: z.string(),
  /** A sentence that says what to do. */
  message: z.string(),
})

/** The same on an inquiry, whose codes are known. */
export const InquiryIssueSchema: z.ZodType<InquiryIssue> = open(IssueSchema)
