import { type Lang, filled, phrase as phraseOf } from 'ytterby'
import { ownCommand } from '../own-command.ts'
import { texts } from '../locales/texts.ts'

type Texts = (typeof texts)[Lang]
export type Phrase =
  | Parameters<typeof phraseOf>[0]
  | keyof Texts['phrases']
  | keyof Texts['intake']
  | keyof Texts['ledger']

const isOwn = (key: Phrase): key is keyof Texts['phrases'] => Object.hasOwn(texts.en.phrases, key)
const isOfLedger = (key: Phrase): key is keyof Texts['ledger'] => Object.hasOwn(texts.en.ledger, key)
const isOfIntake = (key: Phrase): key is keyof Texts['intake'] => Object.hasOwn(texts.en.intake, key)

/** A phrase in a language, with its `{placeholders}` filled in; `{command}` is the command by which the program was started. */
export function phrase(key: Phrase, lang: Lang, parameters: Readonly<Record<string, string | number>> = {}): string {
  const given = { command: ownCommand(), ...parameters }
  if (isOwn(key)) return filled(texts[lang].phrases[key], given)
  if (isOfLedger(key)) return filled(texts[lang].ledger[key], given)
  return isOfIntake(key) ? filled(texts[lang].intake[key], given) : phraseOf(key, lang, parameters)
}
