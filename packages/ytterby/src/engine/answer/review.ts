import type { Assessment } from '../../schema/assessment.ts'
import { lasts } from '../../schema/canonical-json.ts'
import type { Place } from '../circumstances/place.ts'
import type { CompiledRuleset } from '../compile.ts'
import type { Good } from '../good/good.ts'
import { symbolsOf, type ElementMask } from '../good/symbols.ts'
import type { Answer } from './answer.ts'
import { part, unshared, type Scope } from './part.ts'
import { once, remember } from '../memory.ts'
import { shared } from '../shared.ts'
import { holdsOn, isPublished, isReported, type DatedRule } from './rules-in-time.ts'
import { NO_PERMIT, REFUSED } from '../verdict/verdict-set.ts'
import { scheduleOf, type Plan, type SupplementRound } from './schedule.ts'

type Review = Assessment['review']

/** How long a review takes: as the framework says, as the law says, as applicants report; never mixed. */
export function publishedReviewOf(answer: Answer): Review {
  return review(answer, {
    because: openEndedBecause(answer).join(),
    possible: answer.dualUsePossible,
    askable: answer.dualUseAskable,
    // Of another licence than the dual-use one no limit was read.
    another: !answer.dualUseAskable && answer.licenceAskable,
    fromChina: answer.evaluation.deal.leavesChina,
    watchListed: answer.evaluation.onlyWatchListed,
    watchListOpen: !answer.evaluation.onlyWatchListed && canBeWatchListed(answer),
    early: answer.stated.early,
    stopped: !answer.licenceAskable && (answer.evaluation.possible & NO_PERMIT) === 0,
    refused: (answer.evaluation.possible & REFUSED) !== 0,
    place: answer.evaluation.deal.place ?? null,
  })
}

/** The review with what only one answer has: its days, and the papers that are in hand. */
export function reviewOf(
  answer: Answer,
  { review: published, documents, horizon }: { review: Review } & Pick<Assessment, 'documents' | 'horizon'>,
  supplements: readonly SupplementRound[],
): Review {
  const endUserPapers = endUserPapersOf(answer, documents)
  const schedule =
    answer.inquiry.clock === undefined ? null : plannedReview(answer, { ...published, horizon, supplements })
  const { framework, statutory, observed } = published
  const whole: Review = { framework, statutory, observed }
  if (endUserPapers !== null) whole.endUserPapers = endUserPapers
  if (schedule !== null) whole.schedule = schedule
  return whole
}

/** No two inquiries share a clock: a schedule is worked out each time, and cites for itself. */
const plannedReview = unshared((answer: Answer, facts: Omit<Plan, 'answer' | 'cite'>, cite) =>
  scheduleOf({ ...facts, answer, cite }),
)

/** How complete the papers about the end user are, and what share of rejections came of incomplete ones. */
function endUserPapersOf(
  answer: Answer,
  documents: Assessment['documents'],
): NonNullable<Review['endUserPapers']> | null {
  const count = answer.dualUseAskable ? counted(answer.ruleset)(documents) : null
  if (count === null) return null
  const { needed, inHand, completeness, missing } = count
  return { needed, inHand, completeness, missing, rejections: rejections(answer, {}) }
}

/** Of the papers about the end user, how many there are and which are missing; null where none is asked for. */
const counted = once((ruleset: CompiledRuleset) =>
  once((documents: Assessment['documents']) => {
    const about = documents.filter(({ id, asked }) => asked === 'always' && ruleset.endUserPapers.has(id))
    if (about.length === 0) return null
    const missing = shared(about.flatMap(({ id, inHand }) => (inHand ? [] : [id])))
    lasts(missing)
    const inHand = about.length - missing.length
    const completeness = Math.round((1000 * inHand) / about.length) / 1000
    return { needed: about.length, inHand, completeness, missing }
  }),
)

const rejections = part((scope, _, cite): NonNullable<Review['endUserPapers']>['rejections'] => {
  const { rejections: held, cites } = scope.ruleset.data.framework
  return { ...held, citations: cite(cites.rejections) }
})

/** Some party can turn out to be on the watch list. */
const canBeWatchListed = ({ evaluation }: Answer): boolean =>
  evaluation.circumstances.parties.some(({ options }) => options.some(({ watch }) => watch))

/** Why a review has no published end: sensitive material, a new customer. */
export function openEndedBecause({ ruleset, stated, evaluation }: Answer): string[] {
  const reasons: string[] = []
  const sensitive = sensitivity(ruleset, evaluation.good)
  if (sensitive !== null) reasons.push(sensitive)
  if (stated.newCustomer) reasons.push('new-customer')
  return reasons
}

const sensitivities = once<CompiledRuleset, Map<Good, string | null>>(() => new Map())

/** Whether the framework calls an element of the good sensitive, by name or by analogy; or one that it can hold. */
export function sensitivity(ruleset: CompiledRuleset, good: Good): string | null {
  return remember(sensitivities(ruleset), good, () => workOutSensitivity(ruleset, good))
}

function workOutSensitivity({ elements: held }: CompiledRuleset, { branches }: Good): string | null {
  const surely = branches.reduce((mask, { required }) => mask & required, branches[0]?.required ?? 0)
  const maybe = branches.reduce((mask, { required, optional }) => mask | required | optional, 0)
  const calls = (mask: ElementMask, how: 'named' | 'analogy'): boolean =>
    symbolsOf(mask).some((symbol) => held.get(symbol)?.militarySensitive === how)
  if (calls(surely, 'named')) return 'sensitive-material'
  if (calls(surely, 'analogy')) return 'sensitive-material-by-analogy'
  return calls(maybe, 'named') || calls(maybe, 'analogy') ? 'sensitive-material-possible' : null
}

type ReviewFacts = {
  /** Why it is open-ended, joined by commas. */
  because: string
  /** A dual-use licence is possible; it can be asked for; another can, and it cannot; every party is on the watch list. */
  possible: boolean
  askable: boolean
  another: boolean
  fromChina: boolean
  watchListed: boolean
  /** Some party, not every one, can be on the watch list. */
  watchListOpen: boolean
  /** Accepted, or where that is open handed in, before the limit began: it runs from acceptance, and no transition was read. */
  early: boolean
  /** Everything possible is a prohibition or a refusal; it can be a refusal. */
  stopped: boolean
  refused: boolean
  /** Where the goods go: some reports speak of one place alone. Null where it is open. */
  place: Place | null
}

/** A rule of the clock holds once the passage that sets it, the first that it cites, was published. */
const isSet = (scope: Scope, { from, citations }: DatedRule): boolean =>
  holdsOn(scope, { from, citations: citations.slice(0, 1) })

const review = part((scope, facts: ReviewFacts, cite): Review => {
  const { framework, statutory, observed } = scope.ruleset.data
  const { say, era } = scope
  const because = facts.because === '' ? [] : facts.because.split(',')
  const noLimitBecause: string[] = []
  if (!facts.askable) {
    const isBarred = facts.stopped || facts.possible
    noLimitBecause.push(!isBarred ? 'no-dual-use-licence' : facts.refused ? 'refused-in-principle' : 'prohibited')
    if (facts.another) noLimitBecause.push('no-limit-read')
  } else if (!isSet(scope, statutory)) noLimitBecause.push('not-read')
  else if (facts.early) noLimitBecause.push('applied-before-the-limit')
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
              authorities: facts.possible
                ? authorities
                : authorities.filter((authority) => !framework.dualUseAuthorities.includes(authority)),
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
      assumptions: statutory.assumptions
        .filter(({ on, cite: source }) => (on === undefined || facts.watchListOpen) && isPublished(scope, source))
        .map((one) => ({ id: one.id, text: say(one.text), citations: cite(one.cite) })),
      ...(facts.askable
        ? {
            rules: statutory.rules
              .filter((rule) => (facts.fromChina || rule.on === undefined) && isSet(scope, rule))
              .map(({ id, text, workingDays: days = null, citations }) => ({
                id,
                text: say(text),
                workingDays: days,
                citations: cite(...citations),
              })),
          }
        : {}),
      citations: cite(
        ...statutory.citations,
        ...noLimitBecause.flatMap((id) => scope.ruleset.restrictions.get(id)?.citations ?? []),
      ),
    },
    observed: facts.askable
      ? observed
          .filter(
            (one) =>
              isReported(scope, one) &&
              (one.destination === undefined || facts.place === null || one.destination === facts.place),
          )
          .map(({ period, population, metric, value, cite: source }) => ({
            period: say(period),
            population: say(population),
            metric: say(metric),
            value: say(value),
            citations: cite(source),
          }))
      : [],
  }
})
