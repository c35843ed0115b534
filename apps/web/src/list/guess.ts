import { FIELDS, nearColumn } from 'ytterby/dotted'
import type { Survey } from 'ytterby/intake'
import { columns } from '../locales/columns.ts'
import { LANGS } from '../locales/formats.ts'

/** What a column can be besides a field of an inquiry. */
export const BESIDES = ['id', 'value', 'currency'] as const

const plain = (name: string): string => name.toLowerCase().replaceAll(/[\s_\-./()（）]+/g, '')

/** What trade files call them, in any language. */
const BY_WORD = new Map(
  LANGS.flatMap((lang) =>
    Object.entries(columns[lang]).flatMap(([field, words]) => words.map((word) => [word, field] as const)),
  ),
)

/** Whether a file names a column as the contract does: then every line below it is a line of goods. */
export const isContractHeader = (names: readonly string[]): boolean =>
  names.some((name) => name.includes('.') && FIELDS.has(name))

/**
 * What a column probably is; null for one of the file's own. Two columns are never taken for the same.
 *
 * @param survey what its cells look like, where the columns are not named as the contract names them.
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
