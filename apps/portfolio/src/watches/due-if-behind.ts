import { beijingDay, type Ruleset } from 'ytterby'
import { now } from '../now.ts'
import type { NewLine } from './look-at-lines.ts'
import type { Round, WatchRecord } from './watch-record.ts'

/**
 * A line that was decided for an earlier day than the watch has reached, by another law, or for other days ahead, has to be
 * looked at: what it says about its next day does not hold.
 */
export function dueIfBehind(
  line: NewLine,
  record: WatchRecord,
  { ahead, law }: { readonly ahead: number; readonly law: Ruleset | null },
): NewLine {
  const { asOf, ruleset } = line.watched
  const reached = (record.round ?? record.looked).day
  const isUpToDate = asOf >= reached && ruleset.digest === law?.digest && ahead === record.ahead
  return isUpToDate ? line : { ...line, next: asOf }
}

/** Whether a new day or another law has come since a round. Without a law that is known, only a day counts. */
export const isBehind = ({ day, ruleset }: Round, law: Ruleset | null): boolean =>
  day < beijingDay(now()) || (law !== null && ruleset.digest !== law.digest)
