import { workingDays } from '../../calendar/working-days.ts'
import { addDays } from '../../calendar/day-number.ts'
import type { Assessment } from '../../schema/assessment.ts'
import type { CompiledRuleset } from '../compile.ts'
import type { Good } from '../good/good.ts'
import { symbolsOf } from '../good/symbols.ts'
import type { Answer } from './answer.ts'
import { part } from './part.ts'
import { holdsOn } from './rules-in-time.ts'

type Review = Assessment['review']

/** How long a review takes: as the framework says, as the law says, as applicants report; never mixed. */
export function reviewOf(answer: Answer): Review {
  const published = review(answer, {
    because: openEndedBecause(answer).join(),
    possible: answer.dualUsePossible,
    askable: answer.dualUseAskable,
    watchListed: answer.evaluation.onlyWatchListed,
  })
  const schedule =
    answer.inquiry.clock === undefined ? null : scheduleOf(answer, published.framework, published.statutory)
  return schedule === null ? published : { ...published, schedule }
}

/** Why a review has no published end: sensitive material, a new customer. */
export function openEndedBecause({ ruleset, inquiry, evaluation }: Answer): string[] {
  const reasons: string[] = []
  const sensitive = sensitivity(ruleset, evaluation.good)
  if (sensitive !== null) reasons.push(sensitive)
  if (inquiry.customer === 'new') reasons.push('new-customer')
  return reasons
}

/** Whether the framework calls an element of the good sensitive, by name or by analogy. */
export function sensitivity({ elements: held }: CompiledRuleset, { elements }: Good): string | null {
  let found: string | null = null
  for (const symbol of symbolsOf(elements ?? 0)) {
    const sensitive = held.get(symbol)?.militarySensitive
    if (sensitive === 'named') return 'sensitive-material'
    if (sensitive === 'analogy') found = 'sensitive-material-by-analogy'
  }
  return found
}

type ReviewFacts = {
  /** Why it is open-ended, joined by commas. */
  because: string
  /** A dual-use licence is possible; it can be asked for; every party is on the watch list. */
  possible: boolean
  askable: boolean
  watchListed: boolean
}

const review = part((scope, facts: ReviewFacts, cite): Review => {
  const { framework, statutory, observed } = scope.ruleset.data
  const { say, era } = scope
  const because = facts.because === '' ? [] : facts.because.split(',')
  const noLimitBecause: string[] = []
  if (!facts.possible) noLimitBecause.push('no-dual-use-licence')
  else if (!facts.askable) noLimitBecause.push('prohibited')
  else if (!holdsOn(scope, statutory)) noLimitBecause.push('not-read')
  else if (facts.watchListed) noLimitBecause.push('watch-list')
  return {
    framework:
      era.asOf < framework.from
        ? null
        : {
            stages: framework.stages.map(({ id, name, days, activities, authorities }) => ({
              id,
              name: say(name),
              days,
              activities: activities.map((activity) => say(activity)),
              authorities,
            })),
            sumDays: framework.sumDays,
            standardDays: framework.standardDays,
            dayKind: 'not-stated',
            openEnded: because.length > 0,
            openEndedBecause: because,
            citations: cite(framework.cites.process),
          },
    statutory: {
      limitWorkingDays: noLimitBecause.length === 0 ? statutory.limitWorkingDays : null,
      startsAt: 'acceptance',
      noLimitBecause,
      notCounted: statutory.notCounted,
      completenessNoticeWorkingDays: statutory.completenessNoticeWorkingDays,
      deliveryWorkingDays: statutory.deliveryWorkingDays,
      assumptions: statutory.assumptions.map((one) => ({ id: one.id, citations: cite(one.cite) })),
      citations: cite(
        ...statutory.citations,
        ...noLimitBecause.flatMap((id) => scope.ruleset.restrictions.get(id)?.citations ?? []),
      ),
    },
    observed: facts.askable
      ? observed
          .filter((one) => holdsOn(scope, { from: one.from, citations: [one.cite] }))
          .map(({ period, metric, value, cite: source }) => ({
            period,
            metric: say(metric),
            value: say(value),
            citations: cite(source),
          }))
      : [],
  }
})

function scheduleOf(
  answer: Answer,
  framework: Review['framework'],
  statutory: Review['statutory'],
): NonNullable<Review['schedule']> | null {
  const { submittedOn, acceptedOn } = answer.inquiry.clock ?? {}
  const start = submittedOn ?? acceptedOn
  if (start === undefined || framework === null || !answer.dualUseAskable) return null
  const calendar = workingDays(answer.ruleset.data.holidays)
  const { min, max } = framework.sumDays
  const accepted = acceptedOn ?? start
  const limit = statutory.limitWorkingDays
  const decisionBy = limit === null ? null : calendar.addWorkingDays(accepted, limit)
  const deliveryBy = decisionBy === null ? null : calendar.addWorkingDays(decisionBy, statutory.deliveryWorkingDays)
  const latestWorking = calendar.addWorkingDays(start, max)
  const condition = answer.ruleset.data.warnings['schedule.accepted-on-submission']
  const known = answer.ruleset.data.warnings['schedule.accepted-on']
  const sentence = acceptedOn === undefined ? condition : known
  return {
    submittedOn: submittedOn ?? null,
    acceptedOn: { earliest: accepted, latest: acceptedOn ?? null },
    framework: {
      calendarDays: { earliest: addDays(start, min), latest: framework.openEnded ? null : addDays(start, max) },
      workingDays: {
        earliest: calendar.addWorkingDays(start, min),
        latest: framework.openEnded ? null : latestWorking,
      },
    },
    statutory:
      decisionBy === null || deliveryBy === null
        ? null
        : { decisionBy, deliveryBy, if: sentence === undefined ? '' : answer.scope.say(sentence.text) },
    estimate: ![start, latestWorking, deliveryBy ?? start].every((day) => calendar.isCovered(day)),
  }
}
