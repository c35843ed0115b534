import type * as z from 'zod'
import type { Lang } from '../locales/langs.ts'
import { fromBase64Url } from './base64.ts'
import { check, outcomeOf, type Check } from './check.ts'
import { isSignedWith, keyIdOf } from './ed25519.ts'
import { PublicKeySchema, type PublicKey } from './public-key.ts'
import { bytesToSign } from './sign-statement.ts'

type Signed = { issuedAt: string; keyId: string; signature: string }

export type AuthenticityCheckId = 'shape' | 'key-known' | 'key-valid' | 'signature'

/** A receipt, if the value is one, and whether a known key signed it while the key was valid. */
export type Authenticity<T> = { receipt: T | null; checks: Check<AuthenticityCheckId>[] }

/** Parses a receipt and makes the checks that only need the keys. */
export async function authenticityOf<T extends Signed>(
  schema: z.ZodType<T>,
  value: unknown,
  keys: readonly PublicKey[],
  lang: Lang,
): Promise<Authenticity<T>> {
  const parsed = schema.safeParse(value)
  const receipt = parsed.success ? parsed.data : null
  const named = receipt === null ? [] : await keysNamed(receipt.keyId, keys)
  const [key] = named
  return {
    receipt,
    checks: [
      check('shape', receipt === null ? 'fails' : 'holds', lang),
      check('key-known', outcomeOf(receipt === null ? null : key !== undefined), lang),
      // A key that is given twice must be valid by both entries, because one may be outdated.
      check('key-valid', outcomeOf(receipt === null || key === undefined ? null : named.every(signsAt(receipt))), lang),
      check('signature', outcomeOf(receipt === null || key === undefined ? null : await isSigned(receipt, key)), lang),
    ],
  }
}

/** The keys with an id. Entries whose id does not match their public key are ignored. */
async function keysNamed(keyId: string, keys: readonly PublicKey[]): Promise<PublicKey[]> {
  const named = keys.filter((key) => PublicKeySchema.safeParse(key).success && key.keyId === keyId)
  const ids = await Promise.all(named.map(({ publicKey }) => keyIdOf(fromBase64Url(publicKey))))
  return named.filter((_, at) => ids[at] === keyId)
}

const signsAt =
  ({ issuedAt }: Signed) =>
  ({ validFrom, validUntil, revokedAt }: PublicKey): boolean =>
    validFrom <= issuedAt &&
    (validUntil === null || issuedAt < validUntil) &&
    (revokedAt === null || issuedAt < revokedAt)

function isSigned({ signature, ...unsigned }: Signed, { publicKey }: PublicKey): Promise<boolean> {
  return isSignedWith(fromBase64Url(publicKey), fromBase64Url(signature), bytesToSign(unsigned))
}
