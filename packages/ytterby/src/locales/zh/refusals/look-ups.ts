import type { lookUpRefusals as english } from '../../en/refusals/look-ups.ts'

export const lookUpRefusals: typeof english = {
  unknownLanguage: '答复语言为英文（en）或中文（zh）。',
  languageNotLoaded: '该语言的文本另行加载：询问之前请先导入“ytterby/{lang}”一次。',
  unknownTopic: '没有该主题。可用：{topics}。',
}
