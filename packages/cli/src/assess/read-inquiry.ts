import type { Draft } from 'ytterby'
import { readObject } from '../input/read-object.ts'
import { ownCommand } from '../own-command.ts'

/**
 * Reads one JSON inquiry from standard input.
 *
 * @throws InputError if there is none, or it is not a JSON object.
 */
export const readInquiry = (): Promise<Draft> =>
  readObject('-', {
    notJson: `Standard input is not one JSON object; ${ownCommand()} batch answers several, one per line.`,
    notObject: `An inquiry is one JSON object; ${ownCommand()} batch answers many.`,
    tooLong: 'The inquiry is longer than 16 MiB: leave out everything that does not belong to it.',
  })
