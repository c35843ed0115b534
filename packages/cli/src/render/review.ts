import { type Assessment, barsOf, isReviewed } from 'ytterby'
import type { Speaker } from './speaker.ts'

/** The length of the review: by the framework, with its stages, and by law. */
export function reviewItems(answer: Assessment, speaker: Speaker): string[] {
  return [...frameworkItems(answer, speaker), statutoryItem(answer, speaker)]
}

function frameworkItems(answer: Assessment, { phrase, words, cite, lang }: Speaker): string[] {
  const { framework } = answer.review
  if (framework === null) return [phrase('noFramework')]
  const { sumDays, standardDays: standard, openEnded, openEndedBecause, stages, citations } = framework
  if (!isReviewed(answer))
    return answer.action === 'stop'
      ? [phrase('noneToBeHad') + cite(barsOf(answer))]
      : [phrase('nothingToWaitFor', sumDays) + cite(citations)]
  const days = { ...sumDays, standard }
  return [
    (openEnded
      ? phrase('frameworkReviewOpenEnded', { ...days, because: words(openEndedBecause) })
      : phrase('frameworkReview', days)) + cite(citations),
    ...stages.map(({ name, days: duration, authorities: bodies }) => {
      // English uses the initials, which the section on authorities spells out.
      const authorities = lang === 'en' ? bodies.join(', ') : words(bodies)
      return duration === null
        ? `  ${phrase('stageWithoutDays', { name, authorities })}`
        : `  ${phrase('stage', { name, days: `${duration.min}–${duration.max}`, authorities })}`
    }),
  ]
}

function statutoryItem({ review }: Assessment, { phrase, words, cite }: Speaker): string {
  const {
    limitWorkingDays: limit,
    deliveryWorkingDays: delivery,
    noLimitBecause,
    notCounted,
    citations,
  } = review.statutory
  if (limit === null && noLimitBecause.includes('no-limit-read')) return phrase('noLimitRead') + cite(citations)
  if (limit === null)
    return noLimitBecause.includes('not-read')
      ? phrase('limitNotRead')
      : phrase('noLimit', { because: words(noLimitBecause) }) + cite(citations)
  const scheduled = review.schedule?.statutory
  const clock =
    scheduled === undefined || scheduled === null
      ? phrase('statutory', { limit, delivery, notCounted: words(notCounted) })
      : phrase('scheduled', { decision: scheduled.decisionBy, delivery: scheduled.deliveryBy, condition: scheduled.if })
  return clock + cite(citations)
}
