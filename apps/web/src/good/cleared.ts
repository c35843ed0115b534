import { type Clearance, factAt } from 'ytterby'

const TEXTS = ['listed', 'notice', 'met', 'on', 'why'] as const
const MAY_BE = ['by', 'until'] as const

/** The stated clearances of a party. Invalid ones, from a link, are reported at their field. */
export function clearedAt(inquiry: unknown, party: string): readonly Clearance[] {
  const stated = factAt(inquiry, `${party}.cleared`)
  return Array.isArray(stated) ? stated.filter(isClearance) : []
}

function isClearance(value: unknown): value is Clearance {
  const textOf = (key: string): unknown => factAt(value, key)
  return (
    TEXTS.every((key) => typeof textOf(key) === 'string') &&
    MAY_BE.every((key) => textOf(key) === undefined || typeof textOf(key) === 'string')
  )
}
