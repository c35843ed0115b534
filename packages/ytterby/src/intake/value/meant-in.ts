import { InvalidInquiryError } from '../../errors/invalid-inquiry-error.ts'
import { meantBy } from './meant-by.ts'

/** The same refusal; where people have words for a refused value (Germany, neodymium), it says which value was probably meant. */
export function meantIn(error: unknown, inquiry: unknown): unknown {
  if (!(error instanceof InvalidInquiryError)) return error
  return new InvalidInquiryError(
    error.issues.map((issue) => {
      const given = issue.code === 'unknown-value' ? valueAt(issue.pointer, inquiry) : undefined
      const message = typeof given === 'string' ? meantBy(issue.pointer, given) : null
      return message === null ? issue : { ...issue, message }
    }),
  )
}

const valueAt = (pointer: string, whole: unknown): unknown =>
  pointer
    .split('/')
    .slice(1)
    .reduce<unknown>(
      (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
      whole,
    )
