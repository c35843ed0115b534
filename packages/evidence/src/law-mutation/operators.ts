/** The small changes that can be made to a value of the law. */
import { isRecord, REMOVED, type Change, type Operator } from './mutant.ts'

/** Removes the member. */
export const removed: Operator = () => [{ what: 'removed', to: REMOVED }]

/** Removes the list of elements, so that the row applies to all elements. */
export const withoutList =
  (all: readonly string[]): Operator =>
  (value) => [
    { what: 'removed', to: REMOVED, near: all.filter((one) => !Array.isArray(value) || !value.includes(one)) },
  ]

/** Shifts a day by one day in each direction. Does nothing for null. */
export const shiftedDay: Operator = (value) =>
  typeof value === 'string'
    ? [changeTo('one day earlier', addDays(value, -1)), changeTo('one day later', addDays(value, 1))]
    : []

/** Removes a printed day. */
export const noDay: Operator = (value) => (value === null ? [] : [changeTo('to null', null)])

/** Changes a number by one step in each direction. */
export const shiftedNumber =
  (step = 1): Operator =>
  (value) =>
    typeof value === 'number' ? [changeTo('less', value - step), changeTo('more', value + step)] : []

/** Negates a boolean. */
export const flipped: Operator = (value) => (typeof value === 'boolean' ? [changeTo(`to ${!value}`, !value)] : [])

/** Sets a flag of a record that was not set. */
export const marked =
  (mark: string): Operator =>
  (value) =>
    isRecord(value) && value[mark] === undefined ? [changeTo(`marked ${mark}`, { ...value, [mark]: true })] : []

/** Replaces a value of a closed list with each other value of the list. */
export const eachOther =
  (...choices: readonly (string | number | null)[]): Operator =>
  (value) =>
    choices.some((choice) => choice === value)
      ? choices.filter((other) => other !== value).map((other) => changeTo(`to ${other}`, other))
      : []

/** Replaces a value of a closed list with the next value of the list. */
export const nextOf =
  (...choices: readonly string[]): Operator =>
  (value) => {
    const next = choices[(choices.indexOf(String(value)) + 1) % choices.length]
    return next === undefined || value === null ? [] : [changeTo(`to ${next}`, next)]
  }

/** Misspells a code, name or word, so that it matches nothing else. */
export const misspelt: Operator = (value) => {
  if (typeof value !== 'string') return []
  const last = value.at(-1) ?? ''
  const other = /\d/.test(last)
    ? `${value.slice(0, -1)}${(Number(last) + 1) % 10}`
    : `${value.slice(0, -1)}${last === 'q' ? 'z' : 'q'}`
  return [changeTo(`to ${other}`, other)]
}

/** Swaps two adjacent rows that can both match. The order matters, because the first match decides. */
export const swappedRows: Operator = (value) =>
  !Array.isArray(value)
    ? []
    : value.flatMap((row: unknown, at) => {
        const next: unknown = value[at + 1]
        return isRecord(row) && isRecord(next) && overlap(row, next) && !exclude(row['when'], next['when'])
          ? [
              {
                what: `${rowLabel(row)} after ${rowLabel(next)}`,
                to: value.toSpliced(at, 2, next, row),
                near: [row['forms'], next['forms']].flat().filter(isText),
              },
            ]
          : []
      })

/** Changes an effect into one of another type on the same limbs. */
export const otherEffect: Operator = (value) => {
  if (!isRecord(value)) return []
  const { type, cite, limbs, from, until } = value
  if (type === 'suspend') return [changeTo('to revoke', { type: 'revoke', cite, limbs, from })]
  if (type === 'revoke') return [changeTo('to suspend', { type: 'suspend', cite, limbs, from, until: null })]
  if (type === 'revive') return [changeTo('to revoke', { type: 'revoke', cite, limbs, from })]
  if (type === 'expect' && typeof until === 'string')
    return [changeTo('to extend', { type: 'extend', cite, limbs, from: '2026-11-11', until })]
  return []
}

/** Negates the first condition that can be negated. */
export const negatedCondition: Operator = (value) => {
  if (!isRecord(value)) return []
  return Object.entries(value).flatMap(([name, held]) => {
    const other = isText(held) ? OPPOSITE[`${name} ${held}`] : typeof held === 'boolean' ? !held : undefined
    return other === undefined ? [] : [changeTo(`${name} to ${other}`, { ...value, [name]: other })]
  })
}

const OPPOSITE: Readonly<Record<string, string>> = {
  'rareEarths one': 'several',
  'rareEarths several': 'one',
  'rareEarths any': 'none',
  'rareEarths none': 'any',
  'alloyedWith none': 'some',
  'alloyedWith some': 'none',
  'host none': 'some',
  'host some': 'none',
  'host rare-earth-oxide': 'none',
  'host other': 'none',
  'processing primary': 'deep',
  'processing deep': 'primary',
}

/** A short description of a reach row. */
export function rowLabel(row: Record<string, unknown>): string {
  const list = (value: unknown): string => (Array.isArray(value) ? value.join('+') : '')
  const when = isRecord(row['when'])
    ? ` if ${Object.entries(row['when'])
        .map(([name, held]) => `${name} ${isRecord(held) ? Object.values(held).join(' ') : String(held)}`)
        .join(', ')}`
    : ''
  const elements = Array.isArray(row['elements']) ? ` of ${list(row['elements'])}` : ''
  return `${list(row['forms'])} → ${list(row['kinds'])}${elements}${when}`
}

function overlap(a: Record<string, unknown>, b: Record<string, unknown>): boolean {
  const meet = (key: string): boolean => {
    const [left, right] = [a[key], b[key]]
    return !Array.isArray(left) || !Array.isArray(right) || left.some((one) => right.includes(one))
  }
  return meet('forms') && meet('kinds') && meet('elements')
}

/** Whether two conditions cannot both hold for one good: they require different values of the same fact, or one requires metals and the other none. */
function exclude(a: unknown, b: unknown): boolean {
  if (!isRecord(a) || !isRecord(b)) return false
  const differ = (one: unknown, other: unknown): boolean =>
    Array.isArray(one) && Array.isArray(other)
      ? !one.some((member) => other.includes(member))
      : isRecord(one) && isRecord(other)
        ? one['code'] === other['code'] && one['is'] !== other['is']
        : isText(one) && isText(other) && OPPOSITE[`rareEarths ${one}`] === other
  return (
    ['technology', 'commodityCode', 'rareEarths'].some((name) => differ(a[name], b[name])) ||
    (a['alloyedWith'] === 'none' && b['alloyHolds'] !== undefined) ||
    (b['alloyedWith'] === 'none' && a['alloyHolds'] !== undefined)
  )
}

const changeTo = (what: string, to: unknown): Change => ({ what, to })
const isText = (value: unknown): value is string => typeof value === 'string'

/** It uses `Date`, because the SDK's calendar cannot check itself. */
function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}
