import { isObject } from './is-record.ts'
import type { RulesetFinding } from './ruleset-files.ts'

/** Members and items of all levels together. The law of 2026 has about 22,000, with a hundred times its controls 315,000. */
const MOST_VALUES = 500_000
/** The law of 2026 has 8. */
const MOST_LEVELS = 32

/**
 * Finds what makes a value no JSON of a ruleset: too many values or levels, a list with holes, an object that is not plain, a key
 * that every object has (`__proto__`), half of a surrogate pair. Values are counted before they are looked at, so that the work is
 * bounded whatever the value is.
 */
export function jsonFindings(ruleset: unknown): RulesetFinding[] {
  const findings: RulesetFinding[] = []
  const path: (string | number)[] = []
  const fit = new Set<unknown>()
  const find = (message: string, ...key: PropertyKey[]): void =>
    void findings.push({ path: [...path, ...key], message })
  let values = 0
  let isCounted = true
  const lookWithin = (value: object, key: string | number): void => {
    // The same few keys stand in thousands of objects.
    if (!fit.has(key)) {
      const what = keyFinding(value, key)
      if (what !== null) find(what, key)
      else if (typeof key === 'string') fit.add(key)
    }
    const member: unknown = Reflect.get(value, key)
    if (typeof member === 'string' && !member.isWellFormed()) find('The text has half of a surrogate pair', key)
    if (!isObject(member)) return
    path.push(key)
    look(member)
    path.pop()
  }
  const look = (value: object): void => {
    if (!isPlain(value)) return find('Only plain objects and lists are JSON')
    const keys = Array.isArray(value) ? [] : Object.keys(value)
    const length = Array.isArray(value) ? value.length : keys.length
    values += length
    isCounted = values <= MOST_VALUES && path.length < MOST_LEVELS
    if (!isCounted)
      return find(`There are more than ${values > MOST_VALUES ? `${MOST_VALUES} values` : `${MOST_LEVELS} levels`}`)
    for (let at = 0; at < length; at += 1) {
      lookWithin(value, keys[at] ?? at)
      if (!isCounted) return
    }
  }
  if (isObject(ruleset)) look(ruleset)
  return findings
}

function keyFinding(value: object, key: string | number): string | null {
  if (!Object.hasOwn(value, key)) return 'An item is missing'
  if (typeof key === 'number') return null
  if (key in Object.prototype) return 'No key can have this name, which every object has'
  return key.isWellFormed() ? null : 'The key has half of a surrogate pair'
}

/** A list, or an object as JSON makes it, also if it was made in another realm. */
function isPlain(value: object): boolean {
  if (Array.isArray(value)) return true
  const prototype: unknown = Object.getPrototypeOf(value)
  return !isObject(prototype) || Object.getPrototypeOf(prototype) === null
}
