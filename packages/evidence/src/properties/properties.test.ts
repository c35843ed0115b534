import { describe, expect, it } from 'vitest'
import { properties } from './table.ts'

const SEED = 20261124

describe('for all inputs', () => {
  it.each(properties)('$name: $says', ({ check, runs }) => check(runs.gate, SEED))

  it('names each property once', () => {
    expect(new Set(properties.map(({ name }) => name)).size).toBe(properties.length)
  })
})
