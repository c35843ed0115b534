import type { Text } from '../../schema/record.ts'
import type { Then } from '../law/era.ts'
import { filled } from '../../locales/filled.ts'
import { LANGS, type Lang } from '../../locales/langs.ts'

/** The law at a time, in a language. */
export type Scope = Then & { readonly lang: Lang }

/** The sentence in the language of the answer, `{name}` filled in. */
export function say({ lang }: Pick<Scope, 'lang'>, text: Text, parameters?: Readonly<Record<string, string>>): string {
  return parameters === undefined ? text[lang] : filled(text[lang], parameters)
}

/** The place of a language in keys of tables, and the language of a place. */
export const langPlace = (lang: Lang): number => LANGS.indexOf(lang)
export const langAt = (place: number): Lang => LANGS[place] ?? 'en'
