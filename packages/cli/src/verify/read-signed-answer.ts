import { inputRefusals } from '../locales/en/input-refusals.ts'
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
    notJson: inputRefusals.signedNotJson,
    notObject: inputRefusals.signedNoObject,
    tooLong: inputRefusals.signedTooLong,
  })
  if (stated['schema'] === 'list-receipt/1') return { receipt: stated, isOfList: true }
  const { assessment, screening, receipt, ...others } = stated
  const isOne = (assessment === undefined) !== (screening === undefined)
  if (!isOne || receipt === undefined || Object.keys(others).length > 0)
    throw new InputError('not-a-signed-answer', inputRefusals.notSigned)
  return assessment === undefined ? { screening, receipt } : { assessment, receipt }
}
