/** Loaded apart: calendar files, without the rest of the entry. */
export { toIcs } from 'ytterby/planning'
