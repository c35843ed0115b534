import { assessWith, decideWith } from '../engine/assess.ts'
import type { DecisionView } from '../engine/decision.ts'
import type { Lang } from '../engine/loaded-apart.ts'
import { indexOf } from '../engine/ruleset.ts'
import { timelineWith, type Timeline } from '../engine/timeline.ts'
import { InvalidInquiryError } from '../errors/invalid-inquiry-error.ts'
import { keyOf } from '../exposure/inquiry-key.ts'
import type { Assessment } from '../schema/assessment.ts'
import { FIRST_DAY } from '../schema/day.ts'
import type { Compared, SideAnswer } from './compared-line.ts'
import { differingFields, type DecisionField } from './decision-fields.ts'
import type { Side, Sides } from './side.ts'

type Causes = Pick<Compared, 'because' | 'citations'>

/** Equal goods are compared once; a list of more different ones is worked out anew from there on. */
const MOST_REMEMBERED = 20_000

/** Compares what two sides answer to inquiries that come one by one; equal ones are compared once. */
export function inquiryComparerOf(sides: Sides, lang: Lang): (inquiry: unknown) => Compared {
  const known = new Map<string, Compared | InvalidInquiryError>()
  return (inquiry) => {
    const key = keyOf(inquiry)
    let compared = key === undefined ? undefined : known.get(key)
    if (compared === undefined) {
      compared = comparedOrRefused(sides, inquiry, lang)
      if (known.size >= MOST_REMEMBERED) known.clear()
      if (key !== undefined) known.set(key, compared)
    }
    if (compared instanceof InvalidInquiryError) throw compared
    return compared
  }
}

function comparedOrRefused(sides: Sides, inquiry: unknown, lang: Lang): Compared | InvalidInquiryError {
  try {
    return comparedInquiry(sides, inquiry, lang)
  } catch (error) {
    if (error instanceof InvalidInquiryError) return error
    throw error
  }
}

function comparedInquiry(sides: Sides, inquiry: unknown, lang: Lang): Compared {
  const { from, to, along } = sides
  const before = decided(from, inquiry)
  const after = decided(to, inquiry)
  const differs = differences(sides, before, after)
  const firstDay = differs.length === 0 ? null : firstDayOf()
  const inLaw = firstDay === null ? nothing : causesOf(sides, inquiry, firstDay, lang)
  const causes = inLaw.because.length > 0 || differs.length === 0 ? inLaw : citedByOne(sides, inquiry, lang)
  return { from: answerOf(before), to: answerOf(after), differs, firstDay, ...causes }

  function firstDayOf(): string | null {
    const turns = indexOf(to.ruleset).turns
    const isVerdict = differs.includes('verdict')
    const turned = (a: DecisionView | null, b: DecisionView | null): boolean =>
      a !== null && b !== null && (isVerdict ? a.verdict !== b.verdict : differences(sides, a, b).length > 0)
    switch (along) {
      case 'asOf': {
        const [earlier, later] = before.asOf < after.asOf ? [before, after] : [after, before]
        const days = turns.filter((day) => earlier.asOf < day && day <= later.asOf)
        return days.find((asOf) => turned(earlier, decidedIfAllowed({ ...to, asOf }, inquiry))) ?? null
      }
      case 'knownAt': {
        const [earlier, later] = knowledgeOf(before) < knowledgeOf(after) ? [before, after] : [after, before]
        const days = turns.filter((day) => knowledgeOf(earlier) < day && day <= knowledgeOf(later))
        return days.find((knownAt) => turned(earlier, decidedIfAllowed({ ...to, knownAt }, inquiry))) ?? null
      }
      case 'ruleset': {
        const days = new Set([...indexOf(from.ruleset).turns, ...turns])
        return (
          [...days]
            .filter((day) => day >= FIRST_DAY)
            .sort()
            .find((asOf) =>
              turned(decidedIfAllowed({ ...from, asOf }, inquiry), decidedIfAllowed({ ...to, asOf }, inquiry)),
            ) ?? null
        )
      }
    }
  }
}

/** Everything that the ruleset holds, where no day is stated. */
const knowledgeOf = ({ knownAt }: DecisionView): string => knownAt ?? '9999-12-31'

const nothing: Causes = { because: [], citations: {} }

/** What is no object is left for the check of inquiries to refuse. */
const asked = ({ asOf, knownAt }: Side, inquiry: unknown): unknown =>
  typeof inquiry !== 'object' || inquiry === null || Array.isArray(inquiry)
    ? inquiry
    : {
        ...inquiry,
        ...(asOf === undefined ? {} : { asOf }),
        ...(knownAt === undefined ? {} : { knownAt }),
      }

const decided = (side: Sides['from'], inquiry: unknown): DecisionView => decideWith(side.ruleset, asked(side, inquiry))

function differences({ along }: Sides, a: DecisionView, b: DecisionView): DecisionField[] {
  const fields = differingFields(a, b)
  return along === 'asOf' ? fields.filter((field) => field !== 'horizon') : fields
}

/** An inquiry can be refused on a day between: a commodity code that no edition of that year has. */
function decidedIfAllowed(side: Sides['from'], inquiry: unknown): DecisionView | null {
  try {
    return decided(side, inquiry)
  } catch (error) {
    if (error instanceof InvalidInquiryError) return null
    throw error
  }
}

/** What happens on a day to the law that the good meets; between two rulesets, what one of them alone knows of. */
function causesOf({ from, to, along }: Sides, inquiry: unknown, day: string, lang: Lang): Causes {
  const lifeOf = ({ asOf = day, knownAt, ruleset }: Sides['from']): Timeline =>
    timelineWith(ruleset, asked({ asOf, knownAt }, inquiry), lang)
  const life = lifeOf(along === 'knownAt' ? { ruleset: to.ruleset, asOf: to.asOf } : to)
  switch (along) {
    case 'asOf':
      return cited(life, ({ on, until }) => on === day || until === day)
    case 'knownAt':
      return cited(life, ({ knownFrom }) => knownFrom === day)
    case 'ruleset': {
      const older = lifeOf(from)
      const known = new Set(older.events.map((event) => JSON.stringify(event)))
      const newer = new Set(life.events.map((event) => JSON.stringify(event)))
      const added = cited(life, (event) => !known.has(JSON.stringify(event)))
      return added.because.length > 0 ? added : cited(older, (event) => !newer.has(JSON.stringify(event)))
    }
  }
}

function cited({ events, citations }: Timeline, isCause: (event: Timeline['events'][number]) => boolean): Causes {
  return held([...new Set(events.filter(isCause).flatMap((event) => event.citations))].sort(), citations)
}

const held = (because: string[], citations: Causes['citations']): Causes => ({
  because,
  citations: Object.fromEntries(Object.entries(citations).filter(([id]) => because.includes(id))),
})

/** What permits and restrictions cite that stand in the answer of one side alone. */
function citedByOne({ from, to }: Sides, inquiry: unknown, lang: Lang): Causes {
  const answers = [from, to].map((side) => assessWith(side.ruleset, asked(side, inquiry), lang))
  const [older, newer] = answers.map(partsOf)
  const because = new Set<string>()
  for (const [part, cites] of [...(older ?? []), ...(newer ?? [])])
    if (older?.has(part) !== newer?.has(part)) for (const cite of cites) because.add(cite)
  return held([...because].sort(), Object.assign({}, ...answers.map(({ citations }) => citations)))
}

/** Restrictions and items of permits, each as it is decided, with what it cites. */
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
