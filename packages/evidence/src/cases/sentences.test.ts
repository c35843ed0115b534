import { InvalidInquiryError, parseInquiry, type Inquiry } from 'ytterby'
import { describe, expect, it } from 'vitest'
import { askedCases } from '../answers/asked-cases.ts'
import { isEvery } from '../driver/in-gate.ts'
import { ANSWER_LANGS, hasWholeSentences } from '../properties/sentences.ts'

const inquiries = askedCases.flatMap(({ id, inquiry }): [string, Inquiry][] => {
  try {
    return [[id, parseInquiry(inquiry)]]
  } catch (error) {
    if (error instanceof InvalidInquiryError) return []
    throw error
  }
})

// In the gate each case in one language.
describe.each(ANSWER_LANGS)('no sentence of an answer to a case has an empty slot: %s', (lang) => {
  it.each(inquiries.filter((_one, at) => isEvery || ANSWER_LANGS[at % 2] === lang))('%s', (_, inquiry) => {
    expect(() => hasWholeSentences(inquiry, lang)).not.toThrow()
  })
})
