import { existsSync } from 'node:fs'
import { EMPTY_PROFILE, readProfile, type Profile } from 'ytterby/lists'
import { readObject } from '../input/read-object.ts'
import { writeWhole } from '../input/write-whole.ts'

/** Room for the most goods that a profile remembers. */
const MOST_CHARACTERS = 256 * 1_048_576

/**
 * Reads a profile.
 *
 * @throws InputError or InvalidProfileError where it is none.
 */
export async function loadProfile(file: string): Promise<Profile> {
  return readProfile(
    await readObject(
      file,
      {
        notJson: `${file} is not valid JSON; a profile is written by ytterby intake --profile.`,
        notObject: `${file} is not a JSON object; a profile is written by ytterby intake --profile.`,
        tooLong: `${file} is longer than a profile can be.`,
      },
      MOST_CHARACTERS,
    ),
  )
}

/** The profile in a file; an empty one where there is no such file yet. */
export const loadOrNewProfile = async (file: string | undefined): Promise<Profile> =>
  file === undefined || !existsSync(file) ? EMPTY_PROFILE : loadProfile(file)

/** Writes a profile. Whoever reads the file meanwhile gets the old one or the new one, whole. */
export const saveProfile = (file: string, profile: Profile): Promise<void> =>
  writeWhole(file, `${JSON.stringify(profile, null, 1)}\n`)
