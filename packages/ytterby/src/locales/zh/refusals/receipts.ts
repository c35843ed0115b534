import type { receiptRefusals as english } from '../../en/refusals/receipts.ts'

export const receiptRefusals: typeof english = {
  'invalid-signing-key': '请提供Ed25519私钥，格式为PKCS8，以base64写出。',
  'invalid-moment': '出具时间请以UTC填写，格式为YYYY-MM-DDTHH:MM:SSZ。',
}
