import type { Chance } from '../random/chance.ts'

/** Shuffles a list. */
function shuffled<T>(members: readonly T[], chance: Chance): T[] {
  return members
    .map((member) => ({ member, at: chance.next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ member }) => member)
}

/** Copies a JSON value with shuffled object keys, and with shuffled lists if their order has no meaning. */
export function reordered(value: unknown, chance: Chance, isSet: (list: readonly unknown[]) => boolean): unknown {
  if (Array.isArray(value)) {
    const members = value.map((member) => reordered(member, chance, isSet))
    return isSet(value) ? shuffled(members, chance) : members
  }
  if (typeof value !== 'object' || value === null) return value
  const members = shuffled(Object.entries(value), chance)
  return Object.fromEntries(members.map(([key, member]) => [key, reordered(member, chance, isSet)]))
}
