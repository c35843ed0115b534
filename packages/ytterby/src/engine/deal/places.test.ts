import * as fc from 'fast-check'
import { assess, canonicalJson, parseInquiry } from 'ytterby'
import { expect, test } from 'vitest'
import { inquiryArbitrary } from '../../../test/arbitrary-inquiry.ts'

test('countries that no rule and no report names get the same answers but for the name of the country', () => {
  fc.assert(
    fc.property(inquiryArbitrary, (inquiry) => {
      const answerIn = (country: string): string =>
        canonicalJson(
          assess(parseInquiry({ ...inquiry, destination: country, endUser: { ...inquiry.endUser, country } })),
        )
      const inKenya = answerIn('KE')
      expect(inKenya).toContain('"KE"')
      expect(answerIn('BR')).toBe(inKenya.replaceAll('"KE"', '"BR"'))
    }),
    { numRuns: 300 },
  )
})
