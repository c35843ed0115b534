import { factAt } from '../../dotted/fact-at.ts'
import { InvalidInquiryError } from '../../errors/invalid-inquiry-error.ts'
import { meantBy } from './meant-by.ts'

/** The same refusal; where people have words for a refused value (Germany, neodymium), it says which value was probably meant. */
export function meantIn(error: unknown, inquiry: unknown): unknown {
  if (!(error instanceof InvalidInquiryError)) return error
  return new InvalidInquiryError(
    error.issues.map((issue) => {
      const given =
        issue.code === 'unknown-value' ? factAt(inquiry, issue.pointer.slice(1).replaceAll('/', '.')) : undefined
      const message = typeof given === 'string' ? meantBy(issue.pointer, given) : null
      return message === null ? issue : { ...issue, message }
    }),
  )
}
