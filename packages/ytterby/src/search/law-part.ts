import { LANGS } from '../locales/langs.ts'
import type { Instrument } from '../schema/instrument.ts'
import type { Text } from '../schema/record.ts'

/** What can be found in the law. */
export const PART_KINDS = [
  'passage',
  'instrument',
  'control',
  'form',
  'element',
  'commodity-code',
  'list',
  'party',
  'restriction',
  'rule',
  'paper',
  'day',
  'warning',
] as const

/** A part of the law with the texts by which it is found. */
export type LawPart = {
  readonly kind: (typeof PART_KINDS)[number]
  readonly id: string
  /** What it is called, and what it says in short. */
  readonly name: Text
  readonly says: Text
  /** Its place in the documentation, without the language. */
  readonly page: string
  /** The key of the citation that shows it; null if none shows it alone. */
  readonly citation: string | null
  /** The limb whose state it has; null if it has none. */
  readonly limb: string | null
  /** The day by which it was published; empty if it has none. */
  readonly published: string
  /** The rare earths that it is about. */
  readonly symbols: readonly string[]
  /** Its commodity codes, with all digits that are known. */
  readonly codes: readonly string[]
  /** Texts by how much they say what it is: names, then words for it, then what it says, then what it is related to. */
  readonly texts: readonly [
    names: readonly string[],
    words: readonly string[],
    says: readonly string[],
    related: readonly string[],
  ]
}

export const both = (text: Text | undefined): string[] => (text === undefined ? [] : LANGS.map((lang) => text[lang]))
export const same = (text: string): Text => ({ en: text, zh: text })
/** The fields of a part that has none of them. */
export const NOTHING = { citation: null, limb: null, published: '', symbols: [], codes: [] } as const

/** The number of an instrument, or its title if it has none. */
export const shortName = ({ number, title }: Instrument): Text =>
  number === null ? title : { en: number, zh: /^.*?号/u.exec(title.zh)?.[0] ?? title.zh }

/** The last day that an effect prints, if it is unclear whether that day is included. */
export const unclearDay = (effect: object): string[] =>
  'lastDayUnclear' in effect && typeof effect.lastDayUnclear === 'string' ? [effect.lastDayUnclear] : []
