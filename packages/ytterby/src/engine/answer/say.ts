import type { Text } from '../../schema/record.ts'
import type { DatedLaw } from '../law/era.ts'
import { filled } from '../../locales/filled.ts'
import { LANGS, type Lang } from '../../locales/langs.ts'

/** The law in an era, and a language. */
export type Scope = DatedLaw & { readonly lang: Lang }

/** Returns the sentence in the language of the answer, with `{name}` filled in. */
export function say({ lang }: Pick<Scope, 'lang'>, text: Text, parameters?: Readonly<Record<string, string>>): string {
  return parameters === undefined ? text[lang] : filled(text[lang], parameters)
}

/** Languages as numbers, for the keys of tables. */
export const langPlace = (lang: Lang): number => LANGS.indexOf(lang)
export const langAt = (place: number): Lang => LANGS[place] ?? 'en'
