import * as z from 'zod'
import type { InquiryIssue } from '../errors/invalid-inquiry-error.ts'
import { open } from './open.ts'

z.config({ jitless: true })

/** One issue with a refused input: what is wrong, where, and what to do. */
export const IssueSchema = z.strictObject({
  code: z.string(),
  /** JSON pointer to the offending field. */
  pointer: z.string(),
  /** A sentence that says what to do. */
  message: z.string(),
})

/** An issue of an inquiry, with a known code. */
export const InquiryIssueSchema: z.ZodType<InquiryIssue> = open(IssueSchema)
