import { changeRefusals } from '../locales/en/refusals/changes.ts'
import { filled } from '../locales/filled.ts'
import { isDay } from '../calendar/day-number.ts'
import type { InquiryIssue } from '../errors/invalid-inquiry-error.ts'
import { InvalidWatchError } from '../errors/invalid-watch-error.ts'
import { noDay, outOfRange, tooLong } from '../schema/findings.ts'
import { MOST_AHEAD, MOST_WATCHED } from './limits.ts'
import type { LookAt } from './look.ts'
import type { Watch } from './watch.ts'

/** @throws InvalidWatchError if the state cannot be looked at on that day or by these rulesets. */
export function checkLook({ lines }: Watch, { asOf, ahead, ruleset, earlier }: LookAt): void {
  const issues: InquiryIssue[] = []
  if (!isDay(asOf)) issues.push(noDay('/asOf'))
  if (!Number.isInteger(ahead) || ahead < 0) issues.push(outOfRange('/ahead', 'atLeast', 0))
  if (ahead > MOST_AHEAD) issues.push(outOfRange('/ahead', 'atMost', MOST_AHEAD))
  const held = new Set([ruleset, ...earlier].map(({ digest }) => digest))
  const later = lines.findIndex((line) => line.asOf > asOf)
  if (later !== -1) {
    const message = filled(changeRefusals.lookedLater, { last: lines[later]?.asOf ?? '', asOf })
    issues.push({ code: 'out-of-range', pointer: `/lines/${later}/asOf`, message })
  }
  const unknown = lines.findIndex((line) => !held.has(line.ruleset.digest))
  if (unknown !== -1)
    issues.push({
      code: 'unknown-value',
      pointer: `/lines/${unknown}/ruleset`,
      message: changeRefusals.unknownRelease,
    })
  if (issues.length > 0) throw new InvalidWatchError(issues)
}

export const tooManyLines = (): InvalidWatchError =>
  new InvalidWatchError([tooLong('/lines', MOST_WATCHED, 'tooManyMembers')])
