import type { serviceRefusals as english } from '../../en/refusals/service.ts'

export const serviceRefusals: typeof english = {
  unreachable: '无法连接服务，或其答复中断：请检查地址和网络。',
  'timed-out': '服务未及时答复：请重新询问，或延长等待时间（timeoutMs）。',
  'unreadable-answer': '此地址以HTTP状态{status}答复，但并非Ytterby服务，或其前面另有设备：请检查地址（baseUrl）。',
  'line-id': '行的id请填数字，或不超过{most}个字符的文字。',
}
