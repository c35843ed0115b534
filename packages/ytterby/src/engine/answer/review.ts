import { workingDays } from '../../calendar/working-days.ts'
import { addDays } from '../../calendar/day-number.ts'
import type { Assessment } from '../../schema/assessment.ts'
import type { Answer } from './answer.ts'
import { holdsOn } from './rules-in-time.ts'
import { shared } from '../shared.ts'
import { symbolsOf } from '../good/symbols.ts'

type Review = Assessment['review']

/** How long a review takes: as the framework says, as the law says, as applicants report; never mixed. */
export function reviewOf(answer: Answer): Review {
  const framework = frameworkOf(answer)
  const statutory = statutoryOf(answer)
  const schedule = scheduleOf(answer, framework, statutory)
  const { observed } = answer.ruleset.data
  const { asOf, knownAt } = answer.inquiry
  return {
    framework,
    statutory,
    observed: answer.dualUseAskable
      ? observed
          .filter(({ from }) => from <= asOf && (knownAt === undefined || from <= knownAt))
          .map(({ period, metric, value, cite }) => ({
            period,
            metric: answer.say(metric),
            value: answer.say(value),
            citations: answer.cite(cite),
          }))
      : [],
    ...(schedule === null ? {} : { schedule }),
  }
}

/** Why a review has no published end: sensitive material, a new customer. */
export function openEndedBecause({ ruleset, inquiry, elements }: Answer): string[] {
  const sensitive = symbolsOf(elements ?? 0).map((symbol) => ruleset.elements.get(symbol)?.militarySensitive)
  const reasons: string[] = []
  if (sensitive.includes('named')) reasons.push('sensitive-material')
  else if (sensitive.includes('analogy')) reasons.push('sensitive-material-by-analogy')
  if (inquiry.customer === 'new') reasons.push('new-customer')
  return reasons
}

function frameworkOf(answer: Answer): Review['framework'] {
  const { framework } = answer.ruleset.data
  if (answer.inquiry.asOf < framework.from) return null
  const because = openEndedBecause(answer)
  return {
    stages: framework.stages.map((stage) => ({
      id: stage.id,
      name: answer.say(stage.name),
      days: shared(stage.days),
      activities: stage.activities.map((activity) => answer.say(activity)),
      authorities: shared(stage.authorities),
    })),
    sumDays: shared(framework.sumDays),
    standardDays: framework.standardDays,
    dayKind: 'not-stated',
    openEnded: because.length > 0,
    openEndedBecause: because,
    citations: answer.cite(framework.cites.process),
  }
}

function statutoryOf(answer: Answer): Review['statutory'] {
  const { statutory } = answer.ruleset.data
  const noLimitBecause: string[] = []
  if (!answer.dualUsePossible) noLimitBecause.push('no-dual-use-licence')
  else if (!answer.dualUseAskable) noLimitBecause.push('prohibited')
  else if (!holdsOn(answer.ruleset, statutory, answer.inquiry)) noLimitBecause.push('not-read')
  else if (answer.evaluation.onlyWatchListed) noLimitBecause.push('watch-list')
  return {
    limitWorkingDays: noLimitBecause.length === 0 ? statutory.limitWorkingDays : null,
    startsAt: 'acceptance',
    noLimitBecause,
    notCounted: shared(statutory.notCounted),
    completenessNoticeWorkingDays: statutory.completenessNoticeWorkingDays,
    deliveryWorkingDays: statutory.deliveryWorkingDays,
    assumptions: statutory.assumptions.map(({ id, cite }) => ({ id, citations: answer.cite(cite) })),
    citations: answer.cite(
      ...statutory.citations,
      ...noLimitBecause.flatMap((id) => answer.ruleset.restrictions.get(id)?.citations ?? []),
    ),
  }
}

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
        : { decisionBy, deliveryBy, if: sentence === undefined ? '' : answer.say(sentence.text) },
    estimate: ![start, latestWorking, deliveryBy ?? start].every((day) => calendar.isCovered(day)),
  }
}
