import { canonicalJson } from 'ytterby'
import * as z from 'zod'
import { operation } from '../operation.ts'

/** `GET /v1/keys`: the keys by which receipts are verified. */
export const keys = operation({
  query: z.strictObject({}),
  contract: async () => {
    const { PublicKeySchema } = await import('ytterby/receipts')
    return {
      summary: 'The keys of receipts',
      description:
        'Every Ed25519 key that receipts were signed with, with the time for which it is valid and, where it was revoked, since when. `ytterby verify` and `verifyReceipt` check receipts with them, without the service.',
      answer: z.strictObject({ keys: z.array(PublicKeySchema) }).meta({ id: 'Keys', description: 'Keys of receipts' }),
      problems: [],
    }
  },
  async handle({ receipts }) {
    // Never kept: a receipt that was just signed with a new key must be verifiable.
    return { text: canonicalJson({ keys: await receipts.keys() }) }
  },
})
