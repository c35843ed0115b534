/** The issues that untrusted values can have. Messages say what to do and never repeat the value. */
import type { InquiryIssue } from '../errors/invalid-inquiry-error.ts'
import { nearest } from '../errors/nearest.ts'
import { factRefusals } from '../locales/en/refusals/facts.ts'
import { filled } from '../locales/filled.ts'
import { COUNTRY_CODES } from './country.ts'

/** Up to this many words are listed in a message; of longer lists only those that were probably meant. */
const MOST_LISTED = 17

/** `pointer` is that of the key itself. */
export function unknownKey(pointer: string, key: string, known: readonly string[]): InquiryIssue {
  const meant = nearest(key, known)
  const message =
    meant === undefined
      ? filled(factRefusals.unknownKey, { known: known.join(', ') })
      : filled(factRefusals.unknownKeyNear, { meant })
  return { code: 'unknown-key', pointer, message }
}

/** A value that is not one of the words; the input is used only to suggest the nearest. */
export function unknownWord(pointer: string, input: unknown, words: readonly string[]): InquiryIssue {
  if (input === undefined) return missing(pointer)
  const areCountries = words.length === COUNTRY_CODES.length
  // Many codes are near another word of three letters: GER is near to ER, which is Eritrea.
  const isNear = typeof input === 'string' && (!areCountries || input.length < 3)
  const meant = isNear ? nearest(input, words) : undefined
  const listed = words.length <= MOST_LISTED ? words : meant === undefined ? withPart(input, words) : []
  return { code: 'unknown-value', pointer, message: unknownWordMessage(meant, listed, areCountries) }
}

/** What to do about a value that is not one of the words: which was meant, or which there are. */
export function unknownWordMessage(
  meant: string | undefined,
  listed: readonly string[],
  areCountries: boolean,
): string {
  const words = listed.join(', ')
  if (meant === undefined) {
    if (listed.length > 0) return filled(factRefusals.unknownWordUse, { words })
    return areCountries ? factRefusals.unknownCountry : factRefusals.unknownWord
  }
  if (listed.length > 0) return filled(factRefusals.unknownWordNearUse, { meant, words })
  return filled(areCountries ? factRefusals.unknownCountryNear : factRefusals.unknownWordNear, { meant })
}

/** The words of which `input` is a part: `magnet` is one of `ndfeb-magnet`. */
function withPart(input: unknown, words: readonly string[]): string[] {
  const part = typeof input === 'string' ? input.toLowerCase() : ''
  return words.filter((word) => word.split('-').includes(part)).slice(0, MOST_LISTED)
}

const missing = (pointer: string): InquiryIssue => ({
  code: 'missing',
  pointer,
  message: pointer === '/asOf' ? factRefusals.dayOfExportMissing : factRefusals.missing,
})

/** What a value of the wrong type should have been. */
type Expectation = Extract<keyof typeof factRefusals, `expects${string}`>

/** A value of the wrong type. `null` counts as missing, because some senders always write every field. */
export const wrongType = (
  pointer: string,
  input: unknown,
  expected: Expectation,
  filling?: { readonly known?: string; readonly example: string },
): InquiryIssue =>
  input === undefined || (input === null && pointer === '/asOf')
    ? missing(pointer)
    : { code: 'invalid-type', pointer, message: filled(factRefusals[expected], filling) }

export const noDay = (pointer: string): InquiryIssue => ({
  code: 'invalid-day',
  pointer,
  message: factRefusals.noDay,
})

export const tooLong = (
  pointer: string,
  most: number,
  of: Extract<keyof typeof factRefusals, `tooMany${string}`>,
): InquiryIssue => ({ code: 'too-long', pointer, message: filled(factRefusals[of], { most }) })

export const tooShort = (pointer: string): InquiryIssue => ({
  code: 'unknown-value',
  pointer,
  message: factRefusals.empty,
})

export const outOfRange = (
  pointer: string,
  must: Extract<keyof typeof factRefusals, 'atMost' | 'atLeast' | 'moreThan'>,
  limit: number,
): InquiryIssue => ({ code: 'out-of-range', pointer, message: filled(factRefusals[must], { limit }) })

export const malformed = (pointer: string): InquiryIssue => ({
  code: 'unknown-value',
  pointer,
  message: factRefusals.brokenText,
})

/** Screening such a name would falsely report that it is on no list. */
export const nobodyNamed = (pointer: string): InquiryIssue => ({
  code: 'names-nobody',
  pointer,
  message: factRefusals.nobodyNamed,
})
