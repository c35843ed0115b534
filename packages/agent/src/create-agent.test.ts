import { createAgent } from '@ytterby/agent'
import { expect, test } from 'vitest'

test('an agent without a day, as JavaScript can ask for one, is refused with what to pass', () => {
  expect(() => Reflect.apply(createAgent, undefined, [{}])).toThrow(new TypeError('Pass today: () => "2026-03-01"'))
})
