import { canonicalJson } from 'ytterby'

/** Keys of records that say where something was read and in which words: no decision depends on them. */
const UNDECIDING = new Set(['cite', 'citations', 'cites', 'provenance', 'source', 'lang'])

/** A record of the law as canonical JSON, without its sentences and citations. Equal texts mean equal decisions. */
export const decidingText = (record: unknown): string => canonicalJson(deciding(record) ?? null)

/** The records of a list that another list does not have, whatever their sentences. */
export function missingFrom<T>(list: readonly T[], other: readonly T[]): T[] {
  const known = new Set(other.map(decidingText))
  return list.filter((one) => !known.has(decidingText(one)))
}

function deciding(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(deciding)
  if ('en' in value && 'zh' in value) return null
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, member]) => (UNDECIDING.has(key) ? [] : [[key, deciding(member)] as const])),
  )
}
