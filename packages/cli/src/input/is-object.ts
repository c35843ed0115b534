import type { Draft } from 'ytterby'

/** Whether a value is an object and not an array. */
export const isObject = (value: unknown): value is Draft =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
