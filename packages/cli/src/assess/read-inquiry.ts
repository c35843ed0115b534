import type { Draft } from 'ytterby/dotted'
import { readObject } from '../input/read-object.ts'

/**
 * The one JSON inquiry on standard input.
 *
 * @throws InputError where there is none, or it is no JSON object.
 */
export const readInquiry = (): Promise<Draft> =>
  readObject('-', {
    notJson: 'Standard input is not one JSON object; ytterby batch answers several, one per line.',
    notObject: 'An inquiry is one JSON object; ytterby batch answers many.',
    tooLong: 'The inquiry is longer than 16 MiB: leave out what is no part of it.',
  })
