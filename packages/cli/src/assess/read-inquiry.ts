import { inputRefusals } from '../locales/en/input-refusals.ts'
import { filled, type Draft } from 'ytterby'
import { readObject } from '../input/read-object.ts'
import { ownCommand } from '../own-command.ts'

/**
 * Reads one JSON inquiry from standard input.
 *
 * @throws InputError if there is none, or it is not a JSON object.
 */
export const readInquiry = (): Promise<Draft> =>
  readObject('-', {
    empty: inputRefusals.nothingAsked,
    notJson: filled(inputRefusals.inquiryNotJson, { command: ownCommand() }),
    notObject: filled(inputRefusals.inquiryNoObject, { command: ownCommand() }),
    tooLong: inputRefusals.inquiryTooLong,
  })
