import type { receiptRefusals as english } from '../../en/refusals/receipts.ts'

export const receiptRefusals: typeof english = {
  'invalid-signing-key': '请提供Ed25519私钥，格式为PKCS8，以base64写出。',
  'invalid-moment': '出具时间请以UTC填写，格式为YYYY-MM-DDTHH:MM:SSZ。',
  'issued-before-law':
    '请提供真实的出具时间，并校准时钟：所给时间早于规则集的发布日期；规则集未曾发布的，早于其法律收录截至日期。',
}
