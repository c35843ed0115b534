import type { ElementSymbol } from '../../schema/elements.ts'
import type { ProductForm } from '../../schema/product-form.ts'

/** The languages whose trade words are read. */
export const TEXT_LANGS = [
  'en',
  'de',
  'fr',
  'es',
  'it',
  'pt',
  'nl',
  'sv',
  'da',
  'fi',
  'pl',
  'cs',
  'hu',
  'ro',
  'tr',
  'ru',
  'vi',
  'ja',
  'zh',
  'ko',
  'th',
  'el',
  'sl',
  'id',
  'uk',
  'ar',
  'he',
  'lt',
  'bg',
] as const
export type TextLang = (typeof TEXT_LANGS)[number]

/** What a word of a trade description stands for. */
export type Concept = {
  readonly id: string
  /**
   * `rare-earth`: names a rare-earth good or an element. `may-hold`: a good of which one fact decides. `other`: plainly
   * something else. `around`: equipment, technology or a service, of rare earths where they are named. `reagent`: a substance
   * that separates them. `no-rare-earth`: another material, which takes the goods in `of` out. `modifier` and `grammar`: `says`.
   */
  readonly kind: 'rare-earth' | 'may-hold' | 'other' | 'no-rare-earth' | 'around' | 'reagent' | 'modifier' | 'grammar'
  /** Forms of goods, the likeliest first. */
  readonly form?: readonly ProductForm[]
  /** Rare earths that are in it by what it is. */
  readonly certain?: readonly ElementSymbol[]
  /** Rare earths that are often in it. */
  readonly possible?: readonly ElementSymbol[]
  /** Can be the noun that says what the good is. */
  readonly noun?: boolean
  /** A material: what a good is made of, and the good itself only where nothing else is named. */
  readonly weak?: boolean
  readonly adjective?: boolean
  /** A material of which other things are made: a nozzle of zirconia is one of zirconia. */
  readonly made?: boolean
  /** Carries words: what is printed on it says nothing of what it is. */
  readonly printed?: boolean
  /** Holds a substance: a bag of polishing powder is polishing powder. */
  readonly packs?: boolean
  /** Comes with a magnet where one stands before it: a badge, and a magnet badge. */
  readonly magnetic?: boolean
  readonly of?: string
  readonly says?: string
}
