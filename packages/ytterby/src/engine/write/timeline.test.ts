import * as fc from 'fast-check'
import { assess, parseInquiry, type Inquiry, addDays } from 'ytterby'
import { timeline, type Timeline } from 'ytterby/law'
import { describe, expect, it } from 'vitest'
import { inquiryArbitrary } from '../../../test/arbitrary-inquiry.ts'
import { runs } from '../../../test/runs.ts'

type Segment = Timeline['inLaw'][number]

const RUNS = { numRuns: runs(40), seed: 20261124 }
const fibre: Inquiry = {
  asOf: '2026-03-01',
  product: { form: 'optical-fibre', elements: [{ symbol: 'Er' }] },
  destination: 'DE',
  endUse: { kind: 'civil' },
}

const dayArbitrary = fc.integer({ min: 0, max: 8766 }).map((days) => addDays('2003-01-01', days))

/** What a life line must say for a day. */
function answerOn(inquiry: Inquiry, asOf: string, knownAt: string | undefined): Partial<Segment> {
  const answer = assess(parseInquiry({ ...inquiry, asOf, ...(knownAt === undefined ? {} : { knownAt }) }))
  return {
    verdict: answer.verdict,
    possible: answer.possible,
    action: answer.action,
    tier: answer.tier?.level ?? null,
    permits: answer.permits
      .filter(({ verdict, items }) => verdict !== 'no-permit' || items.length > 0)
      .map(({ kind, verdict, items }) => ({
        kind,
        verdict,
        items: items.map(({ code, element, state, match }) => ({ code, element, state, match })),
      })),
  }
}

const withoutKnowledgeDay = (inquiry: Inquiry): Inquiry =>
  parseInquiry(Object.fromEntries(Object.entries(inquiry).filter(([key]) => key !== 'knownAt')))

const on = (segments: readonly Segment[], day: string): Segment | undefined =>
  segments.find(({ from, until }) => from <= day && (until === null || day < until))

describe('timeline', () => {
  it('agrees with the assessment on every day, in law and as it was known', () => {
    fc.assert(
      fc.property(inquiryArbitrary, dayArbitrary, (stated, day) => {
        const inquiry = withoutKnowledgeDay(stated)
        const line = timeline(inquiry)
        expect(on(line.inLaw, day)).toMatchObject(answerOn(inquiry, day, undefined))
        expect(on(line.asKnownThen, day)).toMatchObject(answerOn(inquiry, day, day))
      }),
      RUNS,
    )
  })

  it('has no gap and no overlap, begins with the first day and has no equal neighbours', () => {
    fc.assert(
      fc.property(inquiryArbitrary, (inquiry) => {
        const { inLaw, asKnownThen } = timeline(inquiry)
        for (const segments of [inLaw, asKnownThen]) {
          expect(segments[0]?.from).toBe('2003-01-01')
          expect(segments.at(-1)?.until).toBeNull()
          for (const [index, segment] of segments.entries()) {
            const next = segments[index + 1]
            if (next === undefined) continue
            expect(segment.until).toBe(next.from)
            expect({ ...next, from: '', until: '', because: [] }).not.toEqual({
              ...segment,
              from: '',
              until: '',
              because: [],
            })
          }
        }
      }),
      RUNS,
    )
  })

  it('does not depend on the day that is asked about', () => {
    const { inquiry: _, ...line } = timeline(fibre)
    const { inquiry: __, ...other } = timeline({ ...fibre, asOf: '2012-06-01' })
    expect(other).toEqual(line)
  })

  it('resolves every citation, and names what changed the answer', () => {
    const line = timeline(fibre)
    for (const id of [
      ...line.events.flatMap(({ citations }) => citations),
      ...line.inLaw.flatMap(({ because }) => because),
    ])
      expect(line.citations[id], id).toBeDefined()
    expect(line.inLaw.find(({ from }) => from === '2025-11-07')?.because).toEqual(['a70'])
    expect(line.events.map(({ type, instrument }) => `${type} ${instrument}`)).toEqual(
      expect.arrayContaining([
        'enact MOFCOM-GACC-2025-57',
        'suspend MOFCOM-GACC-2025-70',
        'expect MOFCOM-READOUT-2026-09-28',
      ]),
    )
  })

  it('counts only what was published by knownAt', () => {
    const line = timeline({ ...fibre, knownAt: '2025-10-31' })
    expect(line.inLaw.at(-1)).toMatchObject({ from: '2025-11-08', verdict: 'permit-required' })
    expect(line.events.some(({ instrument }) => instrument === 'MOFCOM-GACC-2025-70')).toBe(false)
  })
})
