import { ELEMENT_SYMBOLS } from '../../schema/elements.ts'
import { loadedData, type Ruleset } from '../law/ruleset.ts'
import type { ControlStatus } from './control-status-schema.ts'
import type { InstrumentStatus } from './instrument-status-schema.ts'
import { findControlWith, listInstrumentsWith, type LookUp } from './look-up.ts'

/** Instruments and entries with their state on a day. */
export type LawFound = {
  readonly instruments: readonly InstrumentStatus[]
  readonly controls: readonly ControlStatus[]
}

/** Finds the instruments and entries that match every word. */
export function searchLawWith(ruleset: Ruleset, words: readonly string[], at: LookUp): LawFound {
  const finders = words.map(finder)
  const fits = (element: string | null, text: string): boolean => finders.every((matches) => matches(element, text))
  return {
    instruments: listInstrumentsWith(ruleset, at).filter((instrument) => fits(null, instrumentText(instrument))),
    controls: loadedData(ruleset)
      .controls.flatMap(({ code }) => findControlWith(ruleset, code, at))
      .filter((control) => fits(control.element, controlText(control, ruleset))),
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

function controlText({ code, element, text, instrument, commodityCodes }: ControlStatus, ruleset: Ruleset): string {
  const name = loadedData(ruleset).elements.find(({ symbol }) => symbol === element)?.name
  return [code, text, instrument, name?.en, name?.zh, ...commodityCodes].join(' ')
}
