import { Option } from 'commander'
import type { InvalidInquiryError, Lang } from 'ytterby'
import { readTyped, reasonText } from 'ytterby/lists'
import { InputError } from '../input-error.ts'
import { phrase } from '../render/phrases.ts'
import { FLAGS, flagAt } from './flags.ts'

/** The texts of flags by the names that the parser gives them. */
export type FlagTexts = Readonly<Record<string, unknown>>

/**
 * Reads refused flags again, in the forms that people type: `--destination Germany`, `--elements "Nd 30%, Dy 3%"`.
 * Flags that cannot be read this way either are unchanged.
 *
 * @throws InputError if a flag has several readings.
 */
export function readAgain(texts: FlagTexts, { issues }: InvalidInquiryError, lang: Lang): FlagTexts {
  const refused = new Set(issues.map(({ pointer }) => flagAt(pointer)))
  const read = FLAGS.filter(({ flag }) => refused.has(flag)).flatMap(({ flag, field }): [string, string][] => {
    const name = new Option(flag).attributeName()
    const text = texts[name]
    const typed = typeof text === 'string' ? readTyped(field.name, text) : null
    if (typed?.kind === 'value') return [[name, String(typed.value)]]
    if (typed?.kind === 'ask' && typed.either.length > 0)
      throw new InputError(
        'several-readings',
        phrase('severalReadings', lang, { flag, why: reasonText(typed.why, lang), either: typed.either.join(', ') }),
      )
    return []
  })
  return { ...texts, ...Object.fromEntries(read) }
}
