import { filled } from '../locales/filled.ts'
import { inBrief } from '../locales/in-brief.ts'
import type { Lang } from '../locales/langs.ts'
import { marks } from '../locales/marks.ts'
import type { Assessment } from '../schema/assessment.ts'
import type { Verdict } from '../schema/verdict.ts'
import { wordOf } from './codes.ts'

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
  return filled(inBrief[lang][verdict === 'depends' ? 'between' : 'possibly'], { verdicts })
}

/** Whether there may be a review: a licence can be applied for in some completion. */
export const isReviewed = ({ possible }: Pick<Assessment, 'possible'>): boolean =>
  possible.includes('permit-required') || possible.includes('unsettled')

/** How long the review takes, by the framework and by law, on one line. */
export function reviewInBrief(answer: Pick<Assessment, 'lang' | 'possible' | 'review'>): string {
  const { lang, review } = answer
  const { framework, statutory } = review
  const texts = inBrief[lang]
  if (!isReviewed(answer)) return texts.none
  return [
    ...(framework === null ? [] : [filled(texts.review, framework.sumDays)]),
    ...(framework?.openEnded === true
      ? [filled(texts.openEnded, { because: wordsOf(framework.openEndedBecause, lang) })]
      : []),
    statutory.noLimitBecause.includes('no-limit-read')
      ? wordsOf(['no-limit-read'], lang)
      : statutory.limitWorkingDays === null
        ? filled(texts.noLimit, { because: wordsOf(statutory.noLimitBecause, lang) })
        : filled(texts.limit, { limit: statutory.limitWorkingDays }),
  ].join(marks[lang].semicolon)
}

const wordsOf = (codes: readonly string[], lang: Lang): string =>
  codes.map((code) => wordOf(code, lang)).join(marks[lang].comma)
