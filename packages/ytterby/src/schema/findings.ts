/** The issues that untrusted values can have. Messages say what to do and never repeat the value. */
import type { InquiryIssue } from '../errors/invalid-inquiry-error.ts'
import { nearest } from '../errors/nearest.ts'
import { COUNTRY_CODES } from './country.ts'

/** Up to this many words are listed in a message; of longer lists only those that were probably meant. */
const MOST_LISTED = 12

/** `path` is the pointer to the key itself. */
export const unknownKey = (pointer: string, key: string, known: readonly string[]): InquiryIssue => ({
  code: 'unknown-key',
  pointer,
  message: `This key is not known.${suggestion(key, known) || ` Known here: ${known.join(', ')}.`}`,
})

/** A value that is not one of the words; the input is used only to suggest the nearest. */
export function unknownWord(pointer: string, input: unknown, words: readonly string[]): InquiryIssue {
  if (input === undefined) return missing(pointer)
  const near = typeof input === 'string' ? suggestion(input, words) : ''
  const listed = words.length <= MOST_LISTED ? words : near === '' ? withPart(input, words) : []
  const list =
    listed.length > 0
      ? ` Use one of: ${listed.join(', ')}.`
      : words.length === COUNTRY_CODES.length
        ? ' Use an ISO 3166-1 alpha-2 code, such as DE.'
        : ''
  return { code: 'unknown-value', pointer, message: `This value is not in the list.${near}${list}` }
}

/** The words of which `input` is a part: `magnet` is one of `ndfeb-magnet`. */
function withPart(input: unknown, words: readonly string[]): string[] {
  const part = typeof input === 'string' ? input.toLowerCase() : ''
  return words.filter((word) => word.split('-').includes(part)).slice(0, MOST_LISTED)
}

const missing = (pointer: string): InquiryIssue => ({
  code: 'missing',
  pointer,
  message:
    pointer === '/asOf' ? 'State the day of export as asOf: the engine has no clock.' : 'This field is required.',
})

/** A value of the wrong type. `null` counts as missing, because some senders always write every field. */
export const wrongType = (pointer: string, input: unknown, expected: string): InquiryIssue =>
  input === undefined || (input === null && pointer === '/asOf')
    ? missing(pointer)
    : { code: 'invalid-type', pointer, message: `Expected ${expected}.` }

export const noDay = (pointer: string): InquiryIssue => ({
  code: 'invalid-day',
  pointer,
  message: 'Write a day that exists as YYYY-MM-DD.',
})

export const tooLong = (pointer: string, most: number | bigint, of: 'characters' | 'members'): InquiryIssue => ({
  code: 'too-long',
  pointer,
  message: `At most ${most} ${of} are allowed.`,
})

export const tooShort = (pointer: string): InquiryIssue => ({
  code: 'unknown-value',
  pointer,
  message: 'Must not be empty; leave the field out where it is open.',
})

export const outOfRange = (
  pointer: string,
  must: 'at most' | 'at least' | 'more than',
  limit: number | bigint,
): InquiryIssue => ({ code: 'out-of-range', pointer, message: `Must be ${must} ${limit}.` })

export const malformed = (pointer: string): InquiryIssue => ({
  code: 'unknown-value',
  pointer,
  message:
    'Write whole text in UTF-8, without U+FFFD, which stands where a letter was lost; a name needs a letter or a digit.',
})

/** Screening such a name would falsely report that it is on no list. */
export const nobodyNamed = (pointer: string): InquiryIssue => ({
  code: 'names-nobody',
  pointer,
  message: 'A legal form, or a word such as “unknown”, names nobody: write the name of the party.',
})

/** A sentence that suggests the nearest known word; empty if none is near. */
export function suggestion(word: string, words: readonly string[]): string {
  const near = nearest(word, words)
  return near === undefined ? '' : ` Did you mean “${near}”?`
}
