import { FIELDS, nearColumn } from 'ytterby/dotted'
import type { Survey } from 'ytterby/intake'
import { columns } from '../locales/columns.ts'
import { LANGS } from '../locales/formats.ts'

/** Fields of a list that are not fields of an inquiry. */
export const BESIDES = ['id', 'value', 'currency'] as const

const plain = (name: string): string => name.toLowerCase().replaceAll(/[\s_\-./()（）]+/g, '')

/** Column names in trade files, in all languages. */
const BY_WORD = new Map(
  LANGS.flatMap((lang) =>
    Object.entries(columns[lang]).flatMap(([field, words]) => words.map((word) => [word, field] as const)),
  ),
)

/** Whether a header uses dotted names of facts. Every line after it is then a line of goods. */
export const isContractHeader = (names: readonly string[]): boolean =>
  names.some((name) => name.includes('.') && FIELDS.has(name))

/**
 * Guesses the field of each column; null if there is none. No field is guessed twice.
 *
 * @param survey The content of the columns, if they do not have the names of facts.
 */
export function guesses(names: readonly string[], survey: Survey | null = null): readonly (string | null)[] {
  const taken = new Set<string>()
  const exact = names.map((name) => (FIELDS.has(name) || BESIDES.some((one) => one === name) ? name : null))
  for (const name of exact) if (name !== null) taken.add(name)
  return names.map((name, at) => {
    const known = exact[at] ?? null
    if (known !== null) return names.indexOf(name) === at ? known : null
    const guess = surveyed(survey, at) ?? BY_WORD.get(plain(name)) ?? nearColumn(name, FIELDS) ?? null
    if (guess === null || taken.has(guess)) return null
    taken.add(guess)
    return guess
  })
}

/** The field that the intake proposes for a column, if a list can be asked about by it. */
function surveyed(survey: Survey | null, column: number): string | null {
  const field = survey?.columns.find((one) => one.column === column)?.field
  return field !== undefined && (FIELDS.has(field) || BESIDES.some((one) => one === field)) ? field : null
}
