import { changeRefusals } from '../locales/en/refusals/changes.ts'
import { InvalidWatchError } from '../errors/invalid-watch-error.ts'
import { listOf, objectOf, type CodeOutline } from '../schema/outline.ts'
import { readBy } from '../schema/read-by.ts'
import { MOST_AHEAD, MOST_WATCHED } from './limits.ts'
import type { Watch } from './watch.ts'

const text = { kind: 'text', most: 200 } as const
const day = { kind: 'day' } as const
const digest: CodeOutline = {
  kind: 'code',
  pattern: /^sha256:[0-9a-f]{64}$/,
  wrong: { code: 'unknown-value', message: changeRefusals.noDigest },
}

const moment = objectOf({ on: day, decided: digest }, 'on', 'decided')
const line = objectOf(
  {
    id: text,
    inquiry: digest,
    decided: digest,
    asOf: day,
    ruleset: objectOf({ version: text, digest }, 'version', 'digest'),
    ahead: objectOf({ through: day, told: listOf(moment, MOST_AHEAD) }, 'through', 'told'),
  },
  'inquiry',
  'decided',
  'asOf',
  'ruleset',
  'ahead',
)

const WATCH_OUTLINE = objectOf(
  { watch: { kind: 'number', least: 1, most: 1, whole: true }, lines: listOf(line, MOST_WATCHED) },
  'watch',
  'lines',
)

/**
 * Checks the state of a watch that was kept as JSON.
 *
 * @throws InvalidWatchError with every issue, each with a JSON pointer from the root of the state.
 */
export function readWatch(value: unknown): Watch {
  const reading = readBy(WATCH_OUTLINE, value)
  if ('findings' in reading) throw new InvalidWatchError(reading.findings)
  return { watch: 1, lines: reading.value.lines }
}
