import type { Ask, Profile } from 'ytterby/intake'
import { InputError } from '../input-error.ts'
import type { ListAnswer } from './list-asker.ts'
import { readRecords } from './read-records.ts'
import { openSession, type Session } from './session.ts'

/**
 * Opens the list in a file.
 *
 * @throws InputError where the file cannot be read, or has no goods.
 */
export async function openList(file: string, profile: Profile, ask: Ask<ListAnswer>): Promise<Session> {
  const session = openSession(await readRecords(file), profile, ask)
  if (session.lines.length > 0) return session
  throw new InputError(
    'no-goods',
    'The file has no line of goods: check that it is the list, and not another sheet or file.',
  )
}
