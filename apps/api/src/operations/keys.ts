import { canonicalJson } from 'ytterby'
import * as z from 'zod'
import { operation } from '../operation.ts'

/** `GET /v1/keys`: the public keys that verify receipts. */
export const keys = operation({
  query: z.strictObject({}),
  contract: async () => {
    const { PublicKeySchema } = await import('ytterby/receipts')
    return {
      summary: 'The keys of receipts',
      description:
        'Every Ed25519 public key for receipts, with its period of validity and, if it was revoked, since when. With them, `ytterby verify` and `verifyReceipt` check receipts offline.',
      answer: z.strictObject({ keys: z.array(PublicKeySchema) }).meta({ id: 'Keys', description: 'Keys of receipts' }),
      problems: [],
    }
  },
  async handle({ receipts }) {
    // Never cached: a receipt signed with a new key must be verifiable at once.
    return { text: canonicalJson({ keys: await receipts.keys() }) }
  },
})
