import {
  assess,
  canonicalJson,
  InvalidInquiryError,
  parseInquiry,
  dottedFacts,
  fieldNamed,
  setField,
  type Draft,
} from 'ytterby'
import { InquirySchema } from 'ytterby/schema'
import { describe, expect, it } from 'vitest'

const CLEARANCE = {
  listed: 'Rheinmetall AG',
  notice: 'MOFCOM-2026-30',
  met: 'Rheinmetall AG',
  on: '2026-09-01',
  why: 'A baker of Kassel.',
}
const stating = (cleared: unknown): object => ({ asOf: '2026-11-24', endUser: { name: 'Rheinmetal AG', cleared } })
const clearance = (stated: object): object => stating([{ ...CLEARANCE, ...stated }])

describe('a clearance that is malformed is refused, with its place', () => {
  it.each<[string, object, string, string]>([
    ['not a list', stating('baker'), 'invalid-type', ''],
    ['not an object', stating(['baker']), 'invalid-type', '/0'],
    ['more than fifty', stating(Array.from({ length: 51 }, () => CLEARANCE)), 'too-long', ''],
    ['no reason', clearance({ why: undefined }), 'missing', '/0/why'],
    ['a reason of punctuation', clearance({ why: '…' }), 'unknown-value', '/0/why'],
    ['a reason of 2001 characters', clearance({ why: 'x'.repeat(2001) }), 'too-long', '/0/why'],
    ['an empty listed name', clearance({ listed: '' }), 'unknown-value', '/0/listed'],
    ['a listed name of 301 characters', clearance({ listed: 'x'.repeat(301) }), 'too-long', '/0/listed'],
    ['an emoji as the met name', clearance({ met: '🧲' }), 'unknown-value', '/0/met'],
    ['direction marks as the met name', clearance({ met: '\u200f\u202e' }), 'unknown-value', '/0/met'],
    ['half a character', clearance({ by: 'Ev\ud800' }), 'unknown-value', '/0/by'],
    ['a notice of 61 characters', clearance({ notice: 'x'.repeat(61) }), 'too-long', '/0/notice'],
    ['a day that does not exist', clearance({ on: '2026-02-30' }), 'invalid-day', '/0/on'],
    ['a day with a time', clearance({ until: '2027-01-01T00:00' }), 'invalid-day', '/0/until'],
    ['an unknown key', clearance({ decision: 'other' }), 'unknown-key', '/0/decision'],
  ])('%s', (_, inquiry, code, pointer) => {
    expect(InquirySchema.safeParse(inquiry).success).toBe(false)
    try {
      parseInquiry(inquiry)
      expect.unreachable()
    } catch (error) {
      expect(error).toBeInstanceOf(InvalidInquiryError)
      expect(error).toMatchObject({ issues: [{ code, pointer: `/endUser/cleared${pointer}` }] })
    }
  })
})

describe('a clearance that matches nothing is accepted, and the answer gives its outcome', () => {
  it.each([
    ['of a notice that does not exist', { notice: 'MOFCOM-2099-1' }, 'no-such-match'],
    ['that ends before it begins', { until: '2026-08-01' }, 'expired'],
  ])('%s', (_, stated, outcome) => {
    expect(assess(parseInquiry(clearance(stated))).cleared).toMatchObject([{ path: 'endUser.cleared.0', outcome }])
  })

  it('even if the party has another name of the notice', () => {
    const { cleared } = assess(
      parseInquiry({
        asOf: '2026-11-24',
        endUser: { name: 'Rheinmetall AG', cleared: [{ ...CLEARANCE, listed: 'Hensoldt AG' }] },
      }),
    )
    expect(cleared).toMatchObject([{ outcome: 'no-such-match' }])
  })

  it('even if the party has no name', () => {
    const { cleared } = assess(parseInquiry({ asOf: '2026-11-24', importer: { cleared: [CLEARANCE] } }))
    expect(cleared).toMatchObject([{ path: 'importer.cleared.0', outcome: 'no-such-match' }])
  })
})

describe('clearances by dotted names', () => {
  const NAMES = ['endUser.cleared', 'importer.cleared', 'consignees.0.cleared'] as const

  it.each(NAMES)('%s are written as a JSON list and read back', (name) => {
    const draft: Draft = {}
    setField(draft, fieldNamed(name), JSON.stringify([CLEARANCE]))
    const inquiry = { asOf: '2026-11-24', ...draft }
    expect(dottedFacts(inquiry)).toEqual([
      ['asOf', '2026-11-24'],
      [name, JSON.stringify([CLEARANCE])],
    ])
    expect(canonicalJson(parseInquiry(inquiry))).toBe(canonicalJson(inquiry))
  })

  it('“none” states that there are none, an empty cell states nothing', () => {
    const draft: Draft = {}
    setField(draft, fieldNamed('endUser.cleared'), 'none')
    setField(draft, fieldNamed('importer.cleared'), ' ')
    expect(draft).toEqual({ endUser: { cleared: [] } })
  })
})
