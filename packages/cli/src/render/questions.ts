import type { Assessment } from 'ytterby'
import { PRODUCT_FORMS } from 'ytterby/schema'
import { type Told, toldIn, valueText } from 'ytterby/words'
import type { Speaker } from './speaker.ts'

/** What is asked, each with its options and the verdicts that each leaves possible. */
export function questionItems({ questions, lang }: Assessment, { phrase, words, aside }: Speaker): string[] {
  const told = toldIn(lang)
  return questions.flatMap(({ path, text, options }) => {
    const others = path === 'product.form' ? PRODUCT_FORMS.length - options.length : 0
    return [
      text + aside([path]),
      ...options.map(
        ({ value, possible }) =>
          `  ${phrase('option', { value: optionText(value, path, told), verdicts: words(possible) })}`,
      ),
      ...(others > 0 ? [`  ${phrase('otherForms', { count: others })}`] : []),
    ]
  })
}

/** A value that can be stated, followed by its meaning if that has other words. */
function optionText(value: unknown, path: string, told: Told): string {
  const stated = valueText(value, { ...told, inWords: false }, path)
  const meant = valueText(value, told, path)
  return meant === stated ? stated : `${stated}（${meant}）`
}
