import { beforeAll, describe, expect, it } from 'vitest'
import { assess, currentRuleset, type verdictOf } from 'ytterby'
import { containmentOf, type Containment } from './containment.ts'
import { digestsOf } from './digests.ts'
import { dimensionsOf, placesOfForms } from './dimensions.ts'
import { differences, EVERY, readExpected } from './expected.ts'
import { byteOf, FLOORS, VERDICTS, wrongWith } from './outcome.ts'
import { rowAt, sweepTable, type Table } from './sweep.ts'

const dimensions = dimensionsOf(currentRuleset.data)
const { goods, circumstances, days } = dimensions

describe('a sweep of the law', () => {
  let table: Table
  let containment: Containment

  beforeAll(() => {
    table = sweepTable(currentRuleset, dimensions, { every: EVERY })
    containment = containmentOf(dimensions, table)
  })

  it('has the stored verdicts; a failure names the forms and days that differ', () => {
    const digests = digestsOf(dimensions, table)
    expect(differences({ dimensions: dimensions.digest, digests }, readExpected(), 'reduced')).toEqual([])
  })

  it('has the least strict possible verdict and its action on every row', () => {
    expect(table.wrong).toEqual([])
  })

  it('never has an additional verdict if one more fact is stated', () => {
    expect(containment.compared).toBeGreaterThan(50_000)
    expect(containment.outside).toEqual([])
  })

  it('covers every form, circumstance, day and verdict', () => {
    const met = { forms: new Set<string>(), circumstances: new Set<string>(), days: new Set<string>() }
    const bytes = new Set<number>()
    for (const [good, { form }] of goods.entries())
      for (const [circumstance, { id }] of circumstances.entries())
        for (const [day, date] of days.entries()) {
          const byte = table.bytes[rowAt(dimensions, good, circumstance, day)] ?? 0
          if (byte === 0) continue
          met.forms.add(form)
          met.circumstances.add(id)
          met.days.add(date)
          bytes.add(byte)
        }
    expect(met.forms.size).toBe(placesOfForms(goods).size)
    expect(met.circumstances.size).toBe(circumstances.length)
    expect(met.days.size).toBe(days.length)
    expect(new Set([...bytes].map((byte) => FLOORS[byte >> 5]))).toEqual(new Set(FLOORS))
  })
})

describe('the sweep detects', () => {
  const outcome: ReturnType<typeof verdictOf> = { verdict: 'no-permit', possible: ['no-permit'], action: 'proceed' }

  it('a verdict that is not the least strict, a wrong order, a wrong action', () => {
    expect(wrongWith(outcome)).toBeNull()
    expect(wrongWith({ ...outcome, possible: ['permit-required', 'no-permit'] })).toMatch('floor')
    expect(wrongWith({ ...outcome, possible: ['no-permit', 'permit-required'] })).toMatch('strictest first')
    expect(wrongWith({ ...outcome, possible: [] })).toMatch('nothing')
    expect(wrongWith({ ...outcome, action: 'hold' })).toMatch('action')
  })

  it('every outcome, because each is encoded as a different byte', () => {
    const outcomes = FLOORS.flatMap((verdict) =>
      Array.from({ length: 2 ** VERDICTS.length - 1 }, (_, mask) => ({
        verdict,
        possible: VERDICTS.filter((_one, at) => ((mask + 1) & (1 << at)) !== 0),
      })),
    )
    expect(new Set(outcomes.map((one) => byteOf({ ...one, action: 'hold' }))).size).toBe(outcomes.length)
  })

  const some = { ...dimensions, goods: goods.filter(({ form }) => form === 'crystal' || form === 'metal').slice(0, 40) }
  const swept = sweepTable(currentRuleset, some, { every: 7 })
  const stored = { ...readExpected(), dimensions: some.digest, reduced: digestsOf(some, swept) }

  it('a changed verdict, and names its form and its day', () => {
    const asked = swept.bytes.findIndex((byte) => byte !== 0)
    const bytes = swept.bytes.with(asked, byteOf({ verdict: 'prohibited', possible: ['prohibited'], action: 'stop' }))
    const digests = digestsOf(some, { ...swept, bytes })
    const found = { dimensions: some.digest, digests }
    const [form, day] = [some.goods[0]?.form, some.days[asked % some.days.length]]
    expect(differences(found, stored, 'reduced').slice(0, 2)).toEqual([
      `Forms with other verdicts: ${form}`,
      `Days with other verdicts: ${day}`,
    ])
    expect(differences({ ...found, digests: stored.reduced }, stored, 'reduced')).toEqual([])
  })

  it('a new day, and names it', () => {
    const later = { ...some, days: [...some.days, '2030-01-01'], digest: 'other' }
    const digests = digestsOf(later, sweepTable(currentRuleset, later, { every: 97 }))
    expect(differences({ dimensions: later.digest, digests }, stored, 'reduced')).toContain('Days added: 2030-01-01')
  })

  it('a good with a verdict that the good with an open fact does not include', () => {
    const bytes = swept.bytes.map((byte, row) =>
      byte !== 0 && row >= rowAt(some, 1, 0, 0)
        ? byteOf({ verdict: 'refused-in-principle', possible: ['refused-in-principle'], action: 'stop' })
        : byte,
    )
    expect(containmentOf(some, { ...swept, bytes }).outside.length).toBeGreaterThan(0)
  })
})

it('a row of the sweep equals the outcome of `assess`', () => {
  const at = { good: 40, circumstance: 7, day: 100 }
  const one = {
    goods: goods.slice(at.good, at.good + 1),
    circumstances: circumstances.slice(at.circumstance, at.circumstance + 1),
    days: days.slice(at.day, at.day + 1),
    digest: '',
  }
  const [good, circumstance, [asOf = '']] = [one.goods[0], one.circumstances[0], one.days]
  const answer = assess({ asOf, product: good?.product, ...circumstance?.deal })
  expect([...sweepTable(currentRuleset, one).bytes]).toEqual([byteOf(answer)])
})
