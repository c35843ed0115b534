import { assess, currentRuleset, type Assessment, type Inquiry } from 'ytterby'
import { signReceipt, signScreening } from 'ytterby/receipts'
import { releaseOf, compileRuleset } from 'ytterby/law'
import { newKey } from './receipt-key.ts'

/** Whether the law of this checkout is that of a release. */
export const isReleased = releaseOf(currentRuleset) !== undefined

/** After every release: nothing here reads a clock. */
export const ISSUED_AT = '2036-11-24T09:30:00Z'
export const magnet: Inquiry = {
  asOf: '2026-03-01',
  product: { form: 'ndfeb-magnet', elements: [{ symbol: 'Nd' }, { symbol: 'Dy' }], commodityCode: '8505111000' },
  destination: 'DE',
  endUse: { kind: 'civil' },
}
export const assessment = assess(magnet)
export const { text: keyText, signing: key, published, raw } = await newKey()
export const other = await newKey()
export const receipt = await signReceipt(assessment, { key, issuedAt: ISSUED_AT })
export const keys = [other.published, published]

/** An assessment that an issuer could sign although it is wrong by the ruleset. */
export const falseAssessment: Assessment = { ...assessment, verdict: 'no-permit' }
export const falseReceipt = await signReceipt(falseAssessment, { key, issuedAt: ISSUED_AT })
export const refusedInquiry: Inquiry = { ...magnet, destination: 'CN' }
export const refusedReceipt = await signReceipt(
  { ...assessment, inquiry: refusedInquiry },
  { key, issuedAt: ISSUED_AT },
)
export const screeningReceipt = await signScreening('TDK Corp.', { asOf: '2026-05-01', key, issuedAt: ISSUED_AT })

/** An invented release: the same law under another version. */
export const foreign = compileRuleset({ ...structuredClone(currentRuleset.data), version: '9.9.9' })

/** A private key of another kind. */
export const ecdsa = Buffer.from(
  await crypto.subtle.exportKey(
    'pkcs8',
    (await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, ['sign', 'verify'])).privateKey,
  ),
).toString('base64')
