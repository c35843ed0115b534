import { LAW_LANG, type Lang } from '../locales/langs.ts'
import type { Instrument } from './instrument.ts'
import type { Text } from './record.ts'

type Named = Pick<Instrument, 'number' | 'title'>

/** What an instrument is called: by its number, which is English, elsewhere by its title. */
export const instrumentName = ({ number, title }: Named, lang: Lang): string =>
  lang === 'en' ? (number ?? title.en) : title[lang]

/** The same for short: a title up to the number in it, the whole where it has none. */
export const shortName = (instrument: Named, lang: Lang): string => numberInTitle(instrumentName(instrument, lang))

const numberInTitle = (title: string): string => /^.*?(第\d+号|〔\d+〕\d+号)/.exec(title)?.[0] ?? title

/** A title with the one under which the law itself has it, where that is another. */
export const titleWithOriginal = (title: Text, lang: Lang): string =>
  title[lang] === title[LAW_LANG] ? title[lang] : `${title[lang]} / ${title[LAW_LANG]}`
