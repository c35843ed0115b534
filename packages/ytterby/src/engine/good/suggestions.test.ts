import * as fc from 'fast-check'
import { assess, decisionView, parseInquiry } from 'ytterby'
import { describe, expect, it } from 'vitest'
import { inquiryArbitrary } from '../../../test/arbitrary-inquiry.ts'

const TEXTS = [
  'N38EH',
  '38UH',
  'SmCo YXG-30',
  '镝铁合金',
  'dysprosium oxide 99.9%',
  'motor with NdFeB rotor',
  'P507',
  '镓',
]

describe('words of the text', () => {
  it('never change a decision', () => {
    fc.assert(
      fc.property(
        inquiryArbitrary,
        fc.oneof(fc.constantFrom(...TEXTS), fc.string({ unit: 'grapheme', maxLength: 200 })),
        (inquiry, description) => {
          const plain = assess(inquiry)
          const told = assess(parseInquiry({ ...inquiry, product: { ...inquiry.product, description } }))
          expect(decisionView(told)).toEqual(decisionView(plain))
          expect(told.possible).toEqual(plain.possible)
        },
      ),
      { numRuns: 300, seed: 20261124 },
    )
  })

  it('are read in bounded time even in the longest text', () => {
    const description = 'n38ehn38eh 氧化镝dysprosium oxid '.repeat(90).slice(0, 2000)
    expect(assess({ asOf: '2026-03-01', product: { description } }).classification.suggestions.length).toBeLessThan(200)
  })
})
