import { assess, canonicalJson, currentRuleset, parseInquiry } from 'ytterby'
import { ELEMENT_SYMBOLS, PRODUCT_FORMS } from 'ytterby/schema'
import { expect, it } from 'vitest'
import { indexOf } from '../src/engine/ruleset.ts'

/** Goods that are all different, as a shop has them and more. */
function* goods(): Generator<object> {
  for (const form of PRODUCT_FORMS)
    for (const [at, first] of ELEMENT_SYMBOLS.entries())
      for (const second of ELEMENT_SYMBOLS.slice(at + 1))
        yield { form, elements: [{ symbol: first }, { symbol: second }], alloyedWith: [], technology: 'other' }
}

it(
  'what is remembered is bounded in all, and an answer is the same after it was forgotten',
  { timeout: 120_000 },
  () => {
    const magnet = parseInquiry({
      asOf: '2026-03-01',
      product: { form: 'ndfeb-magnet', elements: [{ symbol: 'Nd' }, { symbol: 'Dy' }] },
      destination: 'DE',
    })
    const answer = canonicalJson(assess(magnet))
    const first = indexOf(currentRuleset)
    let asked = 0
    for (const product of goods()) {
      assess(parseInquiry({ asOf: '2026-03-01', product, destination: 'DE' }))
      asked += 1
      if (indexOf(currentRuleset) !== first) break
    }
    // A shop's goods are remembered together.
    expect(asked).toBeGreaterThan(1_000)
    expect(indexOf(currentRuleset)).not.toBe(first)
    // By an inquiry that was checked under the first index.
    expect(canonicalJson(assess(magnet))).toBe(answer)
  },
)
