import { filled } from 'ytterby'
import { inputRefusals } from '../locales/en/input-refusals.ts'
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
  const stated = await readObject(file, {
    notJson: inputRefusals.keysNotJson,
    notObject: inputRefusals.keysNoObject,
    tooLong: inputRefusals.keysTooLong,
  })
  const { data, error } = KeysSchema.safeParse(asPublished(stated))
  if (data !== undefined) return data.keys
  const place = `/${(error.issues[0]?.path ?? []).join('/')}`
  throw new InputError('malformed-keys', filled(inputRefusals.malformedKey, { place }))
}

/** The keys as an issuer publishes them, also of a pair as `make-key` prints it, whose private key is not looked at. */
function asPublished(stated: Readonly<Record<string, unknown>>): unknown {
  const { publicKey, privateKey: _privateKey, ...others } = stated
  return typeof publicKey === 'object' ? { ...others, keys: [publicKey] } : stated
}
