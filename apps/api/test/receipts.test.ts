import { assess, currentRuleset } from 'ytterby'
import { importSigningKey, signReceipt, signScreening, verifyReceipt, verifyScreening } from 'ytterby/receipts'
import { releaseOf } from 'ytterby/law'
import { expect, inject, test } from 'vitest'

const { inquiry, issuedAt, privateKey, publicKey, receipt } = inject('receiptOfNode')
const keys = [publicKey]
/** An unreleased ruleset is not in the chain of releases. */
const open = releaseOf(currentRuleset) === undefined ? ['chain'] : []

test('workerd makes the same signature and key id as Node', async () => {
  const key = await importSigningKey(privateKey)
  expect(key.keyId).toBe(publicKey.keyId)
  expect(await signReceipt(assess(inquiry), { key, issuedAt })).toEqual(receipt)
})

test('workerd verifies a receipt of Node', async () => {
  const { checks } = await verifyReceipt(receipt, { keys, assessment: assess(inquiry) })
  expect(checks.filter(({ outcome }) => outcome !== 'holds').map(({ id }) => id)).toEqual(open)
  expect((await verifyReceipt({ ...receipt, package: '9.9.9' }, { keys })).valid).toBe(false)
})

test('workerd signs and verifies a screening', async () => {
  const name = 'Example Motoren GmbH'
  const key = await importSigningKey(privateKey)
  const value = await signScreening(name, { asOf: inquiry.asOf, key, issuedAt })
  const { checks } = await verifyScreening(value, { keys, screening: { name, asOf: inquiry.asOf, matches: [] } })
  expect(checks.filter(({ outcome }) => outcome !== 'holds').map(({ id }) => id)).toEqual(open)
})

test.each(['', 'no key', 'AAAA', btoa('x'.repeat(48))])('workerd refuses “%s” as a signing key', async (text) => {
  await expect(importSigningKey(text)).rejects.toMatchObject({ name: 'ReceiptRefusedError' })
})

test('workerd does not throw for a public key that is not a point on the curve', async () => {
  const bytes = new Uint8Array(32).fill(255)
  const keyId = Array.from(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)).subarray(0, 8), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('')
  const bad = { ...publicKey, keyId, publicKey: `${'_'.repeat(42)}8` }
  const { checks } = await verifyReceipt({ ...receipt, keyId }, { keys: [bad] })
  expect(checks.find(({ id }) => id === 'signature')?.outcome).toBe('fails')
})
