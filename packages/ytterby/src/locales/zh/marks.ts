import type { marks as english } from '../en/marks.ts'

export const marks: typeof english = {
  comma: '、',
  clause: '，',
  semicolon: '；',
  colon: '：',
  aside: '（{text}）',
  gap: '',
}
