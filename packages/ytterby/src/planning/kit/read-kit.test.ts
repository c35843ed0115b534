import { parseInquiry } from 'ytterby'
import { assessKit, KitSchema, parseKit } from 'ytterby/planning'
import { describe, expect, it } from 'vitest'
import { civil, magnet, motor } from '../../../test/kits.ts'
import { InvalidKitError } from '../../errors/invalid-kit-error.ts'

describe('a kit as input', () => {
  it('identifies a refused part by its id, if it has one, and its position by the pointer', () => {
    const kit = {
      ...civil,
      parts: [
        { id: 'stator', product: { form: 'motr' } },
        { id: 'rotor', product: motor, colour: 'red' },
        { id: 'rotor', product: { form: 'motr' } },
        { id: 7, product: motor },
        'magnets',
      ],
    }
    const { parts, deciding, refused } = assessKit(parseKit(kit))
    expect(refused).toBe(5)
    expect(deciding).toEqual(['stator', 'rotor', '3', '4', '5'])
    expect(
      parts.map((part) => [
        part.id,
        ...('error' in part ? part.error.issues.map(({ code, pointer }) => `${code} at ${pointer}`) : []),
      ]),
    ).toEqual([
      ['stator', 'unknown-value at /parts/0/product/form'],
      ['rotor', 'unknown-key at /parts/1/colour'],
      ['3', 'duplicate-id at /parts/2/id', 'unknown-value at /parts/2/product/form'],
      ['4', 'invalid-type at /parts/3/id'],
      ['5', 'invalid-type at /parts/4'],
    ])
  })

  it.each<{ fault: string; part: unknown; pointer: string; code: string }>([
    {
      fault: 'an unknown form',
      part: { product: { form: 'motr' } },
      pointer: '/parts/1/product/form',
      code: 'unknown-value',
    },
    {
      fault: 'an unknown key',
      part: { product: motor, colour: 'red' },
      pointer: '/parts/1/colour',
      code: 'unknown-key',
    },
    {
      fault: 'a fact of the deal',
      part: { product: motor, destination: 'US' },
      pointer: '/parts/1/destination',
      code: 'unknown-key',
    },
    {
      fault: 'a sum over 100',
      part: {
        product: {
          elements: [
            { symbol: 'Dy', weightPercent: 60 },
            { symbol: 'Nd', weightPercent: 50 },
          ],
        },
      },
      pointer: '/parts/1/product/elements',
      code: 'sum-over-100',
    },
    {
      fault: 'an id that another part has',
      part: { id: 'first', product: motor },
      pointer: '/parts/1/id',
      code: 'duplicate-id',
    },
    { fault: 'no object', part: 7, pointer: '/parts/1', code: 'invalid-type' },
  ])('reports $fault at its place, answers the rest and gives no verdict for the whole', ({ part, pointer, code }) => {
    const answer = assessKit(parseKit({ ...civil, parts: [{ id: 'first', product: motor }, part] }))
    expect(answer).toMatchObject({ refused: 1, verdict: 'unsettled', action: 'hold', deciding: ['2'] })
    expect(answer.parts[0]).toMatchObject({ id: 'first', assessment: { verdict: 'no-permit' } })
    expect(answer.parts[1]).toMatchObject({ index: 1, error: { code: 'invalid-part', issues: [{ pointer, code }] } })
  })

  it.each<{ fault: string; kit: unknown; pointer: string }>([
    { fault: 'no parts', kit: { ...civil, parts: [] }, pointer: '/parts' },
    {
      fault: 'more than 200 parts',
      kit: { ...civil, parts: Array.from({ length: 201 }, () => ({})) },
      pointer: '/parts',
    },
    { fault: 'no day', kit: { parts: [{}] }, pointer: '/asOf' },
    { fault: 'a day before the law', kit: { asOf: '2001-01-01', parts: [{}] }, pointer: '/asOf' },
    { fault: 'China as destination', kit: { ...civil, destination: 'CN', parts: [{}] }, pointer: '/destination' },
    { fault: 'a product of the deal', kit: { ...civil, product: motor, parts: [{}] }, pointer: '/product' },
    { fault: 'no object', kit: 'motor', pointer: '' },
  ])('refuses as a whole: $fault', ({ kit, pointer }) => {
    expect(() => parseKit(kit)).toThrow(InvalidKitError)
    try {
      parseKit(kit)
    } catch (error) {
      expect(error).toMatchObject({ code: 'invalid-kit', pointer })
    }
  })

  it('accepts 200 parts', () => {
    const parts = Array.from({ length: 200 }, () => ({ product: magnet }))
    expect(assessKit({ ...civil, parts }).parts).toHaveLength(200)
    expect(KitSchema.safeParse({ ...civil, parts }).success).toBe(true)
  })

  it('is read as it is stated', () => {
    const kit = { ...civil, parts: [{ product: magnet }] }
    expect(parseKit(kit)).toEqual(kit)
    expect(assessKit(parseKit(kit)).deal).toEqual(parseInquiry(civil))
  })
})
