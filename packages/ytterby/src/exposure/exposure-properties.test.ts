import * as fc from 'fast-check'
import { assess, canonicalJson, parseInquiry } from 'ytterby'
import { exposure, type Exposure } from 'ytterby/planning'
import { expect, test } from 'vitest'
import { inquiryArbitrary } from '../../test/arbitrary-inquiry.ts'
import { runs } from '../../test/runs.ts'

const value = fc.record({
  amount: fc.integer({ min: 0, max: 10_000_000 }).map((tenThousandths) => tenThousandths / 10_000),
  currency: fc.constantFrom('EUR', 'USD', 'JPY'),
})

/** Lines with their own numbers; a few cannot be assessed. */
const listArbitrary = fc
  .array(
    fc.record({
      inquiry: fc.oneof(
        { weight: 6, arbitrary: inquiryArbitrary },
        { weight: 1, arbitrary: fc.constant({ asOf: '2026-03-01', product: { form: 'none-such' } }) },
      ),
      quantityKg: fc.option(
        fc.integer({ min: 0, max: 1_000_000 }).map((grams) => grams / 1000),
        { nil: undefined },
      ),
      value: fc.option(value, { nil: undefined }),
    }),
    { minLength: 1, maxLength: 10 },
  )
  .map((lines) =>
    lines.map(({ inquiry, quantityKg, value: worth }, at) => ({
      line: at + 1,
      inquiry: { ...inquiry, ...(quantityKg === undefined ? {} : { quantityKg }) },
      ...(worth === undefined ? {} : { value: worth }),
    })),
  )

const groupings = (report: Exposure) => Object.entries(report.groupings)

/** The test's own exact sum, in ten-thousandths. */
const add = (amounts: readonly number[]): number =>
  Number(amounts.reduce((sum, amount) => sum + BigInt(Math.round(amount * 10_000)), 0n)) / 10_000

test('the report does not depend on the order of the lines or on earlier reports', () => {
  fc.assert(
    fc.property(
      listArbitrary.chain((lines) =>
        fc.tuple(fc.constant(lines), fc.shuffledSubarray(lines, { minLength: lines.length })),
      ),
      ([lines, shuffled]) => {
        expect(canonicalJson(exposure(shuffled))).toBe(canonicalJson(exposure(lines)))
      },
    ),
    { numRuns: runs(25) },
  )
})

test('answered and refused lines add up to the given ones; a grouping without overlap adds up to the whole', () => {
  fc.assert(
    fc.property(listArbitrary, (lines) => {
      const report = exposure(lines)
      expect(report.lines.given).toBe(lines.length)
      expect(report.lines.answered + report.lines.refused).toBe(lines.length)
      expect(report.refused).toHaveLength(report.lines.refused)
      for (const [, { overlapping, groups }] of groupings(report)) {
        if (overlapping) continue
        expect(groups.reduce((sum, { lines: count }) => sum + count, 0)).toBe(report.totals.lines)
        for (const { currency, amount } of report.totals.value)
          expect(
            add(
              groups.flatMap((group) => group.value.flatMap((one) => (one.currency === currency ? [one.amount] : []))),
            ),
          ).toBe(amount)
      }
    }),
    { numRuns: runs(25) },
  )
})

test('currencies never mix: removing the lines of one leaves the sums of the others unchanged', () => {
  fc.assert(
    fc.property(listArbitrary, (lines) => {
      const euros = lines.filter((line) => line.value?.currency === 'EUR')
      if (euros.length === 0) return
      const inEuros = (report: Exposure) => report.totals.value.filter(({ currency }) => currency === 'EUR')
      expect(inEuros(exposure(euros))).toEqual(inEuros(exposure(lines)))
    }),
    { numRuns: runs(25) },
  )
})

test('every line counts as if it had been assessed alone', () => {
  fc.assert(
    fc.property(listArbitrary, (lines) => {
      const whole = exposure(lines)
      const alone = lines.map((line) => exposure([line]))
      for (const [name, { groups }] of groupings(whole)) {
        const parts = alone.flatMap((report) =>
          groupings(report).flatMap(([other, one]) => (other === name ? one.groups : [])),
        )
        const counted = new Map<string, { lines: number; amounts: number[] }>()
        for (const { key, lines: count, value: money } of parts) {
          const known = counted.get(key) ?? { lines: 0, amounts: [] }
          counted.set(key, {
            lines: known.lines + count,
            amounts: [...known.amounts, ...money.map(({ amount }) => amount)],
          })
        }
        expect(
          new Map(
            groups.map(({ key, lines: count, value: money }) => [
              key,
              `${count} ${add(money.map(({ amount }) => amount))}`,
            ]),
          ),
        ).toEqual(new Map([...counted].map(([key, { lines: count, amounts }]) => [key, `${count} ${add(amounts)}`])))
      }
      for (const [at, report] of alone.entries()) {
        if (report.lines.refused > 0) continue
        const { verdict, tier } = assess(parseInquiry(lines[at]?.inquiry))
        expect(report.groupings.verdict.groups.map(({ key }) => key)).toEqual([verdict])
        expect(report.groupings.tier.groups.map(({ key }) => key)).toEqual([String(tier?.level ?? 'none')])
      }
    }),
    { numRuns: runs(15) },
  )
})
