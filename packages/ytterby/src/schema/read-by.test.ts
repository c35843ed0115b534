import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { LINE_OUTLINE } from '../exposure/line-outline.ts'
import { KIT_OUTLINE } from '../planning/kit/kit-outline.ts'
import { LICENCE_OUTLINE } from '../planning/licence/licence-outline.ts'
import { INQUIRY_OUTLINE } from './inquiry-outline.ts'
import type { Outline } from './outline.ts'
import { pointerTo } from './pointer.ts'
import { readBy } from './read-by.ts'
import { schemaOf } from './schema-of.ts'
import { inquiryArbitrary } from '../../test/arbitrary-inquiry.ts'
import { runs } from '../../test/runs.ts'

type Path = readonly (string | number)[]

/** Every path in a value, the value itself first. */
function placesIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path]
  const members: [string | number, unknown][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value)
  return [path, ...members.flatMap(([key, member]) => placesIn(member, [...path, key]))]
}

/** The value with another one at a path. */
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

/** The value as read, or the paths of its issues. */
type Read = { readonly value: unknown } | { readonly wrongAt: readonly string[] }

function asRead(outline: Outline, value: unknown): Read {
  const reading = readBy(outline, value)
  return 'value' in reading ? reading : { wrongAt: reading.findings.map(({ pointer }) => pointer) }
}

/** The same by the zod schema, without its length issues for lists given instead of texts. */
function bySchema(outline: Outline, value: unknown): Read {
  const { data, error } = schemaOf(outline).safeParse(value)
  if (error === undefined) return { value: data }
  const ofWrongType = new Set(
    error.issues.filter(({ code }) => code === 'invalid_type').map(({ path }) => pointerTo(path)),
  )
  return {
    wrongAt: error.issues.flatMap((issue) => {
      const pointer = pointerTo(issue.path)
      if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => pointer + pointerTo([key]))
      return issue.code === 'invalid_type' || !ofWrongType.has(pointer) ? [pointer] : []
    }),
  }
}

const inquiry = inquiryArbitrary.map((one): unknown => JSON.parse(JSON.stringify(one)))
const kit = fc.constant({
  asOf: '2026-03-01',
  destination: 'DE',
  parts: [{ id: 'motor', product: { form: 'motor' } }, { quantityKg: 3, origin: 'JP' }, {}],
})
const licence = fc.constant({
  number: 'L-1',
  form: 'single',
  items: [{ code: '1C905.a.4', elements: ['Dy'] }],
  quantityKg: 10,
  endUsers: [{ name: 'Example Motoren GmbH', country: 'DE' }],
  endUse: { kind: 'civil' },
  destinations: ['DE'],
  validFrom: '2026-01-15',
  validUntil: '2027-01-15',
  used: false,
})
const line = fc.constant({
  line: 2,
  id: 'A1',
  inquiry: { destination: 'DE', product: { form: 'metal' } },
  value: { amount: 9600, currency: 'EUR' },
})

test('an inquiry that the schema accepts is read, value for value, into a copy', () => {
  fc.assert(
    fc.property(inquiry, (stated) => {
      const reading = readBy(INQUIRY_OUTLINE, stated)
      expect(reading).toStrictEqual({ value: schemaOf(INQUIRY_OUTLINE).parse(stated) })
      expect('value' in reading && reading.value).not.toBe(stated)
    }),
    { numRuns: runs(400), seed: 7 },
  )
})

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

test.each<[string, Outline, fc.Arbitrary<unknown>, number]>([
  ['an inquiry', INQUIRY_OUTLINE, inquiry, runs(3_000)],
  ['a kit', KIT_OUTLINE, kit, runs(400)],
  ['a licence', LICENCE_OUTLINE, licence, runs(400)],
  ['a line of a parts list', LINE_OUTLINE, line, runs(400)],
])('any value anywhere in %s is read or refused as by the schema', (_, outline, stated, numRuns) => {
  let refused = 0
  fc.assert(
    fc.property(stated, odd, fc.nat(), (whole, value, chance) => {
      const places = placesIn(whole)
      const damaged = replaced(whole, places[chance % places.length] ?? [], value)
      const reading = asRead(outline, damaged)
      expect(reading).toStrictEqual(bySchema(outline, damaged))
      if ('wrongAt' in reading) refused += 1
    }),
    { numRuns, seed: 7 },
  )
  expect(refused).toBeGreaterThan(numRuns / 10)
})

const ASKED = { asOf: '2026-03-01' }

test.each<[string, unknown]>([
  ['nothing', undefined],
  ['a list', []],
  ['a missing day', {}],
  ['a day that is null', { asOf: null }],
  ['a day that does not exist', { asOf: '2026-02-29' }],
  ['a leap day', { asOf: '2028-02-29' }],
  ['an unknown key', { ...ASKED, produkt: {} }],
  ['a key of the prototype', JSON.parse('{"asOf":"2026-03-01","__proto__":{"knownAt":"2026-03-01"}}')],
  ['an inherited property', Object.create({ asOf: '2026-03-01' })],
  ['a fact without a value', { ...ASKED, destination: undefined }],
  ['a list that is too long', { ...ASKED, documents: Array.from({ length: 61 }, () => '') }],
  ['a list of the greatest length', { ...ASKED, documents: Array.from({ length: 60 }, () => 'x') }],
  ['a hole in a list', { ...ASKED, documents: holes(1) }],
  ['an empty text', { ...ASKED, documents: [''], product: { commodityCode: '' } }],
  ['an element without a symbol', { ...ASKED, product: { elements: [{ weightPercent: 1 }] } }],
  ['a share of zero', { ...ASKED, product: { elements: [{ symbol: 'Dy', weightPercent: 0 }] } }],
  [
    'shares out of range',
    { ...ASKED, endUser: { listedOwnershipPercent: 100.1 }, chineseContent: { valuePercent: -0.1 } },
  ],
  ['half a day of transit', { ...ASKED, clock: { transitDays: 1.5 } }],
  ['too many days of transit', { ...ASKED, clock: { transitDays: 3651 } }],
  ['more days than a number can hold', { ...ASKED, clock: { transitDays: 1e300 } }],
  ['fewer days than a number can hold', { ...ASKED, clock: { transitDays: -1e300 } }],
  ['NaN', { ...ASKED, quantityKg: NaN }],
  ['a text that is too long and malformed', { ...ASKED, endUser: { name: `${'x'.repeat(300)}\uD800` } }],
  ['a name that is malformed and names nobody', { ...ASKED, endUser: { name: '\uD800' } }],
  ['a name that lost a letter', { ...ASKED, endUser: { name: 'Caf\u{fffd} Motoren' } }],
  ['a code that lost a digit', { ...ASKED, product: { commodityCode: '8505\u{fffd}1' } }],
  ['a name of punctuation', { ...ASKED, endUser: { name: '…' } }],
  ['a code that is too long and unknown', { ...ASKED, product: { controlCode: 'x'.repeat(41) } }],
  ['misspelled words', { ...ASKED, endUse: { kind: 'millitary' }, destination: 'de' }],
])('%s: read or refused as by the schema', (_, value) => {
  expect(asRead(INQUIRY_OUTLINE, value)).toStrictEqual(bySchema(INQUIRY_OUTLINE, value))
})
