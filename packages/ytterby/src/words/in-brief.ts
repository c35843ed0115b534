import type { Lang } from '../locales/langs.ts'
import { marks } from '../locales/marks.ts'
import type { Assessment } from '../schema/assessment.ts'
import type { Verdict } from '../schema/verdict.ts'
import { wordOf } from './codes.ts'
import { phrase } from './phrases.ts'

const SIGNS: Readonly<Record<Verdict, string>> = {
  prohibited: '⊘',
  'refused-in-principle': '⊖',
  'permit-required': '◆',
  unsettled: '?',
  depends: '…',
  'no-permit': '✓',
}

/** The sign of a verdict, which distinguishes it without colour. */
export const signOf = (verdict: Verdict): string => SIGNS[verdict]

/** The verdicts that are possible beside the one of the answer, in words; empty if there are none. */
export function possiblyText({ verdict, possible, lang }: Pick<Assessment, 'verdict' | 'possible' | 'lang'>): string {
  const others = possible.filter((other) => other !== verdict).map((other) => wordOf(other, lang))
  if (others.length === 0) return ''
  const verdicts = others.join(marks[lang].comma)
  return phrase(verdict === 'depends' ? 'between' : 'possibly', lang, { verdicts }).replace(/^[,:，：]\s*/, '')
}

/** Whether there may be a review: a licence can be applied for in some completion. */
export const isReviewed = ({ possible }: Pick<Assessment, 'possible'>): boolean =>
  possible.includes('permit-required') || possible.includes('unsettled')

/** How long the review takes, by the framework and by law, on one line. */
export function reviewInBrief(answer: Pick<Assessment, 'lang' | 'possible' | 'review'>): string {
  const { lang, review } = answer
  const { framework, statutory } = review
  if (!isReviewed(answer)) return phrase('none', lang)
  return [
    ...(framework === null ? [] : [phrase('reviewInBrief', lang, framework.sumDays)]),
    ...(framework?.openEnded === true
      ? [phrase('openEnded', lang, { because: wordsOf(framework.openEndedBecause, lang) })]
      : []),
    statutory.noLimitBecause.includes('no-limit-read')
      ? wordsOf(['no-limit-read'], lang)
      : statutory.limitWorkingDays === null
        ? phrase('noLimitInBrief', lang, { because: wordsOf(statutory.noLimitBecause, lang) })
        : phrase('limitInBrief', lang, { limit: statutory.limitWorkingDays }),
  ].join(marks[lang].semicolon)
}

const wordsOf = (codes: readonly string[], lang: Lang): string =>
  codes.map((code) => wordOf(code, lang)).join(marks[lang].comma)
