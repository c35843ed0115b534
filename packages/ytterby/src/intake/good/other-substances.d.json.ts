import type { TextLang } from './concept.ts'

declare const substances: readonly {
  readonly lang: TextLang
  readonly names: readonly string[]
  readonly writings: readonly string[]
}[]
export = substances
