import { assess, InvalidInquiryError, parseInquiry } from 'ytterby'
import { describe, expect, it } from 'vitest'
import { cases, handWrittenCases, workedCases } from './index.ts'
import { mismatches, refusalMismatches } from './mismatches.ts'

describe('the SDK gives the expected answer to every case', () => {
  it.each(cases.map((one) => [one.id, one] as const))('%s', (_, one) => {
    let found: string[]
    try {
      found = mismatches(one, assess(parseInquiry(one.inquiry)))
    } catch (error) {
      if (!(error instanceof InvalidInquiryError)) throw error
      found = refusalMismatches(one, error.issues)
    }
    expect(found, one.why).toEqual([])
  })
})

describe('the list of cases', () => {
  it('has unique ids, the documented cases, and more than 120 of our own', () => {
    expect(new Set(cases.map((one) => one.id)).size).toBe(cases.length)
    expect(workedCases.length).toBeGreaterThanOrEqual(26)
    expect(handWrittenCases.length).toBeGreaterThan(120)
  })
})
