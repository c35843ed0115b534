import { type Assessment, factStyle, valueText } from 'ytterby'
import { PRODUCT_FORMS } from 'ytterby/schema'
import type { Speaker } from './speaker.ts'

/** What is asked, each with its options and the verdicts that each leaves possible. */
export function questionItems({ questions }: Assessment, speaker: Speaker): string[] {
  const { phrase, words, aside } = speaker
  return questions.flatMap(({ path, text, options }) => {
    const others = path === 'product.form' ? PRODUCT_FORMS.length - options.length : 0
    return [
      text + aside([path]),
      ...options.map(
        ({ value, possible }) =>
          `  ${phrase('option', { value: optionText(value, path, speaker), verdicts: words(possible) })}`,
      ),
      ...(others > 0 ? [`  ${phrase('otherForms', { count: others })}`] : []),
    ]
  })
}

/** A value that can be stated, followed by its meaning if that has other words. */
function optionText(value: unknown, path: string, { lang, aside }: Speaker): string {
  const style = factStyle(lang)
  const stated = valueText(value, { lang, inWords: false }, path)
  // Its question is answered by neither true nor false: “May it hold dysprosium as well?”
  const meant = valueText(value, path === 'product.elementsComplete' ? { lang, inWords: true } : style, path)
  return meant === stated ? stated : stated + aside([meant])
}
