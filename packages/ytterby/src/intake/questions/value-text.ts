import { codes } from '../../locales/codes.ts'
import { countryNames } from '../../locales/country-names.ts'
import { facts } from '../../locales/facts.ts'
import { filled } from '../../locales/filled.ts'
import { formNames } from '../../locales/form-names.ts'
import type { Lang } from '../../locales/langs.ts'
import { listQuestions } from '../../locales/list-questions.ts'
import { marks } from '../../locales/marks.ts'
import { textAt } from '../../locales/text-at.ts'
import type { Columns } from '../profile/profile.ts'

const ELEMENTS = 'product.elements'
const COMPLETE = 'product.elementsComplete'
const OF_COUNTRIES = /^(?:destination|origin|exportedFrom)$|\.country$/

/** The name of a field in words; its dotted name if there are none. */
export const fieldText = (field: string, lang: Lang): string => textAt(facts[lang].names, field) ?? field

/** Facts in words, such as “NdFeB magnet; Nd, perhaps others”. The field that was asked about goes without its name. */
export function statesText(states: Columns, asked: string, lang: Lang): string {
  return Object.entries(states)
    .filter(([field]) => field !== COMPLETE || !Object.hasOwn(states, ELEMENTS))
    .map(([field, text]) => {
      if (field === ELEMENTS) return elementsText(text, states[COMPLETE], lang)
      const value = valueText(field, text, lang)
      return field === asked || field === 'product.form'
        ? value
        : filled(listQuestions[lang].named, { name: fieldText(field, lang), value })
    })
    .join(marks[lang].semicolon)
}

function elementsText(text: string, complete: string | undefined, lang: Lang): string {
  const { none, all, some } = listQuestions[lang].elements
  if (text === 'none') return none
  const symbols = text.split(';').join(marks[lang].comma)
  // Whether a list is complete is not said for the person who wrote it.
  if (complete === undefined) return symbols
  return filled(complete === 'false' ? some : all, { symbols })
}

/** A value in words; a text of free choice unchanged. */
function valueText(field: string, text: string, lang: Lang): string {
  const unit = textAt(listQuestions[lang].numbers, field)
  if (unit !== undefined) return filled(unit, { value: text })
  if (OF_COUNTRIES.test(field)) return countryText(text, lang)
  return text
    .split(';')
    .map((member) => wordOf(field, member, lang))
    .join(marks[lang].comma)
}

function wordOf(field: string, member: string, lang: Lang): string {
  if (field === 'product.form') return textAt(formNames[lang], member) ?? member
  if (field === COMPLETE) return textAt(facts[lang].ofFact[COMPLETE], member) ?? member
  const { contract, ruleset } = codes[lang]
  return textAt(facts[lang].values, member) ?? textAt(contract, member) ?? textAt(ruleset, member) ?? member
}

function countryText(code: string, lang: Lang): string {
  const name = textAt(countryNames[lang], code) ?? code
  return name === code ? code : name + filled(marks[lang].aside, { text: code })
}
