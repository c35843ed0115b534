import { cases } from './index.ts'
import type { Case } from './case.ts'

/** Facts of which the part covers every value, not only every type of value. */
const BY_VALUE = new Set(['/product/form', '/endUse/kind', '/destination', '/exportedFrom', '/origin'])

/**
 * A part of the cases that covers everything in them: every stated fact, every form, use and place, every refusal, and
 * everything that an expectation names. It depends only on the cases and their order.
 */
export const coveringCases: readonly Case[] = covering()

function covering(): Case[] {
  const covered = new Set<string>()
  return cases.filter((one) => {
    const before = covered.size
    for (const trait of traitsOf(one)) covered.add(trait)
    return covered.size > before
  })
}

function traitsOf({ inquiry, expect: { holds = {}, ...expected } }: Case): string[] {
  const named = Object.entries({ ...expected, holds: Object.keys(holds) }).flatMap(([key, value]) => {
    const values: readonly unknown[] = Array.isArray(value) ? value : [value]
    return values.map((one) => `${key}: ${JSON.stringify(one)}`)
  })
  return [...factsIn(inquiry), ...named]
}

/** The path and type of every value in an inquiry; all positions in a list count as one path. */
function factsIn(value: unknown, place = ''): string[] {
  if (typeof value !== 'object' || value === null) return [`${place} ${typeof value}${BY_VALUE.has(place) ? ` ${String(value)}` : ''}`]
  return Object.entries(value).flatMap(([key, member]) => factsIn(member, `${place}/${Array.isArray(value) ? '-' : key}`))
}
