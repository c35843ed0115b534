import { addDays } from 'ytterby'
import { HOUR } from '../now.ts'
import { NIGHT_SPREAD } from './limits.ts'

/** Beijing is eight hours ahead of UTC. */
const BEIJING = 8 * HOUR
const SPREAD_DIGITS = 4

/** When a watch looks at its lines on the day after `day`: in the first half hour of that day in Beijing. */
export function nightAfter(day: string, watch: string): number {
  const midnight = Date.parse(`${addDays(day, 1)}T00:00:00Z`) - BEIJING
  const share = Number.parseInt(watch.slice(0, SPREAD_DIGITS), 16) / 16 ** SPREAD_DIGITS
  return midnight + Math.floor(share * NIGHT_SPREAD)
}

/** The last day whose night is over for every watch at an instant. */
export const dayBehind = (now: number): string =>
  new Date(now + BEIJING - 2 * NIGHT_SPREAD).toISOString().slice(0, 'YYYY-MM-DD'.length)
