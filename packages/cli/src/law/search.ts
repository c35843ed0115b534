import type { LookUp, Ruleset } from 'ytterby'
import { findControl, listInstruments, type ControlStatus, type InstrumentStatus } from 'ytterby/law'
import { ELEMENT_SYMBOLS } from 'ytterby/schema'

/** Instruments and entries with their state on a day. */
export type Law = { readonly instruments: readonly InstrumentStatus[]; readonly controls: readonly ControlStatus[] }

/**
 * Finds what matches every word: in ids, numbers, titles and limbs of instruments, and in codes, elements, texts and commodity
 * codes of entries. A word matches at the beginning of words; the symbol of a rare earth matches only that element; a
 * commodity code may have dots.
 */
export function searchLaw(words: readonly string[], at: LookUp & { readonly ruleset: Ruleset }): Law {
  const finders = words.map(finder)
  const fits = (element: string | null, text: string): boolean => finders.every((matches) => matches(element, text))
  return {
    instruments: listInstruments(at).filter((instrument) => fits(null, instrumentText(instrument))),
    controls: at.ruleset.data.controls
      .flatMap(({ code }) => findControl(code, at))
      .filter((control) => fits(control.element, controlText(control, at.ruleset))),
  }
}

type Finder = (element: string | null, text: string) => boolean

function finder(word: string): Finder {
  if (ELEMENT_SYMBOLS.some((symbol) => symbol === word)) return (element) => element === word
  const plain = /^[0-9.]{4,}$/.test(word) ? word.replaceAll('.', '') : word
  const beginning = new RegExp(`(?<![a-z0-9])${plain.replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`)}`, 'i')
  return (_element, text) => beginning.test(text)
}

const instrumentText = ({
  id,
  number,
  title,
  titleZh,
  limbs,
  passages,
  untranscribedCodes,
}: InstrumentStatus): string =>
  [
    id,
    number,
    title,
    titleZh,
    ...limbs.map(({ article, text }) => `${article} ${text}`),
    ...passages.map(({ says }) => says ?? ''),
    ...untranscribedCodes,
  ].join(' ')

function controlText({ code, element, text, instrument, commodityCodes }: ControlStatus, { data }: Ruleset): string {
  const name = data.elements.find(({ symbol }) => symbol === element)?.name
  return [code, text, instrument, name?.en, name?.zh, ...commodityCodes].join(' ')
}
