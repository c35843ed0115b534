import { InputError } from '../input-error.ts'
import { readObject } from '../input/read-object.ts'

/**
 * An answer with its receipt, not yet verified: an assessment, or the screening of a name. The receipt of a list stands alone;
 * list and answers are files.
 */
export type SignedAnswer = { readonly receipt: unknown } & (
  | { readonly assessment: unknown }
  | { readonly screening: unknown }
  | { readonly isOfList: true }
)

/**
 * Reads an assessment or a screening with its receipt, from a file or, for `-`, from standard input. No other members are
 * allowed, because they could be mistaken for signed data.
 *
 * @throws InputError if the file is not one JSON object of the two.
 */
export async function readSignedAnswer(file: string): Promise<SignedAnswer> {
  const stated = await readObject(file, {
    notJson: 'An answer with its receipt is one JSON object; this is not JSON. --help shows one.',
    notObject: 'An answer with its receipt is one JSON object; --help shows one.',
    tooLong: 'The answer is longer than 16 MiB: leave out everything that does not belong to it.',
  })
  if (stated['schema'] === 'list-receipt/1') return { receipt: stated, isOfList: true }
  const { assessment, screening, receipt, ...others } = stated
  const isOne = (assessment === undefined) !== (screening === undefined)
  if (!isOne || receipt === undefined || Object.keys(others).length > 0)
    throw new InputError(
      'not-a-signed-answer',
      'Give one JSON object with the assessment under “assessment” (or the result of a screening under “screening”), its receipt under “receipt”, and nothing else.',
    )
  return assessment === undefined ? { screening, receipt } : { assessment, receipt }
}
