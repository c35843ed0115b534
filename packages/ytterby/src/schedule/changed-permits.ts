import type { Assessment } from '../schema/assessment.ts'
import { filled } from '../locales/filled.ts'
import { scheduleTexts } from '../locales/schedule.ts'
import type { Lang } from '../locales/langs.ts'
import { canonicalJson } from '../schema/canonical-json.ts'

/** What the law decides on a day: an answer, or one of its coming `changes`. */
type Decided = Pick<Assessment['changes'][number], 'permits'>

/**
 * The permits that differ between two days, in words: with the new verdict if that changes, otherwise by name alone.
 *
 * @example
 * changedPermits(answer, answer.changes[0], 'en') // ['ordinary export licence: needs a permit']
 */
export function changedPermits(before: Decided, after: Decided, lang: Lang): string[] {
  const { permits, verdicts, permitTurns, permitDiffers } = scheduleTexts[lang]
  return after.permits.flatMap((then) => {
    const now = before.permits.find(({ kind }) => kind === then.kind)
    if (now?.verdict !== then.verdict)
      return [filled(permitTurns, { permit: permits[then.kind], verdict: verdicts[then.verdict] })]
    return outlineOf(now) === outlineOf(then) ? [] : [filled(permitDiffers, { permit: permits[then.kind] })]
  })
}

/** The forms and entries of a permit as a comparable text. */
const outlineOf = ({ forms, items }: Decided['permits'][number]): string =>
  canonicalJson([forms, items.map(({ code, element, state, match }) => [code, element, state, match])])
