import { exposure } from 'ytterby/planning'
import { describe, expect, it, test } from 'vitest'
import { part } from '../../test/parts-list.ts'

const ON = { asOf: '2026-03-01' } as const
const MAGNET = ['Nd', 'Dy'] as const
const line = (id: string, amount?: number, currency?: string) =>
  part(id, 'ndfeb-magnet', MAGNET, 'DE', 1, amount, currency)

describe('money', () => {
  it('is added up per currency', () => {
    const report = exposure([line('a', 100, 'EUR'), line('b', 300, 'USD'), line('c', 300, 'EUR')], ON)
    expect(report.totals.value).toEqual([
      { currency: 'EUR', amount: 400, share: 1 },
      { currency: 'USD', amount: 300, share: 1 },
    ])
    expect(report.gaps.find(({ code }) => code === 'mixed-currencies')).toMatchObject({
      lines: 3,
      text: expect.stringContaining('EUR, USD'),
    })
  })

  test.each<[string, number[], number]>([
    ['tenths', [0.1, 0.2], 0.3],
    ['ten tenths', Array.from({ length: 10 }, () => 0.1), 1],
    ['ten-thousandths', [0.0001, 0.0002], 0.0003],
    ['thirds, each rounded to a ten-thousandth', [1 / 3, 1 / 3], 0.6666],
    ['large and small', [999_999_999.99, 0.01], 1_000_000_000],
    ['the largest', [1e12, 1e12], 2e12],
    ['nothing', [0], 0],
  ])('adds %s', (_what, amounts, sum) => {
    const report = exposure(
      amounts.map((amount, at) => line(String(at), amount)),
      ON,
    )
    expect(report.totals.value).toMatchObject([{ amount: sum }])
  })

  it('has no share if the total is zero', () => {
    expect(exposure([line('a', 0)], ON).groupings.verdict.groups[0]?.value).toEqual([
      { currency: 'EUR', amount: 0, share: null },
    ])
  })
})

describe('missing values of a list', () => {
  it('the lines without a quantity or a value are named, and still counted', () => {
    const lines = [part('a', 'ndfeb-magnet', MAGNET, 'DE'), part('b', 'ndfeb-magnet', MAGNET, 'DE', 2, 5)]
    const report = exposure(lines, ON)
    expect(report.totals).toMatchObject({ lines: 2, quantityKg: 2, value: [{ amount: 5 }] })
    for (const code of ['lines-without-quantity', 'lines-without-value'])
      expect(report.gaps.find((gap) => gap.code === code)).toMatchObject({ lines: 1, which: [{ line: 1, id: 'a' }] })
  })

  it('without any stated value there is no sum, not a sum of zero', () => {
    const report = exposure([part('a', 'ndfeb-magnet', MAGNET, 'DE')], ON)
    expect(report.totals).toMatchObject({ quantityKg: null, shareOfQuantity: null, value: [] })
  })

  it('at most the first twenty lines are named', () => {
    const lines = Array.from({ length: 50 }, (_, at) => part(`p${at}`, 'ndfeb-magnet', MAGNET, 'DE'))
    const gap = exposure(lines, ON).gaps.find(({ code }) => code === 'lines-without-value')
    expect(gap?.lines).toBe(50)
    expect(gap?.which.map(({ id }) => id)).toEqual(Array.from({ length: 20 }, (_, at) => `p${at}`))
  })
})
