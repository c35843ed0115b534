import { ReceiptRefusedError } from '../errors/receipt-refused-error.ts'
import { canonicalJson } from '../schema/canonical-json.ts'
import { utf8 } from '../schema/utf8.ts'
import { toBase64Url } from './base64.ts'
import { sign } from './ed25519.ts'
import { MomentSchema } from './moment.ts'
import type { SigningKey } from './signing-key.ts'

/** Who issues a receipt, and when: the package has no clock. */
export type Issuance = {
  key: SigningKey
  /** Moment in UTC, `YYYY-MM-DDTHH:MM:SSZ`. */
  issuedAt: string
}

/** What signing adds to a statement. */
type Seal = { issuedAt: string; keyId: string; signature: string }

/** A statement with the moment of issue, the id of the key, and the signature over all of it. */
export async function signed<T extends object>(statement: T, { key, issuedAt }: Issuance): Promise<T & Seal> {
  if (!MomentSchema.safeParse(issuedAt).success) throw new ReceiptRefusedError('invalid-moment')
  const { keyId, privateKey } = key
  const dated = { ...statement, issuedAt, keyId }
  return { ...dated, signature: toBase64Url(await sign(privateKey, bytesToSign(dated))) }
}

/** The bytes that a signature is over: the canonical JSON of the receipt without it, in UTF-8. */
export const bytesToSign = (unsigned: object): Uint8Array => utf8(canonicalJson(unsigned))
