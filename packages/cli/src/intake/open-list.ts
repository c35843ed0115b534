import type { Ask, Profile } from 'ytterby/intake'
import { InputError } from '../input-error.ts'
import type { ListAnswer } from './list-asker.ts'
import { openFile, type OpenedFile } from './read-records.ts'
import { openSession, type Session } from './session.ts'

/** A file, and the list in it. */
export type OpenedList = { readonly opened: OpenedFile; readonly session: Session }

/**
 * Opens the list in a file.
 *
 * @throws InputError where the file cannot be read, or has no goods.
 */
export async function openList(
  file: string,
  profile: Profile,
  { ask, sheet }: { readonly ask: Ask<ListAnswer>; readonly sheet?: string | undefined },
): Promise<OpenedList> {
  const opened = await openFile(file, { sheet })
  const session = openSession(opened.records, profile, ask)
  if (session.lines.length > 0) return { opened, session }
  throw noGoods()
}

export const noGoods = (): InputError =>
  new InputError('no-goods', 'The file has no line of goods: check that it is the list, and not another sheet or file.')
