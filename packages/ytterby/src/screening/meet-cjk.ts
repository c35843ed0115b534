import type { MatchReason } from './because.ts'
import { editsBetween } from './edits.ts'
import { SUFFIXES } from './free-words.ts'
import { alikeness, type Meeting } from './meeting.ts'
import { distinctiveWords, type NameForm, type NameWord } from './name-form.ts'
import { SHORTEST_CJK_FOR_EDIT, START, type IndexedName } from './names-index.ts'

const SHORTEST_INSIDE = 4

/** A country or place before a company name. */
export const COUNTRIES_BEFORE =
  /^(?:中国台湾|中國台灣|台湾|台灣|臺灣|日本国|日本|美国|美國|米国|英国|英國|法国|法國|フランス|德国|德國|ドイツ|韩国|韓国|捷克|比利时|比利時|意大利|波兰|波蘭|荷兰|荷蘭|加拿大|アメリカ|东京|東京|大阪|台北|新竹)/

/** A department. */
const DEPARTMENT =
  /^(?:采购|採購|購買|调达|調達|資材|资材|物资|技術|技术|営業|营业|生産|生产|製造|制造|総務|总务|财务|経理|経営|开发|開発|研究|品質)*(?:部|部门|課|课|科|处|處|本部|室)(?:御中|様)?$/

/** Matches a listed name in Han or kana with a written one; null if they do not match. */
export function meetCjk(name: IndexedName, form: NameForm): Meeting | null {
  const distinctive = distinctiveWords(form.words)
  const text = distinctive.map(({ word }) => word).join('')
  const meeting = (because: MatchReason[], written: number): Meeting => ({
    name,
    alike: alikeness(name.cjk.length, name.cjk.length, Math.max(name.cjk.length, written)),
    because: new Set(because),
  })
  if (text === name.cjk) return meeting([], text.length)
  if (name.wholeOnly) return null
  if (text.replace(COUNTRIES_BEFORE, '') === name.cjk) return meeting(['words-added'], name.cjk.length)
  if (isWithin(name.cjk, form.words)) return meeting(['words-added', 'part-of-name'], text.length)
  if (name.cjk.length >= SHORTEST_CJK_FOR_EDIT)
    for (const part of [text, text.replace(COUNTRIES_BEFORE, ''), ...distinctive.map(({ word }) => word)])
      if (part.startsWith(name.cjk.slice(0, START)) && editsBetween(name.cjk, part, 1) <= 1)
        return meeting(['spelling'], text.length)
  return null
}

/** Whether a name occurs in the written words, joined and properly bounded. */
function isWithin(name: string, words: readonly NameWord[]): boolean {
  for (let from = 0; from < words.length; from += 1) {
    if (words[from]?.isForm === true) continue
    let text = ''
    for (let to = from; to < words.length && text.length < name.length; to += 1) {
      text += words[to]?.isForm === true ? '' : (words[to]?.word ?? '')
      if (text === name && isBounded(name, words, from, to + 1)) return true
      if (text.length > name.length && isInside(name, text)) return true
    }
  }
  return false
}

/** A short name must match alone or with its legal form or a department; a longer one must start and end at word boundaries. */
function isBounded(name: string, words: readonly NameWord[], from: number, to: number): boolean {
  if (name.length >= SHORTEST_INSIDE) return true
  const beside = [words[from - 1], words[to]]
  if (beside.some((one) => one?.isForm === true)) return true
  return words.every(({ word, isForm }, at) => isForm || (at >= from && at < to) || SUFFIXES.test(word))
}

/** Whether a name occurs in a longer word, after a country or before a department; a short name only before a department. */
function isInside(name: string, word: string): boolean {
  if (name.length < SHORTEST_INSIDE) return word.startsWith(name) && DEPARTMENT.test(word.slice(name.length))
  const rest = word.replace(COUNTRIES_BEFORE, '')
  return [word, rest].some((part) => part === name || (part.startsWith(name) && SUFFIXES.test(part)))
}
