import { FIELDS, nearColumn } from 'ytterby'
import type { ColumnProposal } from 'ytterby/lists'
import { COLUMN_FIELDS, type ColumnField } from 'ytterby/apps'
import { columns } from '../locales/columns.ts'
import { LANGS } from '../locales/formats.ts'
import { BESIDES } from './offered-fields.ts'

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

/** Whether the intake reads columns of this field. */
export const isColumnField = (field: string): field is ColumnField => COLUMN_FIELDS.some((one) => one === field)

/** Guesses the field of each column; null if there is none. No field is guessed twice. */
export function guesses(names: readonly string[]): readonly (string | null)[] {
  const exact = names.map((name) => (isKnown(name) ? name : null))
  const taken = new Set(exact.filter((name) => name !== null))
  return names.map((name, at) => {
    const known = exact[at] ?? null
    if (known !== null) return names.indexOf(name) === at ? known : null
    const guess = BY_WORD.get(plain(name)) ?? nearColumn(name, FIELDS) ?? null
    if (guess === null || taken.has(guess)) return null
    taken.add(guess)
    return guess
  })
}

/**
 * The field of each column by the proposals of the intake; for columns of which it knows none, a fact that the intake does not
 * read, where the column is called so; and the form, which it would take for further words of the good.
 */
export function proposedFields(proposals: readonly ColumnProposal[]): readonly (string | null)[] {
  const taken = new Set<string>(proposals.map(({ field }) => field))
  return proposals.map(({ header, field }) => {
    const guess = [header, BY_WORD.get(plain(header)), nearColumn(header, FIELDS)].find(
      (name) => name !== undefined && isKnown(name),
    )
    if (field !== 'ignore' && (field !== 'product.grade' || guess !== 'product.form')) return field
    // A day that somebody wrote their own way is read by the intake, or not at all.
    if (guess === undefined || taken.has(guess) || isColumnField(guess) || guess.startsWith('clock.')) return null
    taken.add(guess)
    return guess
  })
}

const isKnown = (name: string): boolean => FIELDS.has(name) || BESIDES.some((one) => one === name)
