import { goodsTexts } from '../locales/papers/goods.ts'
import { marks } from '../locales/marks.ts'
import { filled } from '../locales/filled.ts'
import { formNames } from '../locales/form-names.ts'
import type { Lang } from '../locales/langs.ts'
import { loadedData, type Ruleset } from '../engine/law/ruleset.ts'
import { declaredElements } from '../schema/declared-elements.ts'
import type { Product } from '../schema/inquiry.ts'

/** The name of an element: `dysprosium`, `镝`. */
export function elementName(ruleset: Ruleset, symbol: string, lang: Lang): string {
  return loadedData(ruleset).elements.find((element) => element.symbol === symbol)?.name[lang] ?? symbol
}

/** The form in words; `null` if open. */
export const formName = (form: Product['form'] | null, lang: Lang): string | null =>
  form === undefined || form === null ? null : formNames[lang][form]

/** The declared rare earths with their shares: `neodymium (Nd) 24 wt%`; `null` if open. */
export function elementsInWords(ruleset: Ruleset, product: Product, lang: Lang): string | null {
  const elements = declaredElements(product)
  if (elements === undefined) return null
  const texts = goodsTexts[lang]
  if (elements.length === 0) return texts.noElements
  return elements
    .map(({ symbol, weightPercent }) =>
      weightPercent === undefined
        ? elementWithSymbol(ruleset, symbol, lang)
        : filled(texts.elementWithShare, { name: elementName(ruleset, symbol, lang), symbol, share: weightPercent }),
    )
    .join(marks[lang].comma)
}

/** An element by its name and symbol: `dysprosium (Dy)`. */
export const elementWithSymbol = (ruleset: Ruleset, symbol: string, lang: Lang): string =>
  filled(goodsTexts[lang].element, { name: elementName(ruleset, symbol, lang), symbol })
