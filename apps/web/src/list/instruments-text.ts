import { formats } from '../locales/formats.ts'
import { type Lang, type Ruleset, numberText } from 'ytterby'
import type { Compared } from 'ytterby/law'

/** The numbers of the instruments that bring a change. */
export const instrumentsText = (
  { because, citations }: Pick<Compared, 'because' | 'citations'>,
  { data: { instruments } }: Ruleset,
  lang: Lang,
): string =>
  [...new Set(because.flatMap((key) => citations[key]?.instrument ?? []))]
    .map((instrument) => {
      const { number = null } = instruments.find(({ id }) => id === instrument) ?? {}
      return numberText({ id: instrument, number }, lang)
    })
    .join(formats[lang].comma)
