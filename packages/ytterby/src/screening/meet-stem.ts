import { OF_CJK } from './fold-text.ts'
import { COUNTRIES_BEFORE } from './meet-cjk.ts'
import { distinctiveWords, type NameForm } from './name-form.ts'
import { START, type IndexedName, type NamesIndex } from './names-index.ts'

/** A shorter stem counts only if printed names continue it in several ways: 雷神, not the 洛克 of 洛克希德. */
const LONG_STEM = 3
/** They begin names that are not related. */
const COMMON_STEM = /^(?:国际|通用|应用|防卫|富士|哈德|运输机)$/

/** The printed names of which a name in Han is the stem, one for each party: of 三菱重工 and 雷神公司, not of 三菱电梯 or 雷神山医院. */
export function meetStem({ cjkByStart }: NamesIndex, form: () => NameForm): readonly IndexedName[] {
  const text = distinctiveWords(form().words)
    .map(({ word }) => word)
    .join('')
  const stem = text.replace(COUNTRIES_BEFORE, '')
  if (!OF_CJK.test(stem) || COMMON_STEM.test(stem)) return []
  const begun = (cjkByStart.get(stem.slice(0, START)) ?? []).filter(
    ({ known, cjk }) => known.kind === 'printed' && cjk.startsWith(stem),
  )
  const ways = new Set(begun.map(({ cjk }) => cjk.charAt(stem.length))).size
  return stem.length < LONG_STEM && ways < 2 ? [] : [...new Map(begun.map((name) => [name.party, name])).values()]
}
