import 'ytterby/zh'
import * as fc from 'fast-check'
import { assess, canonicalJson, currentRuleset, InvalidInquiryError } from 'ytterby'
import { licenceCovers } from 'ytterby/planning'
import { describe, expect, it } from 'vitest'
import { inquiryArbitrary } from '../../../test/arbitrary-inquiry.ts'
import { licenceCases } from '../../../test/licence-cases.ts'
import { general, notHeld, shipment, single } from '../../../test/licences.ts'
import { runs } from '../../../test/runs.ts'

for (const [group, list] of Object.entries(licenceCases)) {
  describe(`licenceCovers: ${group}`, () => {
    it.each(list)('$case', ({ licence = single, shipment: asked = shipment, covers, not = {}, next = [] }) => {
      const answer = licenceCovers(licence, asked)
      expect({ covers: answer.covers, not: notHeld(answer), next: answer.next.map(({ id }) => id) }).toEqual({
        covers,
        not,
        next,
      })
      expect(answer.action).toBe(covers === 'yes' || covers === 'not-needed' ? 'proceed' : 'hold')
    })
  })
}

describe('a licence check', () => {
  const all = Object.values(licenceCases).flat()

  it('cites passages of the ruleset, in both languages', () => {
    for (const { licence = single, shipment: asked = shipment } of all) {
      for (const lang of ['en', 'zh'] as const) {
        const { checks, next, citations } = licenceCovers(licence, asked, { lang })
        for (const { text, citations: ids } of [...checks, ...next]) {
          expect(text).toMatch(lang === 'zh' ? /\p{Script=Han}/u : /^[A-Z][^\p{Script=Han}]+\.$/u)
          if (asked.knownAt === undefined) expect(ids).not.toEqual([])
          for (const id of ids) expect(citations).toHaveProperty([id])
        }
      }
    }
  })

  it('contains the answer for the shipment itself', () => {
    expect(licenceCovers(single, shipment).assessment).toEqual(assess(shipment))
    expect(licenceCovers(single, shipment).ruleset.version).toBe(currentRuleset.version)
  })

  it('is not given if the shipment is invalid', () => {
    expect(() => licenceCovers(single, { asOf: '2026-02-30' })).toThrow(InvalidInquiryError)
  })

  it('is the same each time and plain JSON', () => {
    const answer = licenceCovers(general, shipment)
    expect(canonicalJson(licenceCovers(structuredClone(general), structuredClone(shipment)))).toBe(
      canonicalJson(answer),
    )
    expect(JSON.parse(canonicalJson(answer))).toEqual(JSON.parse(JSON.stringify(answer)))
  })

  it('says “proceed” only if no permit is needed or all checks hold, and never for what may be prohibited', () => {
    fc.assert(
      fc.property(inquiryArbitrary, fc.constantFrom(single, general), (inquiry, licence) => {
        const { action, verdict, checks, possible, covers } = licenceCovers(licence, inquiry)
        if (action !== 'proceed') return
        expect(verdict === 'no-permit' || (covers === 'yes' && checks.length > 0)).toBe(true)
        expect(checks.every(({ outcome }) => outcome === 'holds')).toBe(true)
        expect(possible).not.toContain('prohibited')
        expect(possible).not.toContain('refused-in-principle')
      }),
      { numRuns: runs(80), seed: 20261124 },
    )
  })
})

describe('the parties of a licence', () => {
  it.each([
    ['the same, folded', 'EXAMPLE MAGNETS CO LTD', {}],
    ['near: one letter', 'Example Magnetz Co., Ltd.', { holder: 'unknown' }],
    ['another exporter', 'Other Trading Co., Ltd.', { holder: 'fails' }],
  ])('%s', (_, name, held) => {
    expect(notHeld(licenceCovers(single, { ...shipment, exporter: { name } }))).toMatchObject(held)
  })

  it('must be stated in licence and shipment', () => {
    const { exporter: _exporter, ...unnamed } = shipment
    const { holder: _holder, ...open } = single
    for (const answer of [licenceCovers(single, unnamed), licenceCovers(open, shipment)]) {
      expect(notHeld(answer)).toMatchObject({ holder: 'unknown' })
      expect(answer.action).toBe('hold')
    }
  })

  it.each([
    ['an importer, where the licence leaves its own open', single, 'Some Trading Ltd', { importer: 'unknown' }],
    ['the importer that the licence names', { ...single, importer: 'Some Trading Ltd' }, 'Some Trading Limited', {}],
    [
      'another importer than the licence names',
      { ...single, importer: 'Some Trading Ltd' },
      'Else GmbH',
      { importer: 'fails' },
    ],
    ['the end user itself', single, 'Example Motoren GmbH', {}],
  ])('%s', (_, licence, name, held) => {
    const { importer } = notHeld(licenceCovers(licence, { ...shipment, importer: { name } }))
    expect(importer === undefined ? {} : { importer }).toEqual(held)
  })
})
