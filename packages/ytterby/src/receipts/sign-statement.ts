import type { Ruleset } from '../engine/law/ruleset.ts'
import { ReceiptRefusedError } from '../errors/receipt-refused-error.ts'
import { canonicalJson } from '../schema/canonical-json.ts'
import { utf8 } from '../schema/utf8.ts'
import { firstDayOf, isBefore } from './after-law.ts'
import { toBase64Url } from './base64.ts'
import { sign } from './ed25519.ts'
import { MomentSchema } from './moment.ts'
import { rulesetPlace, type Announced } from './place.ts'
import type { Receipt } from './receipt.ts'
import type { SigningKey } from './signing-key.ts'

/** Who issues a receipt, and when. The time is given because the package has no clock. */
export type Issuance = Announced & {
  key: SigningKey
  /** Moment in UTC, `YYYY-MM-DDTHH:MM:SSZ`. */
  issuedAt: string
}

/** The fields that signing adds. */
type Seal = { issuedAt: string; keyId: string; signature: string }

/** The law under which something is stated, and the version of the package that states it. */
export type StatedUnder = { readonly ruleset: Omit<Ruleset, 'data'>; readonly package: string }

/**
 * Issues a receipt: adds the place of its law and the package to a statement, and signs it.
 *
 * @throws ReceiptRefusedError `invalid-moment`; `issued-before-law` if its law did not exist at that moment.
 */
export async function issueReceipt<T extends object>(
  statement: T,
  { ruleset, package: version }: StatedUnder,
  issuance: Issuance,
): Promise<T & Pick<Receipt, 'ruleset' | 'package'> & Seal> {
  const { issuedAt } = issuance
  if (!MomentSchema.safeParse(issuedAt).success) throw new ReceiptRefusedError('invalid-moment')
  if (isBefore(issuedAt, firstDayOf(ruleset, ruleset.knownThrough))) throw new ReceiptRefusedError('issued-before-law')
  return signStatement({ ...statement, ruleset: rulesetPlace(ruleset, issuance), package: version }, issuance)
}

/** Signs a statement: adds the time of issue, the key id, and the signature over all of it. */
export async function signStatement<T extends object>(statement: T, { key, issuedAt }: Issuance): Promise<T & Seal> {
  const { keyId, privateKey } = key
  const dated = { ...statement, issuedAt, keyId }
  return { ...dated, signature: toBase64Url(await sign(privateKey, bytesToSign(dated))) }
}

/** The signed bytes: the canonical JSON of the receipt without its signature, in UTF-8. */
export const bytesToSign = (unsigned: object): Uint8Array => utf8(canonicalJson(unsigned))
