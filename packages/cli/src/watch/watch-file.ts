import { inputRefusals } from '../locales/en/input-refusals.ts'
import { statSync } from 'node:fs'
import { isYtterbyError, currentRuleset, filled, type Ruleset } from 'ytterby'
import { releases } from 'ytterby/law'
import { readWatch, type Watch } from 'ytterby/planning'
import { InputError } from '../input-error.ts'
import { readObject } from '../input/read-object.ts'
import { requestedRuleset } from '../input/requested-ruleset.ts'
import { writeWhole } from '../input/write-whole.ts'

/** Room for the most lines of a state. */
const MOST_CHARACTERS = 400 * 1_048_576

/**
 * Reads the state of a watch; `undefined` where there is no such file yet.
 *
 * @throws InputError where it is none.
 */
export async function loadWatch(file: string): Promise<Watch | undefined> {
  const size = statSync(file, { throwIfNoEntry: false })?.size
  if (size === undefined) return undefined
  if (size === 0) throw new InputError('empty-file', filled(inputRefusals.stateEmpty, { file }))
  const state = await readObject(
    file,
    {
      notJson: filled(inputRefusals.stateNotJson, { file }),
      notObject: filled(inputRefusals.stateNoObject, { file }),
      tooLong: filled(inputRefusals.stateTooLong, { file }),
    },
    MOST_CHARACTERS,
  )
  try {
    return readWatch(state)
  } catch (error) {
    if (!isYtterbyError(error, 'InvalidWatchError')) throw error
    const found = error.issues.slice(0, 3).map(({ pointer, message }) => `${pointer}: ${message}`)
    throw new InputError('malformed-json', filled(inputRefusals.stateMalformed, { file, found: found.join(' ') }))
  }
}

/** Writes a state, a line of the file for each of its lines. Whoever reads the file meanwhile gets the old one or the new one, whole. */
export const saveWatch = (file: string, { watch, lines }: Watch): Promise<void> =>
  writeWhole(file, `{"watch":${watch},"lines":[\n${lines.map((line) => JSON.stringify(line)).join(',\n')}\n]}\n`)

/** The other rulesets by which the lines of a state were looked at, as far as they are known. */
export async function earlierRulesets({ lines }: Watch): Promise<Ruleset[]> {
  const digests = new Set(lines.map(({ ruleset }) => ruleset.digest))
  const released = releases.filter(({ ruleset }) => digests.has(ruleset) && ruleset !== currentRuleset.digest)
  return [currentRuleset, ...(await Promise.all(released.map(({ version }) => requestedRuleset({ ruleset: version }))))]
}
