import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import * as z from 'zod'
import { InquirySchema } from '../src/schema/inquiry.ts'
import { readerOf } from '../src/schema/reader.ts'
import { inquiryArbitrary } from './arbitrary-inquiry.ts'

const read = readerOf(InquirySchema)

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

const stated = inquiryArbitrary.map((inquiry): unknown => JSON.parse(JSON.stringify(inquiry)))

test('an inquiry that the schema accepts is read, value for value, into a copy', () => {
  fc.assert(
    fc.property(stated, (inquiry) => {
      const copy = read(inquiry)
      expect(copy).toStrictEqual(InquirySchema.parse(inquiry))
      expect(copy).not.toBe(inquiry)
    }),
    { numRuns: 2_000, seed: 7 },
  )
})

test('whatever stands somewhere in an inquiry, nothing is read that the schema refuses, nor otherwise', () => {
  const odd = fc.oneof(
    fc.anything({ withNullPrototype: true, withDate: true, withMap: true, withBigInt: true }),
    fc.constantFrom('__proto__', 'constructor', 'Dy', 'DE', '2026-03-01', '2026-02-30', '\uD800', '', -0, 100, 1e9),
    fc.constantFrom([], {}, [{}], { kind: 'civil' }, { asOf: '2026-03-01' }, [undefined], holes(3)),
  )
  let refused = 0
  fc.assert(
    fc.property(stated, odd, fc.nat(), (inquiry, value, chance) => {
      const places = placesIn(inquiry)
      const damaged = replaced(inquiry, places[chance % places.length] ?? [], value)
      const { data } = InquirySchema.safeParse(damaged)
      const copy = read(damaged)
      if (copy !== undefined) expect(copy).toStrictEqual(data)
      else refused += 1
    }),
    { numRuns: 10_000, seed: 7 },
  )
  expect(refused).toBeGreaterThan(1_000)
})

test.each<[string, unknown]>([
  ['a key that is not known', { asOf: '2026-03-01', produkt: {} }],
  ['a key of the prototype', JSON.parse('{"asOf":"2026-03-01","__proto__":{"knownAt":"2026-03-01"}}')],
  ['a fact that is inherited', Object.create({ asOf: '2026-03-01' })],
  ['a fact without a value', { asOf: '2026-03-01', destination: undefined }],
  ['no day', {}],
  ['a list that is too long', { asOf: '2026-03-01', documents: Array.from({ length: 61 }, () => 'x') }],
  ['a hole in a list', { asOf: '2026-03-01', documents: holes(1) }],
])('%s is left to the schema', (_, value) => {
  expect(read(value)).toBeUndefined()
})

test('a list with a check that is not known is always left to the schema', () => {
  expect(readerOf(z.array(z.string()).max(3))(['a'])).toEqual(['a'])
  expect(readerOf(z.array(z.string()).max(3).min(2))(['a'])).toBeUndefined()
  expect(readerOf(z.array(z.string()).max(3).min(2))(['a', 'b'])).toBeUndefined()
})

test.each<[string, z.core.$ZodType, unknown, unknown]>([
  ['a whole number', z.int().min(0).max(3650), 3650, 3651],
  ['a whole number', z.int(), 1, 1.5],
  ['a number above', z.number().gt(0), 0.1, 0],
  ['a number below', z.number().lt(5), 4.9, 5],
  ['a number that is finite', z.number(), -0, Infinity],
  ['a day', z.iso.date(), '2028-02-29', '2026-02-29'],
  ['a text of a length', z.string().min(1).max(3), 'abc', ''],
  ['a text of a length', z.string().max(3), '', 'abcd'],
  ['a text of a pattern', z.string().regex(/^a/), 'ab', 'b'],
  ['a text that a test of ours lets pass', z.string().refine((text) => text !== 'b'), 'a', 'b'],
  ['yes and no', z.boolean(), false, 0],
  // Checks that are not known are left to the schema.
  ['a multiple', z.number().multipleOf(2), 4, 5],
  ['an address of mail', z.string().email(), 'a@example.com', 'a'],
  ['a text in small letters', z.string().lowercase(), 'a', 'A'],
])('%s is read, and what is none is not', (_, schema, accepted, refused) => {
  expect(readerOf(schema)(accepted)).toBe(accepted)
  expect(readerOf(schema)(refused)).toBeUndefined()
})
