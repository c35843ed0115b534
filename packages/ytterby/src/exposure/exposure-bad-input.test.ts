import { exposure, MOST_LINES, type ExposureLine } from 'ytterby/planning'
import { describe, expect, it, test } from 'vitest'
import { part, PARTS } from '../../test/parts-list.ts'
import { InvalidListError } from '../errors/invalid-list-error.ts'

const ON = { asOf: '2026-03-01' } as const
const GOOD = part('good', 'ndfeb-magnet', ['Dy'], 'DE', 1, 1)
const inquiry = { product: { form: 'ore' } }

describe('a line that cannot be assessed is reported, the others are answered', () => {
  test.each<[string, unknown, string, string]>([
    ['not an object', 'ore', 'invalid-type', ''],
    ['null', null, 'invalid-type', ''],
    ['no inquiry', { id: 'x' }, 'missing', '/inquiry'],
    ['an inquiry that is a text', { inquiry: 'ore' }, 'invalid-type', '/inquiry'],
    ['an unknown key', { inquiry, price: 3 }, 'unknown-key', '/price'],
    [
      'an unknown key of the value',
      { inquiry, value: { amount: 1, currency: 'EUR', vat: 2 } },
      'unknown-key',
      '/value/vat',
    ],
    ['a value without a currency', { inquiry, value: { amount: 1 } }, 'missing', '/value/currency'],
    [
      'a currency in small letters',
      { inquiry, value: { amount: 1, currency: 'eur' } },
      'unknown-value',
      '/value/currency',
    ],
    ['a negative amount', { inquiry, value: { amount: -1, currency: 'EUR' } }, 'out-of-range', '/value/amount'],
    [
      'an amount beyond the limit',
      { inquiry, value: { amount: 1e13, currency: 'EUR' } },
      'out-of-range',
      '/value/amount',
    ],
    ['an amount that is a text', { inquiry, value: { amount: '1', currency: 'EUR' } }, 'invalid-type', '/value/amount'],
    [
      'an amount that is not a number',
      { inquiry, value: { amount: Number.NaN, currency: 'EUR' } },
      'invalid-type',
      '/value/amount',
    ],
    ['an id that is too long', { id: 'x'.repeat(201), inquiry }, 'too-long', '/id'],
    ['line number zero', { line: 0, inquiry }, 'out-of-range', '/line'],
    ['a negative quantity', { inquiry: { ...inquiry, quantityKg: -1 } }, 'out-of-range', '/inquiry/quantityKg'],
    ['a quantity that is a text', { inquiry: { ...inquiry, quantityKg: '5' } }, 'invalid-type', '/inquiry/quantityKg'],
    ['an unknown form', { inquiry: { product: { form: 'ndfeb-magnt' } } }, 'unknown-value', '/inquiry/product/form'],
    ['an unknown key of the inquiry', { inquiry: { produkt: {} } }, 'unknown-key', '/inquiry/produkt'],
    ['a day that does not exist', { inquiry: { asOf: '2025-02-30' } }, 'invalid-day', '/inquiry/asOf'],
    ['a day set to undefined', { inquiry: { asOf: undefined } }, 'missing', '/inquiry/asOf'],
    [
      'a description that is too long',
      { inquiry: { product: { description: 'x'.repeat(2001) } } },
      'too-long',
      '/inquiry/product/description',
    ],
    ['China to China', { inquiry: { destination: 'CN' } }, 'destination-is-origin', '/inquiry/destination'],
  ])('%s', (_what, bad, code, pointer) => {
    const report = exposure([GOOD, bad, GOOD], ON)
    expect(report.lines).toEqual({ given: 3, answered: 2, refused: 1 })
    expect(report.refused).toMatchObject([{ line: 2, issues: [{ code, pointer }] }])
    expect(report.refused[0]?.issues[0]?.message).toMatch(/[.?]$/)
    expect(report.gaps.find((gap) => gap.code === 'refused-lines')).toMatchObject({ lines: 1, which: [{ line: 2 }] })
    expect(report.totals).toMatchObject({ lines: 2, quantityKg: 2, value: [{ amount: 2 }] })
  })

  it('keeps its number and id even if its value is invalid', () => {
    const bad = { line: 712, id: 'P-712', inquiry, value: { amount: 1, currency: '€' } }
    expect(exposure([bad], ON).refused).toMatchObject([{ line: 712, id: 'P-712' }])
  })

  it('is never quoted in its error', () => {
    const report = exposure(
      [{ inquiry: { product: { form: 'secret-form' } }, value: { amount: 1, currency: 'secret' } }],
      ON,
    )
    expect(JSON.stringify(report)).not.toContain('secret')
  })

  it('is refused each time, even next to one that differs only in an undefined key', () => {
    const report = exposure([{ inquiry }, { inquiry: { ...inquiry, nonsense: undefined } }, { inquiry }], ON)
    expect(report.refused.map(({ line }) => line)).toEqual([2])
    const product = { form: 'ore', description: 'lot 1' }
    const within = exposure(
      [{ inquiry: { product } }, { inquiry: { product: { ...product, nonsense: undefined } } }],
      ON,
    )
    expect(within.refused.map(({ line }) => line)).toEqual([2])
    expect(exposure([{ inquiry: { form: 1 } }, { inquiry: { form: 1 } }], ON).refused).toHaveLength(2)
  })

  it('is counted if the file reader could not read it', () => {
    const unread = [{ line: 2, id: null, issues: [{ code: 'malformed-json', pointer: '', message: 'Mend it.' }] }]
    const report = exposure(
      [
        { line: 1, inquiry },
        { line: 3, inquiry: { x: 1 } },
      ],
      { ...ON, unread },
    )
    expect(report.lines).toEqual({ given: 3, answered: 1, refused: 2 })
    expect(report.refused.map(({ line }) => line)).toEqual([2, 3])
  })
})

describe('a list that cannot be answered is refused', () => {
  const nothing: ExposureLine[] = []
  test.each<[string, () => unknown, string, string]>([
    ['no line', () => exposure(nothing, ON), 'empty-list', ''],
    // @ts-expect-error not a list
    ['not a list', () => exposure({ length: 1 }, ON), 'not-a-list', ''],
    [
      'too many lines',
      () =>
        exposure(
          Array.from({ length: MOST_LINES + 1 }, () => GOOD),
          ON,
        ),
      'too-many-lines',
      '',
    ],
    // @ts-expect-error another period
    ['another period', () => exposure(PARTS, { ...ON, period: 'month' }), 'unknown-value', '/options/period'],
    ['a day that does not exist', () => exposure(PARTS, { asOf: '2025-02-30' }), 'unknown-value', '/options/asOf'],
    // @ts-expect-error another option
    ['another option', () => exposure(PARTS, { ...ON, rate: 1.1 }), 'unknown-option', '/options/rate'],
  ])('%s', (_what, ask, code, pointer) => {
    expect(ask).toThrow(InvalidListError)
    expect(ask).toThrow(
      expect.objectContaining({ code: 'invalid-list', pointer, issues: [expect.objectContaining({ code, pointer })] }),
    )
  })

  it('a day that neither the line nor the options state is reported line by line', () => {
    expect(exposure([GOOD]).refused).toMatchObject([{ issues: [{ code: 'missing', pointer: '/inquiry/asOf' }] }])
  })
})
