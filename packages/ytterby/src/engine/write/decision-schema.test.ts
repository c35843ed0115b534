import { decide } from 'ytterby'
import { DecisionViewSchema } from 'ytterby/answers'
import { expect, it } from 'vitest'
import { civilDeal, metal } from '../../../test/civil-deal.ts'

it('accepts a decision with its permits and tier as it is, and no permit without its kind', () => {
  const decision = decide({ ...civilDeal, product: metal('Dy') })
  expect(decision.permits.map(({ kind }) => kind)).toContain('dual-use-licence')
  expect(decision.tier).not.toBeNull()
  expect(DecisionViewSchema.parse(decision)).toEqual(decision)
  const unnamed = decision.permits.map(({ kind: _kind, ...permit }) => permit)
  expect(DecisionViewSchema.safeParse({ ...decision, permits: unnamed }).success).toBe(false)
})
