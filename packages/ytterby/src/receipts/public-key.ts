import * as z from 'zod'
import { MomentSchema } from './moment.ts'

z.config({ jitless: true })

export const KeyIdSchema = z
  .string()
  .regex(/^[0-9a-f]{16}$/)
  .meta({ description: 'First 16 hexadecimal digits of the SHA-256 of the 32 bytes of the public key' })

/** A public key with its validity: from `validFrom` until `validUntil` or `revokedAt`, each exclusive. */
export const PublicKeySchema = z
  .strictObject({
    keyId: KeyIdSchema,
    algorithm: z.literal('Ed25519'),
    // 32 bytes leave two bits of the last digit unused. They must be zero, so that each key has one text.
    publicKey: z
      .string()
      .regex(/^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$/)
      .meta({ description: 'The 32 bytes in base64url without padding' }),
    validFrom: MomentSchema,
    validUntil: MomentSchema.nullable(),
    revokedAt: MomentSchema.nullable().meta({ description: 'Do not trust anything dated from this moment on' }),
  })
  .meta({ id: 'PublicKey', description: 'A public key that verifies receipts' })

/** A public key as its issuer publishes it, with the days on which it is valid. */
export type PublicKey = z.infer<typeof PublicKeySchema>
