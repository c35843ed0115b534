import { currentRuleset } from 'ytterby'
import type { NewLine } from './look-at-lines.ts'
import type { WatchRecord } from './watch-record.ts'

/**
 * A line that was decided for an earlier day than the watch has reached, by another law, or for other days ahead, has to be
 * looked at: what it says about its next day does not hold.
 */
export function dueIfBehind(line: NewLine, record: WatchRecord, ahead: number): NewLine {
  const { asOf, ruleset } = line.watched
  const reached = (record.round ?? record.looked).day
  const isUpToDate = asOf >= reached && ruleset.digest === currentRuleset.digest && ahead === record.ahead
  return isUpToDate ? line : { ...line, next: asOf }
}
