import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { InquiryIssue } from 'ytterby'
import { schemaIssues } from '../engine/read/schema-issues.ts'
import { InquirySchema } from './inquiry.ts'
import { INQUIRY_OUTLINE } from './inquiry-outline.ts'
import { readBy } from './outline.ts'
import { inquiryArbitrary } from '../../test/arbitrary-inquiry.ts'

type Path = readonly (string | number)[]

/** Every place in a value, the value itself first. */
function placesIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path]
  const members: [string | number, unknown][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value)
  return [path, ...members.flatMap(([key, member]) => placesIn(member, [...path, key]))]
}

/** The value with another at a place. */
function replaced(value: unknown, [key, ...rest]: Path, by: unknown): unknown {
  if (key === undefined) return by
  if (Array.isArray(value)) return value.map((member, at) => (at === key ? replaced(member, rest, by) : member))
  return typeof value === 'object' && value !== null
    ? Object.fromEntries(
        Object.entries(value).map(([name, member]) => [name, name === key ? replaced(member, rest, by) : member]),
      )
    : value
}

const holes = (length: number): unknown[] => Object.assign([], { length })

/** What the schema of zod has to say of a value. It measures lists that stand in the place of a text: that is left out. */
function bySchema(value: unknown): { copy: unknown; findings: readonly InquiryIssue[] } {
  const { data, error } = InquirySchema.safeParse(value, { reportInput: true })
  const found = error === undefined ? [] : schemaIssues(error, InquirySchema)
  const ofWrongType = new Set(found.filter(({ code }) => code === 'invalid-type').map(({ pointer }) => pointer))
  return {
    copy: data,
    findings: found.filter(({ code, pointer }) => code === 'invalid-type' || !ofWrongType.has(pointer)),
  }
}

const stated = inquiryArbitrary.map((inquiry): unknown => JSON.parse(JSON.stringify(inquiry)))

test('an inquiry that the schema accepts is read, value for value, into a copy', () => {
  fc.assert(
    fc.property(stated, (inquiry) => {
      const { copy, findings } = readBy(INQUIRY_OUTLINE, inquiry)
      expect(findings).toEqual([])
      expect(copy).toStrictEqual(InquirySchema.parse(inquiry))
      expect(copy).not.toBe(inquiry)
    }),
    { numRuns: 2_000, seed: 7 },
  )
})

test('whatever stands somewhere in an inquiry, the same is found as by the schema, and read otherwise', () => {
  const odd = fc.oneof(
    fc.anything({ withNullPrototype: true, withDate: true, withMap: true, withBigInt: true }),
    fc.constantFrom(
      '__proto__',
      'constructor',
      'Dy',
      'DE',
      '2026-03-01',
      '2026-02-30',
      '\uD800',
      '\uFFFD',
      '',
      -0,
      100,
      1e9,
    ),
    fc.constantFrom([], {}, [{}], { kind: 'civil' }, { asOf: '2026-03-01' }, [undefined], holes(3), null),
    fc.constantFrom('1C905.a.4', '1c905', 'x'.repeat(301), 'x'.repeat(2001), NaN, Infinity, 1e300, -1e300, 0.5, 3651),
  )
  let refused = 0
  fc.assert(
    fc.property(stated, odd, fc.nat(), (inquiry, value, chance) => {
      const places = placesIn(inquiry)
      const damaged = replaced(inquiry, places[chance % places.length] ?? [], value)
      const { copy, findings } = readBy(INQUIRY_OUTLINE, damaged)
      const expected = bySchema(damaged)
      expect(findings).toEqual(expected.findings)
      if (findings.length === 0) expect(copy).toStrictEqual(expected.copy)
      else refused += 1
    }),
    { numRuns: 20_000, seed: 7 },
  )
  expect(refused).toBeGreaterThan(2_000)
})

const ASKED = { asOf: '2026-03-01' }

test.each<[string, unknown]>([
  ['nothing', undefined],
  ['a list', []],
  ['no day', {}],
  ['a day that is null', { asOf: null }],
  ['a day that does not exist', { asOf: '2026-02-29' }],
  ['a leap day', { asOf: '2028-02-29' }],
  ['a key that is not known', { ...ASKED, produkt: {} }],
  ['a key of the prototype', JSON.parse('{"asOf":"2026-03-01","__proto__":{"knownAt":"2026-03-01"}}')],
  ['a fact that is inherited', Object.create({ asOf: '2026-03-01' })],
  ['a fact without a value', { ...ASKED, destination: undefined }],
  ['a list that is too long', { ...ASKED, documents: Array.from({ length: 61 }, () => '') }],
  ['a list as long as may be', { ...ASKED, documents: Array.from({ length: 60 }, () => 'x') }],
  ['a hole in a list', { ...ASKED, documents: holes(1) }],
  ['an empty text', { ...ASKED, documents: [''], product: { commodityCode: '' } }],
  ['an element without a symbol', { ...ASKED, product: { elements: [{ weightPercent: 1 }] } }],
  ['a share of nothing', { ...ASKED, product: { elements: [{ symbol: 'Dy', weightPercent: 0 }] } }],
  ['shares beyond', { ...ASKED, endUser: { listedOwnershipPercent: 100.1 }, chineseContent: { valuePercent: -0.1 } }],
  ['half a day of transit', { ...ASKED, clock: { transitDays: 1.5 } }],
  ['too many days of transit', { ...ASKED, clock: { transitDays: 3651 } }],
  ['more days than a number can hold', { ...ASKED, clock: { transitDays: 1e300 } }],
  ['fewer days than a number can hold', { ...ASKED, clock: { transitDays: -1e300 } }],
  ['a number that is none', { ...ASKED, quantityKg: NaN }],
  ['a text that is too long and malformed', { ...ASKED, endUser: { name: `${'x'.repeat(300)}\uD800` } }],
  ['a name that is malformed and names nobody', { ...ASKED, endUser: { name: '\uD800' } }],
  ['a name that lost a letter', { ...ASKED, endUser: { name: 'Caf\u{fffd} Motoren' } }],
  ['a code that lost a digit', { ...ASKED, product: { commodityCode: '8505\u{fffd}1' } }],
  ['a name that names nobody', { ...ASKED, endUser: { name: '…' } }],
  ['a code that is too long and none', { ...ASKED, product: { controlCode: 'x'.repeat(41) } }],
  ['a word nearly as it is written', { ...ASKED, endUse: { kind: 'millitary' }, destination: 'de' }],
])('%s: the same is found as by the schema', (_, value) => {
  const { copy, findings } = readBy(INQUIRY_OUTLINE, value)
  const expected = bySchema(value)
  expect(findings).toEqual(expected.findings)
  if (findings.length === 0) expect(copy).toStrictEqual(expected.copy)
})
