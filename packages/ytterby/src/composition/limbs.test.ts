import { describe, expect, test } from 'vitest'
import { composition } from 'ytterby/composition'
import { lawWith } from '../../test/changed-law.ts'
import { exported, GOODS, magnetWith, type Node } from '../../test/compositions.ts'

describe('the facts that the engine takes for a limb', () => {
  // Two limbs never ran, so their words are compared with the engine's under a law in which all three are in force.
  const ruleset = lawWith(({ instruments }) => {
    for (const instrument of instruments)
      instrument.effects = instrument.effects.filter(
        (effect) => effect.type !== 'suspend' || !effect.limbs.some((limb) => limb.startsWith('a61-')),
      )
  })

  test.each<[string, Node]>([
    ['a share at the threshold', magnetWith(0.01)],
    ['a share below it', magnetWith(0.009)],
    ['Chinese technology', { ...magnetWith(0.009), chineseContent: { technology: true } }],
    ['Chinese origin', { ...magnetWith(0.009), origin: 'CN' }],
    ['dysprosium metal of Chinese origin', { id: 'x', good: GOODS.dysprosium, origin: 'CN' }],
    [
      'dysprosium metal made with Chinese technology',
      { id: 'x', good: GOODS.dysprosium, origin: 'JP', chineseContent: { technology: true } },
    ],
    ['a machine', { id: 'x', good: GOODS.machine, origin: 'DE', chineseContent: { technology: true } }],
  ])('lead to a permit exactly where the words of some limb are met: %s', (_, product) => {
    const { outcome, items } = composition(exported(product, { asOf: '2026-03-01', destination: 'FR' }), { ruleset })
    const isFree = items[0]?.possible.every((one) => one === 'no-permit')
    expect(outcome === 'reached').toBe(isFree === false)
  })
})
