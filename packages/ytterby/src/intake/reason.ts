import { filled } from '../locales/filled.ts'
import { intakeReasons } from '../locales/intake-reasons.ts'
import type { Lang } from '../locales/langs.ts'

type ReasonId = Exclude<keyof (typeof intakeReasons)['en'], 'or'>

/** A reason of intake, to be told in a language by `reasonText`. */
export type Reason = {
  readonly id: ReasonId
  readonly values: Readonly<Record<string, string | number | readonly (string | number)[]>>
}

export const reason = (id: ReasonId, values: Reason['values'] = {}): Reason => ({ id, values })

/** Tells a reason in a language. */
export function reasonText({ id, values }: Reason, lang: Lang): string {
  const texts = Object.entries(values).map(([name, value]): [string, string] => [
    name,
    typeof value === 'object' ? value.join(intakeReasons[lang].or) : String(value),
  ])
  return filled(intakeReasons[lang][id], Object.fromEntries(texts))
}
