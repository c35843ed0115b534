import { factAt, type Draft } from 'ytterby'

/** Whether a value is an object and not an array. */
export const isDraft = (value: unknown): value is Draft =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The fact at a path as text; empty if it is open, a list or an object. */
export function textAt(inquiry: unknown, path: string): string {
  const value = factAt(inquiry, path)
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : ''
}

/** Whether any fact of the good is stated; without one there is nothing to answer. */
export const isDescribed = (inquiry: Draft): boolean =>
  isDraft(inquiry['product']) && Object.keys(inquiry['product']).length > 0
