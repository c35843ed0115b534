import { LAW_LANG, type Lang } from '../locales/langs.ts'
import type { Instrument } from './instrument.ts'
import type { Text } from './record.ts'

type Named = Pick<Instrument, 'number' | 'title'>

/** The name of an instrument: in English its number, in other languages its title. */
export const instrumentName = ({ number, title }: Named, lang: Lang): string =>
  lang === 'en' ? (number ?? title.en) : title[lang]

/** The short name: the title up to its number, or the whole title if it has none. */
export const shortName = (instrument: Named, lang: Lang): string => numberInTitle(instrumentName(instrument, lang))

const numberInTitle = (title: string): string => /^.*?(第\d+号|〔\d+〕\d+号)/.exec(title)?.[0] ?? title

/** A title, followed by the original title if that is different. */
export const titleWithOriginal = (title: Text, lang: Lang): string =>
  title[lang] === title[LAW_LANG] ? title[lang] : `${title[lang]} / ${title[LAW_LANG]}`
