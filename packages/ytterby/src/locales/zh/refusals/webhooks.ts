import type { webhookRefusals as english } from '../../en/refusals/webhooks.ts'

export const webhookRefusals: typeof english = {
  'missing-header': '请发送webhook-id、webhook-timestamp和webhook-signature三个标头，每个一次。',
  'malformed-header': 'webhook-timestamp请填自1970年起的整秒数。',
  'too-old': '该消息签署于5分钟以前，可能是副本；如不是，请校准接收方的时钟。',
  'too-new': '该消息的签署时间比现在晚5分钟以上：请校准发送方或接收方的时钟。',
  'wrong-signature': '该消息没有一个签名出自所给密钥：请用此监测的密钥，按收到的原样逐字节验证正文。',
  malformed: '该消息已签署，但其正文不是监测的消息。',
  'unknown-type': '该消息已签署，但本版本没有此类型：请使用较新版本。',
}
