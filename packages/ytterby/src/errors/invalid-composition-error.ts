import type { InquiryIssue } from './invalid-inquiry-error.ts'
import { IssuesError } from './issues-error.ts'

/** An issue of a composition. A cycle also has its path: the ids from a node down to itself. */
export type CompositionIssue = Omit<InquiryIssue, 'code'> & { readonly code: string; readonly path?: readonly string[] }

/** A composition, its answers or a group of owners was refused as a whole. */
export class InvalidCompositionError extends IssuesError<CompositionIssue> {
  override readonly name = 'InvalidCompositionError'
  readonly code = 'invalid-composition'
}
