import { setTimeout as later } from 'node:timers/promises'
import { memoryUsage } from 'node:process'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { assess, canonicalJson, currentRuleset, parseInquiry, screenParty } from 'ytterby'
import { COUNTRY_CODES, ELEMENT_SYMBOLS, PRODUCT_FORMS } from 'ytterby/schema'
import { expect, it } from 'vitest'
import { indexOf } from '../src/engine/ruleset.ts'

setFlagsFromString('--expose-gc')
const collectGarbage: () => void = runInNewContext('gc')

/** Goods that are all different on every day, as many shops have them together. */
function* goods(): Generator<object> {
  for (const asOf of ['2026-03-01', '2025-11-01', '2025-05-01'])
    for (const form of PRODUCT_FORMS)
      for (const [at, first] of ELEMENT_SYMBOLS.entries())
        for (const second of ELEMENT_SYMBOLS.slice(at + 1)) {
          const elements = [{ symbol: first }, { symbol: second }]
          yield { asOf, product: { form, elements, alloyedWith: [], technology: 'other' }, destination: 'DE' }
        }
}

/** Asks of one good after another until all is forgotten; how many it took, and the index that went. */
function askUntilForgotten(): { asked: number; gone: WeakRef<object> } {
  const first = indexOf(currentRuleset)
  let asked = 0
  for (const good of goods()) {
    assess(parseInquiry(good))
    asked += 1
    if (indexOf(currentRuleset) !== first) break
  }
  return { asked, gone: new WeakRef(first) }
}

it(
  'what is remembered is bounded in all, and an answer is the same after it was forgotten',
  { timeout: 120_000 },
  async () => {
    const magnet = parseInquiry({
      asOf: '2026-03-01',
      product: { form: 'ndfeb-magnet', elements: [{ symbol: 'Nd' }, { symbol: 'Dy' }] },
      destination: 'DE',
    })
    const answer = canonicalJson(assess(magnet))
    // Brings parts of answers that none of the goods has.
    assess(
      parseInquiry({
        asOf: '2025-11-20',
        product: { description: 'N38SH, AlNiCo' },
        exportedFrom: 'DE',
        clock: { neededBy: '2026-03-01' },
      }),
    )
    const { asked, gone } = askUntilForgotten()
    // A shop's goods are remembered together.
    expect(asked).toBeGreaterThan(1_000)
    // By an inquiry that was checked under the first index.
    expect(canonicalJson(assess(magnet))).toBe(answer)
    // What runs now, and a collection that began before, can hold on to it.
    for (let round = 0; round < 3; round += 1) {
      await later(10)
      collectGarbage()
    }
    expect(gone.deref()).toBeUndefined()
  },
)

it('names that were screened are not held for long, wherever their parties are', { timeout: 120_000 }, () => {
  const countries = COUNTRY_CODES.slice(0, 60)
  const screenMany = (count: number): void => {
    for (let at = 0; at < count; at += 1)
      screenParty(`Motoren ${at} ${'Beispiel '.repeat(30)}`, {
        asOf: '2026-03-01',
        country: countries[at % 60] ?? 'DE',
      })
  }
  screenMany(5_000)
  collectGarbage()
  const before = memoryUsage().heapUsed
  screenMany(60_000)
  collectGarbage()
  expect(memoryUsage().heapUsed - before).toBeLessThan(8_000_000)
})
