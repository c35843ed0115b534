import type { formats as english } from '../en/formats.ts'

export const formats: typeof english = {
  name: '中文',
  htmlLang: 'zh-CN',
  tag: 'zh-CN',
  comma: '、',
  semicolon: '；',
  colon: '：',
  stop: '。',
  equal: '已被列名：',
  near: '与列名主体相近：',
  brackets: '（{text}）',
  // As Chinese customs writes them.
  regions: new Map([
    ['HK', '中国香港'],
    ['MO', '中国澳门'],
    ['TW', '中国台湾'],
  ]),
  months: ['1月', '2月', '3月', '4月', '5月', '6月', '7月', '8月', '9月', '10月', '11月', '12月'],
  day: '{year}年{month}{date}日',
  monthOfYear: '{year}年{month}',
}
