import { PublicKeySchema, type PublicKey } from 'ytterby/receipts'
import * as z from 'zod'
import { InputError } from '../input-error.ts'
import { readObject } from '../input/read-object.ts'

z.config({ jitless: true })

const KeysSchema = z.strictObject({ keys: z.array(PublicKeySchema) })

/**
 * Reads the public keys of an issuer from a file.
 *
 * @throws InputError if it is not one JSON object of well-formed keys.
 */
export async function readKeys(file: string): Promise<PublicKey[]> {
  const { data, error } = KeysSchema.safeParse(
    await readObject(file, {
      notJson: 'The public keys are one JSON object; this is not JSON. --help shows one.',
      notObject: 'The public keys are one JSON object; --help shows one.',
      tooLong: 'The file of keys is longer than 16 MiB: leave out everything that does not belong to it.',
    }),
  )
  if (data !== undefined) return data.keys
  const place = `/${(error.issues[0]?.path ?? []).join('/')}`
  throw new InputError('malformed-keys', `A public key is missing, unknown or malformed at ${place}: --help shows one.`)
}
