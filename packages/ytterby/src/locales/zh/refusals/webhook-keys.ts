import type { webhookKeyRefusals as english } from '../../en/refusals/webhook-keys.ts'

export const webhookKeyRefusals: typeof english = {
  signing: '推送密钥应写作“whsec_”加24至64字节的base64，私钥写作“whsk_”加32或64字节。',
  verifying: '请提供此监测的密钥：密钥（“whsec_”加base64），或公钥（“whpk_”加32字节的base64）。',
}
