import { isObject } from './is-record.ts'

/**
 * Whether a text is the canonical JSON of the value that was parsed from it. The platform writes the value in less time than
 * `canonicalJson`, in the order of the text. A key that is a whole number loses its place when it is parsed: no ruleset has one.
 */
export const isCanonicalText = (text: string, parsed: unknown): boolean =>
  JSON.stringify(parsed) === text && hasSortedKeys(parsed)

function hasSortedKeys(value: unknown): boolean {
  if (!isObject(value)) return true
  if (Array.isArray(value)) return value.every(hasSortedKeys)
  let before = ''
  for (const key of Object.keys(value)) {
    if (key < before || !hasSortedKeys(value[key])) return false
    before = key
  }
  return true
}
