import type { oneLineSayings as english } from '../en/one-line.ts'

export const oneLineSayings: typeof english = {
  byItsWords: '建议',
  dayKept: '沿用{day}',
  notRead: '未读出：{words}',
  leaveFormOpen: '形态暂不确定',
  itIsForm: '是{form}',
  answerThis: '按此答复',
  wordsOfOther: '{words}不是含稀土的货物：有关规定不要求许可。如确含稀土，请在这一行中写明。',
  answerAllTheSame: '仍要答复',
  leaveOpen: '暂不确定',
  asWritten: '即“{words}”',
  writeOneWay: '这一行中有的内容读法不唯一：请选择其一，或换一种写法再继续。',
}
