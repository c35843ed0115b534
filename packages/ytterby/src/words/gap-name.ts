import { currentRuleset } from '../current-law/current-ruleset.ts'
import { filled } from '../locales/filled.ts'
import type { Lang } from '../locales/langs.ts'
import { marks } from '../locales/marks.ts'
import { places } from '../locales/places.ts'
import { loadedData } from '../engine/law/ruleset.ts'
import { articleText } from '../passages/article-text.ts'
import type { Assessment } from '../schema/assessment.ts'
import { wordOf } from './codes.ts'
import { numberText } from './instrument-name.ts'

type Gap = Assessment['gaps'][number]

/**
 * The name of a gap: the instrument and the place in it.
 *
 * @example gapName({ instrument: 'MOFCOM-2025-61', limb: 'a61-2' }, 'en') // 'MOFCOM announcement 61 of 2025, articles 2 to 7'
 */
export function gapName({ instrument: id, limb: place }: Pick<Gap, 'instrument' | 'limb'>, lang: Lang): string {
  const instrument = loadedData(currentRuleset).instruments.find((one) => one.id === id)
  const { clause } = marks[lang]
  if (instrument === undefined) return [wordOf(id, lang), wordOf(place, lang)].join(clause)
  const name = lang === 'en' && instrument.number === null ? instrument.title.en : numberText(instrument, lang)
  const limb = instrument.limbs.find((one) => one.id === place)
  const where = limb === undefined ? entryName(place, lang) : placeOf(limb, lang)
  return where === '' ? name : name + clause + where
}

/** The name of a limb: its instrument and its articles; undefined for what is no limb of the current law. */
export function limbName(limb: string, lang: Lang): string | undefined {
  const { instruments } = loadedData(currentRuleset)
  const instrument = instruments.find(({ limbs }) => limbs.some(({ id }) => id === limb))
  return instrument === undefined ? undefined : gapName({ instrument: instrument.id, limb }, lang)
}

/** The name of an entry: its code, or its words if it has none. */
function entryName(place: string, lang: Lang): string {
  const { controls } = loadedData(currentRuleset)
  const entry = controls.flatMap(({ entries }) => entries).find(({ id }) => id === place)
  return entry?.code === null ? entry.text[lang] : wordOf(place, lang)
}

/** The articles of a limb. They are loaded with the details of the law; until then only the instrument is named. */
const placeOf = (limb: { readonly article: string }, lang: Lang): string =>
  Object.hasOwn(limb, 'article') ? articlesText(limb.article, lang) : ''

/** The articles of a limb; empty if it is the whole instrument. */
function articlesText(article: string, lang: Lang): string {
  if (article === 'whole') return ''
  const { within } = places[lang]
  const place = articleText(article, lang)
  if (/^[IVX]+-/.test(article)) return filled(within.parts, { place })
  if (/^[0-9]+(\([0-9]+\))*$/.test(article)) return filled(within.article, { place })
  return /^[0-9]/.test(article) ? filled(within.articles, { place }) : place
}
