/** Loaded apart: calendar files, without the rest of the entry. */
export { EmptyCalendarError, toIcs } from 'ytterby/planning'
