import { cases } from './index.ts'
import type { Case } from './case.ts'

/** Facts of which the part covers every value, not only every type of value. */
const BY_VALUE = new Set(['/product/form', '/endUse/kind', '/destination', '/exportedFrom', '/origin'])

/**
 * A part of the cases that covers everything in them: every stated fact, every form, use and place, every refusal, and
 * everything that an expectation names. It depends only on the cases and their order.
 */
export const coveringCases: readonly Case[] = covering((key, value) => [`${key}: ${JSON.stringify(value)}`])

/** A smaller part, for whether all interfaces answer alike: a control counts once, and no case is kept that others cover. */
export const casesOfEachKind: readonly Case[] = covering(kindsNamedBy, covering(kindsNamedBy).toReversed())

/** What a value of an expectation stands for. */
type NamedBy = (key: string, value: unknown) => readonly string[]

function covering(namedBy: NamedBy, among = cases): Case[] {
  const covered = new Set<string>()
  return among.filter((one) => {
    const traits = traitsOf(one, namedBy)
    if (Array.from(traits).every((trait) => covered.has(trait))) return false
    for (const trait of traits) covered.add(trait)
    return true
  })
}

function traitsOf({ inquiry, expect: { holds = {}, ...expected } }: Case, namedBy: NamedBy): Set<string> {
  const named = Object.entries({ ...expected, holds: Object.keys(holds) }).flatMap(([key, value]) => {
    const values: readonly unknown[] = Array.isArray(value) ? value : [value]
    return values.flatMap((one) => namedBy(key, one))
  })
  return new Set([...factsIn(inquiry), ...named])
}

/** A control counts once, whichever of its entries an expectation names; a place in an answer by its list and its field. */
function kindsNamedBy(key: string, value: unknown): string[] {
  if (key === 'dualUse' || key === 'notDualUse') return [controlOf(value)]
  if (key === 'holds') {
    const [list = '', ...path] = String(value).split('/')
    return [`${key}: ${list} ${path.at(-1)?.replace(/^\d+$|^1C\d.*/, '-')}`]
  }
  if (key !== 'items' || typeof value !== 'object' || value === null || !('code' in value)) return [`${key}: ${JSON.stringify(value)}`]
  const { code, ...listed } = value
  return [controlOf(code), `${key}: ${JSON.stringify(listed)}`]
}

function controlOf(code: unknown): string {
  return `control: ${String(code).split('.')[0]}`
}

/** The path and type of every value in an inquiry; all positions in a list count as one path. */
function factsIn(value: unknown, place = ''): string[] {
  if (typeof value !== 'object' || value === null) return [`${place} ${typeof value}${BY_VALUE.has(place) ? ` ${String(value)}` : ''}`]
  return Object.entries(value).flatMap(([key, member]) => factsIn(member, `${place}/${Array.isArray(value) ? '-' : key}`))
}
