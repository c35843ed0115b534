import type { Text } from '../../schema/record.ts'
import type { DatedLaw } from '../law/era.ts'
import { filled } from '../../locales/filled.ts'
import { LANGS, type Lang } from '../../locales/langs.ts'
import { marks } from '../../locales/marks.ts'

/** The law in an era, and a language. */
export type Scope = DatedLaw & { readonly lang: Lang }

/** Returns the sentence in the language of the answer, with `{name}` filled in. */
export function say({ lang }: Pick<Scope, 'lang'>, text: Text, parameters?: Readonly<Record<string, string>>): string {
  return parameters === undefined ? text[lang] : filled(text[lang], parameters)
}

/** Names as alternatives: “a, b or c”. */
export function alternatives({ lang }: Pick<Scope, 'lang'>, names: readonly string[]): string {
  const { comma, or } = marks[lang]
  const last = names.at(-1) ?? ''
  return names.length < 2 ? last : names.slice(0, -1).join(comma) + or + last
}

/** Languages as numbers, for the keys of tables. */
export const langIndex = (lang: Lang): number => LANGS.indexOf(lang)
export const langAt = (index: number): Lang => LANGS[index] ?? 'en'
