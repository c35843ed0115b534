import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { assess, type Inquiry } from 'ytterby'
import { importSigningKey, PublicKeySchema, signReceipt, type PublicKey, type Receipt } from 'ytterby/receipts'
import type { TestProject } from 'vitest/node'
import * as z from 'zod'

type ReceiptOfNode = { inquiry: Inquiry; issuedAt: string; privateKey: string; publicKey: PublicKey; receipt: Receipt }

declare module 'vitest' {
  export interface ProvidedContext {
    receiptOfNode: ReceiptOfNode
  }
}

const MAKE_KEY = fileURLToPath(new URL('../build/make-key.ts', import.meta.url).href)
const KeySchema = z.strictObject({ privateKey: z.string(), publicKey: PublicKeySchema })
const inquiry: Inquiry = {
  asOf: '2026-03-01',
  product: { form: 'ndfeb-magnet', elements: [{ symbol: 'Nd' }, { symbol: 'Dy' }] },
  destination: 'DE',
}

/** Runs in Node before the Worker starts. Creates a key with the operator's script, and a receipt with that key. */
export async function setup(project: TestProject): Promise<void> {
  const printed = execFileSync(process.execPath, [MAKE_KEY], { encoding: 'utf8' })
  const { privateKey, publicKey } = KeySchema.parse(JSON.parse(printed))
  const issuedAt = publicKey.validFrom
  const receipt = await signReceipt(assess(inquiry), { key: await importSigningKey(privateKey), issuedAt })
  project.provide('receiptOfNode', { inquiry, issuedAt, privateKey, publicKey, receipt })
}
