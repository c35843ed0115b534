import { InputError } from '../input-error.ts'
import { readObject } from '../input/read-object.ts'

/** An answer with its receipt, unchecked. */
export type SignedAnswer = { readonly assessment: unknown; readonly receipt: unknown }

/**
 * An assessment with its receipt, from a file or, for `-`, from standard input. Whatever stood beside them could be
 * taken for signed as well, so nothing may.
 *
 * @throws InputError where the file is not one JSON object of the two.
 */
export async function readSignedAnswer(file: string): Promise<SignedAnswer> {
  const { assessment, receipt, ...others } = await readObject(file, {
    notJson: 'An answer with its receipt is one JSON object; this is no JSON. --help shows one.',
    notObject: 'An answer with its receipt is one JSON object; --help shows one.',
    tooLong: 'The answer is longer than 16 MiB: leave out what is no part of it.',
  })
  if (assessment === undefined || receipt === undefined || Object.keys(others).length > 0)
    throw new InputError(
      'not-a-signed-answer',
      'Give one JSON object with the assessment under “assessment”, its receipt under “receipt”, and nothing else.',
    )
  return { assessment, receipt }
}
