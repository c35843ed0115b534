import type { Ask, Profile } from 'ytterby/intake'
import { InputError } from '../input-error.ts'
import type { ListAnswer } from './list-asker.ts'
import type { OpenedFile } from './open-bytes.ts'
import { openFile } from './read-records.ts'
import { openSession, type Session } from './session.ts'

/** A file, and the list in it. */
export type OpenedList = { readonly opened: OpenedFile; readonly session: Session }

type Reading = { readonly profile: Profile; readonly ask: Ask<ListAnswer> }

/**
 * Opens the list in a file.
 *
 * @throws InputError where the file cannot be read, or has no goods.
 */
export async function openList(
  file: string,
  { sheet, profile, ask }: Reading & { readonly sheet?: string | undefined },
): Promise<OpenedList> {
  const opened = await openFile(file, { sheet })
  const session = openSession(opened.records, profile, ask)
  if (session.lines.length > 0) return { opened, session }
  throw noGoods()
}

export const noGoods = (): InputError =>
  new InputError('no-goods', 'The file has no line of goods: check that it is the list, and not another sheet or file.')
