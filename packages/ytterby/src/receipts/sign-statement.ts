import { ReceiptRefusedError } from '../errors/receipt-refused-error.ts'
import { canonicalJson } from '../schema/canonical-json.ts'
import { utf8 } from '../schema/utf8.ts'
import { toBase64Url } from './base64.ts'
import { sign } from './ed25519.ts'
import { MomentSchema } from './moment.ts'
import type { SigningKey } from './signing-key.ts'

/** Who issues a receipt, and when. The time is given because the package has no clock. */
export type Issuance = {
  key: SigningKey
  /** Moment in UTC, `YYYY-MM-DDTHH:MM:SSZ`. */
  issuedAt: string
}

/** The fields that signing adds. */
type Seal = { issuedAt: string; keyId: string; signature: string }

/** Signs a statement: adds the time of issue, the key id, and the signature over all of it. */
export async function signStatement<T extends object>(statement: T, { key, issuedAt }: Issuance): Promise<T & Seal> {
  if (!MomentSchema.safeParse(issuedAt).success) throw new ReceiptRefusedError('invalid-moment')
  const { keyId, privateKey } = key
  const dated = { ...statement, issuedAt, keyId }
  return { ...dated, signature: toBase64Url(await sign(privateKey, bytesToSign(dated))) }
}

/** The signed bytes: the canonical JSON of the receipt without its signature, in UTF-8. */
export const bytesToSign = (unsigned: object): Uint8Array => utf8(canonicalJson(unsigned))
