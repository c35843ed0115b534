import type { Lang } from '../locales/langs.ts'
import { loadedData, type Ruleset } from '../engine/law/ruleset.ts'
import { declaredElements } from '../schema/declared-elements.ts'
import type { Product } from '../schema/inquiry.ts'
import { joined } from './fill.ts'
import { formNames } from './texts/form-names.ts'

/** The name of an element: `dysprosium`, `镝`. */
export function elementName(ruleset: Ruleset, symbol: string, lang: Lang): string {
  return loadedData(ruleset).elements.find((element) => element.symbol === symbol)?.name[lang] ?? symbol
}

/** The form in words; `null` where it is open. */
export const formName = (form: Product['form'] | null, lang: Lang): string | null =>
  form === undefined || form === null ? null : formNames[form][lang]

/** The declared rare earths with their shares: `neodymium (Nd) 24 wt%`; `null` where they are open. */
export function elementsInWords(ruleset: Ruleset, product: Product, lang: Lang): string | null {
  const elements = declaredElements(product)
  if (elements === undefined) return null
  if (elements.length === 0) return lang === 'zh' ? '不含稀土元素' : 'none'
  return joined(
    elements.map(({ symbol, weightPercent }) => {
      const name = elementName(ruleset, symbol, lang)
      const share = weightPercent === undefined ? '' : ` ${weightPercent} wt%`
      return lang === 'zh' ? `${name}（${symbol}）${share.trimStart()}` : `${name} (${symbol})${share}`
    }),
    lang,
  )
}
