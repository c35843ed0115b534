import type { Assessment, Ruleset } from 'ytterby'
import type { PublicKey, Receipt, ScreeningReceipt, importSigningKey, signReceipt } from 'ytterby/receipts'
import type { Env } from '../env.ts'
import { Refusal } from '@ytterby/http/problem'
import { announcedReleases } from '@ytterby/http/law/in-force'

type SigningKey = Awaited<ReturnType<typeof importSigningKey>>

/** A name to screen, and what it is screened by. */
type Screening = { name: string; asOf: string; knownAt?: string; country?: string; ruleset: Ruleset }

/** Signs receipts. The code for it is loaded when a receipt is first asked for. */
export type Receipts = {
  /** @throws Refusal if the service has no key. */
  readonly ofAnswer: (assessment: Assessment) => Promise<Receipt>
  /** @throws Refusal if the service has no key. */
  readonly ofScreening: (screening: Screening) => Promise<ScreeningReceipt>
  /** All published keys, including old ones. */
  readonly keys: () => Promise<PublicKey[]>
}

/** Imported keys by their text. It holds keys, not promises: in Workers, one request cannot await the I/O of another. */
const read = new Map<string, SigningKey>()

export function receiptsOf({ RECEIPT_KEY, RECEIPT_KEYS = '[]' }: Env): Receipts {
  const issuance = async (): Promise<Parameters<typeof signReceipt>[1]> => {
    if (RECEIPT_KEY === undefined) throw new Refusal('no-receipts')
    const { importSigningKey } = await import('ytterby/receipts')
    const key = read.get(RECEIPT_KEY) ?? (await importSigningKey(RECEIPT_KEY))
    read.set(RECEIPT_KEY, key)
    const issuedAt = new Date().toISOString().replace(/\.\d+Z$/, 'Z')
    return { key, issuedAt, announced: announcedReleases() }
  }
  return {
    async ofAnswer(assessment) {
      const { signReceipt } = await import('ytterby/receipts')
      return signReceipt(assessment, await issuance())
    },
    async ofScreening({ name, ...asked }) {
      const { signScreening } = await import('ytterby/receipts')
      return signScreening(name, { ...asked, ...(await issuance()) })
    },
    async keys() {
      const { PublicKeySchema } = await import('ytterby/receipts')
      return PublicKeySchema.array().parse(JSON.parse(RECEIPT_KEYS))
    },
  }
}
