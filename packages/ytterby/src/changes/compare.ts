import { assessWith, decideWith } from '../engine/write/assess.ts'
import type { Lang } from '../locales/langs.ts'
import type { DecisionView } from '../engine/write/decision-schema.ts'
import { statedClearanceDays } from '../engine/deal/clearances.ts'
import { parseInquiry } from '../engine/read/parse-inquiry.ts'
import { indexOf } from '../engine/law/ruleset.ts'
import { lifeEventsWith } from '../engine/write/timeline.ts'
import type { LifeEvent, Timeline } from '../engine/write/timeline-schema.ts'
import { InvalidInquiryError } from '../errors/invalid-inquiry-error.ts'
import { inquiryKey } from '../exposure/inquiry-key.ts'
import type { Assessment } from '../schema/assessment.ts'
import { FIRST_DAY } from '../schema/day.ts'
import type { Compared, SideAnswer } from './compared-schema.ts'
import { differingFields, type DecisionField } from './decision-fields.ts'
import type { Side, Sides } from './side.ts'

type Causes = Pick<Compared, 'because' | 'citations'>
type Life = Pick<Timeline, 'events' | 'citations'>

/**
 * Lists repeat goods, and a comparison takes as long as dozens of assessments, so the last different goods are cached. More
 * would fill the memory of a service.
 */
const MOST_REMEMBERED = 2000

/** Makes a function that compares the answers of two sides to one inquiry at a time. Equal inquiries are compared once. */
export function inquiryComparerOf(sides: Sides, lang: Lang): (inquiry: unknown) => Compared {
  const known = new Map<string, Compared | InvalidInquiryError>()
  return (inquiry) => {
    const key = inquiryKey(inquiry)
    let compared = key === undefined ? undefined : known.get(key)
    if (compared === undefined) {
      compared = compareOrRefuse(sides, inquiry, lang)
      if (known.size >= MOST_REMEMBERED) known.clear()
      if (key !== undefined) known.set(key, compared)
    }
    if (compared instanceof InvalidInquiryError) throw compared
    return compared
  }
}

function compareOrRefuse(sides: Sides, inquiry: unknown, lang: Lang): Compared | InvalidInquiryError {
  try {
    return compareInquiry(sides, inquiry, lang)
  } catch (error) {
    if (error instanceof InvalidInquiryError) return error
    throw error
  }
}

function compareInquiry(sides: Sides, inquiry: unknown, lang: Lang): Compared {
  const { from, to, along } = sides
  const before = decideOn(from, inquiry)
  const after = decideOn(to, inquiry)
  const differs = differences(sides, before, after)
  const firstDay = differs.length === 0 ? null : firstDayOf()
  const inLaw = firstDay === null ? NO_CAUSES : causesOf(sides, inquiry, firstDay, lang)
  const causes = inLaw.because.length > 0 || differs.length === 0 ? inLaw : citedByOne(sides, inquiry, lang)
  return { from: answerOf(before), to: answerOf(after), differs, firstDay, ...causes }

  function firstDayOf(): string | null {
    const isVerdict = differs.includes('verdict')
    const isSame = (a: DecisionView | null, b: DecisionView | null): boolean =>
      a === null || b === null ? a === b : isVerdict ? a.verdict === b.verdict : differences(sides, a, b).length === 0
    switch (along) {
      case 'asOf': {
        const [earlier, later, side] = before.asOf < after.asOf ? [before, after, to] : [after, before, from]
        const days = turnsOf(side, inquiry).filter((day) => earlier.asOf < day && day <= later.asOf)
        return startOf(days, (asOf) => isSame(tryDecide({ ...side, asOf }, inquiry), later))
      }
      case 'knownAt': {
        const isForward = knowledgeOf(before) < knowledgeOf(after)
        const [earlier, later, side] = isForward ? [before, after, to] : [after, before, from]
        const days = turnsOf(side, inquiry).filter((day) => knowledgeOf(earlier) < day && day <= knowledgeOf(later))
        return startOf(days, (knownAt) => isSame(tryDecide({ ...side, knownAt }, inquiry), later))
      }
      case 'ruleset': {
        const days = [...new Set([...turnsOf(from, inquiry), ...turnsOf(to, inquiry)])]
          .filter((day) => day <= after.asOf)
          .sort()
        return startOf(days, (asOf) => {
          const [older, newer] = [from, to].map((side) => tryDecide({ ...side, asOf }, inquiry))
          return !isSame(older ?? null, newer ?? null)
        })
      }
    }
  }
}

/**
 * Sorted days on which the law changes, or a clearance of the inquiry begins or ends. Between two of them no decision changes.
 *
 * @throws InvalidInquiryError if the side refuses the inquiry.
 */
export function turnsOf({ ruleset, ...side }: Sides['from'], inquiry: unknown): string[] {
  const index = indexOf(ruleset)
  const stated = statedClearanceDays(parseInquiry(index, inquiryOn({ ruleset, ...side }, inquiry)))
  const turns = stated.length === 0 ? index.turns : [...new Set([...index.turns, ...stated])].sort()
  return turns.filter((day) => day >= FIRST_DAY)
}

/** The first of the sorted days from which a condition holds on every day up to the last. */
function startOf(days: readonly string[], holds: (day: string) => boolean): string | null {
  let start: string | null = null
  for (const day of days.toReversed()) {
    if (!holds(day)) break
    start = day
  }
  return start
}

/** The knowledge day; if none is stated, a day after everything in the ruleset. */
const knowledgeOf = ({ knownAt }: DecisionView): string => knownAt ?? '9999-12-31'

const NO_CAUSES: Causes = { because: [], citations: {} }

/** Values other than objects are left for the inquiry check to refuse. */
const inquiryOn = ({ asOf, knownAt }: Side, inquiry: unknown): unknown =>
  typeof inquiry !== 'object' || inquiry === null || Array.isArray(inquiry)
    ? inquiry
    : {
        ...inquiry,
        ...(asOf === undefined ? {} : { asOf }),
        ...(knownAt === undefined ? {} : { knownAt }),
      }

/** The decision of a side. */
export const decideOn = (side: Sides['from'], inquiry: unknown): DecisionView =>
  decideWith(side.ruleset, inquiryOn(side, inquiry))

function differences({ along }: Sides, a: DecisionView, b: DecisionView): DecisionField[] {
  const fields = differingFields(a, b)
  return along === 'asOf' ? fields.filter((field) => field !== 'horizon') : fields
}

/** An inquiry can be refused on a day in between, if no edition of that year has its commodity code. */
export function tryDecide(side: Sides['from'], inquiry: unknown): DecisionView | null {
  try {
    return decideOn(side, inquiry)
  } catch (error) {
    if (error instanceof InvalidInquiryError) return null
    throw error
  }
}

/** Events on a day in the law that covers the good; between two rulesets, events that only one of them has. */
function causesOf({ from, to, along }: Sides, inquiry: unknown, day: string, lang: Lang): Causes {
  const lifeOf = (side: Sides['from']): Life => lifeEventsWith(side.ruleset, inquiryOn(side, inquiry), lang)
  const isTurn = ({ on, until }: LifeEvent): boolean => on === day || until === day
  switch (along) {
    case 'asOf':
      return citedEvents(lifeOf(to), isTurn)
    case 'knownAt':
      return citedEvents(lifeOf({ ruleset: to.ruleset, asOf: to.asOf }), ({ knownFrom }) => knownFrom === day)
    case 'ruleset': {
      const [older, newer] = [lifeOf(from), lifeOf(to)]
      const added = notIn(older)
      const gone = notIn(newer)
      return [
        citedEvents(newer, (event) => added(event) && isTurn(event)),
        citedEvents(older, (event) => gone(event) && isTurn(event)),
        citedEvents(newer, added),
        citedEvents(older, gone),
      ].reduce((found, next) => (found.because.length > 0 ? found : next))
    }
  }
}

/** Makes a predicate for events that a timeline does not have. */
function notIn(other: Life): (event: LifeEvent) => boolean {
  const known = new Set(other.events.map((event) => JSON.stringify(event)))
  return (event) => !known.has(JSON.stringify(event))
}

function citedEvents({ events, citations }: Life, isCause: (event: LifeEvent) => boolean): Causes {
  return sortedCauses([...new Set(events.filter(isCause).flatMap((event) => event.citations))].sort(), citations)
}

const sortedCauses = (because: string[], citations: Causes['citations']): Causes => ({
  because,
  citations: Object.fromEntries(Object.entries(citations).filter(([id]) => because.includes(id))),
})

/** Citations of permits and restrictions that only one side's answer has. */
function citedByOne({ from, to }: Sides, inquiry: unknown, lang: Lang): Causes {
  const answers = [from, to].map((side) => assessWith(side.ruleset, inquiryOn(side, inquiry), lang))
  const [older, newer] = answers.map(partsOf)
  const because = new Set<string>()
  for (const [part, cites] of [...(older ?? []), ...(newer ?? [])])
    if (older?.has(part) !== newer?.has(part)) for (const cite of cites) because.add(cite)
  return sortedCauses([...because].sort(), Object.assign({}, ...answers.map(({ citations }) => citations)))
}

/** Restrictions and permit items as comparable keys, each with its citations. */
function partsOf({ restrictions, permits }: Assessment): Map<string, readonly string[]> {
  return new Map([
    ...restrictions.map(({ id, effect, citations }) => [`${id} ${effect}`, citations] as const),
    ...permits.flatMap(({ kind, items }) =>
      items.map(
        ({ code, element, state, match, citations }) =>
          [`${kind} ${code} ${element} ${state} ${match}`, citations] as const,
      ),
    ),
  ])
}

const answerOf = ({ asOf, knownAt, verdict, possible, action, tier }: DecisionView): SideAnswer => ({
  asOf,
  knownAt,
  verdict,
  possible,
  action,
  tier,
})
