import type { Assessment } from '../schema/assessment.ts'
import type { Lang } from '../locales/langs.ts'
import { changedPermits } from '../schedule/changed-permits.ts'
import { phrase } from './phrases.ts'

type Decided = Pick<Assessment['changes'][number], 'verdict' | 'possible' | 'permits'>

/**
 * Names the permits that change on a coming day on which the verdict and what else is possible stay; empty on any other day.
 *
 * @param before the answer, or the coming change before this one.
 */
export function permitChangeText(before: Decided, after: Decided, lang: Lang): string {
  if (after.verdict !== before.verdict || after.possible.join() !== before.possible.join()) return ''
  return phrase('permitsChange', lang, { permits: changedPermits(before, after, lang).join(phrase('comma', lang)) })
}
