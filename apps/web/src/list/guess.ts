import { FIELDS, nearColumn } from 'ytterby/dotted'
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

/** Guesses the field of each column; null if there is none. No field is guessed twice. */
export function guesses(names: readonly string[]): readonly (string | null)[] {
  const taken = new Set<string>()
  const exact = names.map((name) => (FIELDS.has(name) || BESIDES.some((one) => one === name) ? name : null))
  for (const name of exact) if (name !== null) taken.add(name)
  return names.map((name, at) => {
    const known = exact[at] ?? null
    if (known !== null) return names.indexOf(name) === at ? known : null
    const guess = BY_WORD.get(plain(name)) ?? nearColumn(name, FIELDS) ?? null
    if (guess === null || taken.has(guess)) return null
    taken.add(guess)
    return guess
  })
}
