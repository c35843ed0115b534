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
export const openList = async (
  file: string,
  { sheet, ...reading }: Reading & { readonly sheet?: string | undefined },
): Promise<OpenedList> => listIn(await openFile(file, { sheet }), reading)

/**
 * The list in a file that was opened.
 *
 * @throws InputError where it has no goods.
 */
export function listIn(opened: OpenedFile, { profile, ask }: Reading): OpenedList {
  const session = openSession(opened.records, profile, ask)
  if (session.lines.length > 0) return { opened, session }
  throw noGoods()
}

export const noGoods = (): InputError =>
  new InputError('no-goods', 'The file has no line of goods: check that it is the list, and not another sheet or file.')
