import { createHash } from 'node:crypto'
import * as fc from 'fast-check'
import { assess, canonicalJson } from 'ytterby'
import { canonicalJsonBytes } from 'ytterby/apps'
import 'ytterby/zh'
import { describe, expect, it } from 'vitest'
import { writeOnce } from './canonical-json.ts'
import { sha256 } from './sha256.ts'

const decoder = new TextDecoder()
const utf8 = (value: unknown): string => decoder.decode(canonicalJsonBytes(value))

describe('canonical JSON (RFC 8785)', () => {
  it.each([
    [{ b: 1, a: [true, null, 'x'] }, '{"a":[true,null,"x"],"b":1}'],
    [
      { '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '\ud83d\ude00': 5, '\u0080': 6, '\u00f6': 7 },
      '{"\\r":2,"1":4,"\u0080":6,"\u00f6":7,"\u20ac":1,"\ud83d\ude00":5,"\ufb33":3}',
    ],
    [[333333333.3333333, 1e30, 4.5, 2e-3, 1e-27, -0], '[333333333.3333333,1e+30,4.5,0.002,1e-27,0]'],
    [{ a: undefined, b: '\u000f"\\\n' }, '{"b":"\\u000f\\"\\\\\\n"}'],
  ])('writes %j', (value, text) => {
    expect(canonicalJson(value)).toBe(text)
    expect(utf8(value)).toBe(text)
  })

  it('refuses values without JSON', () => {
    const asText = Object.assign(() => 1, { toJSON: () => '€' })
    for (const value of [Number.NaN, Number.POSITIVE_INFINITY, () => 1, asText, 1n, Symbol('s'), '\ud800'])
      for (const write of [canonicalJson, canonicalJsonBytes]) expect(() => write([{ value }])).toThrow(TypeError)
  })

  it.each([2, 31, 32, 33, 200])('sorts %i keys, whatever their order', (count) => {
    const keys = Array.from({ length: count }, (_, at) => `k${(at * 7919) % count}`)
    const text = canonicalJson(Object.fromEntries(keys.map((key) => [key, key])))
    const sorted = keys.toSorted().map((key) => `"${key}":"${key}"`)
    expect(text).toBe(`{${sorted.join()}}`)
    expect(utf8(Object.fromEntries(keys.map((key) => [key, key])))).toBe(text)
  })

  it.each([
    ['numbers', (at: number) => at],
    ['yes and no', (at: number) => at % 2 === 0],
    ['nothing', () => null],
    ['short strings', (at: number) => 'x'.repeat(at % 66)],
    ['strings that end with what is escaped', (at: number) => `${'x'.repeat(60 + (at % 8))}"`],
    ['strings of other letters', (at: number) => '镝'.repeat(at % 66)],
    ['empty lists', () => []],
    ['objects', (at: number) => ({ at, symbol: 'Dy' })],
  ])('grows its buffer for many %s', (_, valueOf) => {
    // Different lengths come first, so that each kind crosses the end of the buffer; a buffer that grew too large is dropped.
    for (const before of [0, 1, 2, 3, 7, 64]) {
      canonicalJsonBytes('x'.repeat(1_000_000))
      const value = ['x'.repeat(before), ...Array.from({ length: 40_000 }, (__, at) => valueOf(at))]
      expect(utf8(value) === canonicalJson(value)).toBe(true)
    }
  })

  it('reads back to the same value for any order of keys', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = canonicalJson(value)
        expect(canonicalJson(JSON.parse(text))).toBe(text)
      }),
    )
  })

  it('of a shared value is the same each time it is written', () => {
    const long = 'x'.repeat(1_000_000)
    const parts = Array.from({ length: 12 }, (_, at) => ({ at, members: [{ long }, { short: '“€”' }] }))
    for (const part of parts) for (const value of [part, part.members]) writeOnce(value)
    for (let round = 0; round < 3; round += 1)
      for (const part of parts) {
        const text = `{"at":${part.at},"members":[{"long":"${long}"},{"short":"“€”"}]}`
        expect(canonicalJson([part, part.members]) === `[${text},${canonicalJson([...part.members])}]`).toBe(true)
        expect(decoder.decode(canonicalJsonBytes({ part })) === `{"part":${text}}`).toBe(true)
      }
  })

  it('is the same in bytes, even if parts were written before', () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: 'binary' }), (value) => {
        expect(utf8(value)).toBe(canonicalJson(value))
      }),
    )
    for (const lang of ['en', 'zh', 'en'] as const) {
      const answer = assess({ asOf: '2026-03-01', product: { form: 'ndfeb-magnet' }, destination: 'DE' }, { lang })
      expect(utf8(answer)).toBe(canonicalJson(answer))
      expect(utf8({ twice: [answer, null, answer], none: [], nothing: {} })).toBe(
        canonicalJson({ twice: [answer, null, answer], none: [], nothing: {} }),
      )
    }
  })
})

describe('bytes of successive values', () => {
  const text = (at: number): string => `${at} `.repeat(at * 40_000)
  const values = [0, 1, 2, 3].map((at) => [{ at, text: text(at) }])

  it('are correct again after a value without JSON', () => {
    for (const value of values) {
      expect(() => canonicalJsonBytes([value, Number.NaN])).toThrow(TypeError)
      expect(utf8(value)).toBe(canonicalJson(value))
    }
  })

  it('belong to the caller', () => {
    const copies = values.map(canonicalJsonBytes)
    expect(copies.map((bytes) => decoder.decode(bytes))).toEqual(values.map(canonicalJson))
  })
})

describe('SHA-256', () => {
  it('agrees with WebCrypto on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        expect(sha256(text)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'))
      }),
    )
  })

  it.each([0, 55, 56, 63, 64, 65, 1000, 100_000])('agrees at %i bytes', (length) => {
    const text = 'a'.repeat(length)
    expect(sha256(text)).toBe(createHash('sha256').update(text).digest('hex'))
  })
})
