import type { Lang } from '../locales/langs.ts'
import type { Assessment } from '../schema/assessment.ts'
import { wordOf } from './codes.ts'
import { factName } from './fact-names.ts'
import { limbName } from './gap-name.ts'

type Reason = Assessment['reasons'][number]

/** The name of a reason: lists and kinds of permit have words, rules are named by their text; codes are the same in every language. */
export function reasonName(reason: Pick<Reason, 'id'>, lang: Lang): string {
  const name = nameOf(reason)
  return limbName(name, lang) ?? (lang === 'en' ? name : factName(wordOf(name, lang), lang))
}

/**
 * The name of a reason, without the instrument that its code already implies.
 *
 * @example nameOf({ id: 'a18:1c905:a.4' }) // '1C905.a.4'
 */
function nameOf({ id }: Pick<Reason, 'id'>): string {
  const [, part = id, tail] = id.split(':')
  const isCode = /^[0-9][a-e][0-9]{3}$/.test(part)
  return isCode && tail !== undefined ? `${part.toUpperCase()}.${tail}` : part
}
