import type { marks as english } from '../en/marks.ts'

export const marks: typeof english = {
  comma: '、',
  clause: '，',
  or: '或',
  semicolon: '；',
  colon: '：',
  aside: '（{text}）',
  gap: '',
}
