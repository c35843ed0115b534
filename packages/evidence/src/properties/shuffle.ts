import type { Chance } from '../random/chance.ts'

/** The members in a random order. */
function shuffled<T>(members: readonly T[], chance: Chance): T[] {
  return members
    .map((member) => ({ member, at: chance.next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ member }) => member)
}

/** A copy of a JSON value with the keys of every object in a random order, and the members of those lists that are sets. */
export function reordered(value: unknown, chance: Chance, isSet: (list: readonly unknown[]) => boolean): unknown {
  if (Array.isArray(value)) {
    const members = value.map((member) => reordered(member, chance, isSet))
    return isSet(value) ? shuffled(members, chance) : members
  }
  if (typeof value !== 'object' || value === null) return value
  const members = shuffled(Object.entries(value), chance)
  return Object.fromEntries(members.map(([key, member]) => [key, reordered(member, chance, isSet)]))
}
