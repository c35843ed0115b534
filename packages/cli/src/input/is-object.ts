import type { Draft } from 'ytterby/dotted'

/** Whether a value is an object and no list: an inquiry can be one. */
export const isObject = (value: unknown): value is Draft =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
