import type { Citation } from '../../schema/citation.ts'
import { FIRST_DAY } from '../../schema/day.ts'
import { dayOfEffect, limbsOf, untilOf } from '../../schema/effect-days.ts'
import type { Instrument } from '../../schema/instrument.ts'
import type { Inquiry } from '../../schema/inquiry.ts'
import { caseOf } from '../answer/case.ts'
import { tierOf } from '../answer/tier.ts'
import { statedClearanceDays } from '../deal/clearances.ts'
import { dealOf, hasClearances } from '../deal/deal.ts'
import { circumstancesOf } from '../deal/circumstances.ts'
import { touchedLimbs } from '../answer/touched-limbs.ts'
import { goodOf } from '../good/good.ts'
import { goodOutcome, reachesOf } from '../good/good-outcome.ts'
import { compareText } from '../../schema/compare-text.ts'
import { permitsOf } from '../answer/items.ts'
import { citationsFor } from '../law/citations.ts'
import type { CompiledRuleset } from '../law/compile.ts'
import { eraOf } from '../law/era.ts'
import { evaluateIn, type Evaluation } from '../verdict/evaluate.ts'
import type { Lang } from '../../locales/langs.ts'
import { parseInquiry } from '../read/parse-inquiry.ts'
import { indexOf, type Ruleset } from '../law/ruleset.ts'
import { publicationDay } from '../../schema/publication-day.ts'
import { verdictAlone } from '../verdict/verdict-set.ts'
import type { LifeEvent, Segment, Timeline } from './timeline-schema.ts'

/** A segment before its end and causes are known, and the law that answers read. */
type Part = Omit<Segment, 'until' | 'because'>
type TouchedLaw = { readonly limbs: Set<string>; readonly interpretations: Set<string> }

/** Every verdict of one good over the whole life of the law. The inquiry's `asOf` is ignored. */
export function timelineWith(ruleset: Ruleset, value: unknown, lang: Lang): Timeline {
  const index = indexOf(ruleset)
  const inquiry = parseInquiry(index, value)
  const { inLaw, asKnownThen, read } = lifeOf(index, inquiry, (day, evaluation) => partOf(index, day, evaluation, lang))
  const events = eventsOf(index, read, lastKnown(index, inquiry), lang)
  const citations: Record<string, Citation> = {}
  const cite = (found: LifeEvent[]): string[] => citeInto(citations, index, found)
  cite(events)
  const { version, digest, knownThrough } = ruleset
  return {
    schema: 'timeline/1',
    lang,
    ruleset: { version, digest, knownThrough },
    inquiry,
    inLaw: mergeEqualNeighbours(inLaw, (day) => cite(events.filter(({ on, until }) => on === day || until === day))),
    asKnownThen: mergeEqualNeighbours(asKnownThen, (day) =>
      cite(
        events.filter(
          ({ on, until, knownFrom }) => knownFrom === day || (knownFrom < day && (on === day || until === day)),
        ),
      ),
    ),
    events,
    citations,
  }
}

/** The events of a good's timeline, without its verdicts. */
export function lifeEventsWith(ruleset: Ruleset, value: unknown, lang: Lang): Pick<Timeline, 'events' | 'citations'> {
  const index = indexOf(ruleset)
  const inquiry = parseInquiry(index, value)
  const { read } = lifeOf(index, inquiry, () => null)
  const events = eventsOf(index, read, lastKnown(index, inquiry), lang)
  const citations: Record<string, Citation> = {}
  citeInto(citations, index, events)
  return { events, citations }
}

const lastKnown = ({ publications }: CompiledRuleset, { knownAt }: Inquiry): string =>
  knownAt ?? publications.at(-1) ?? FIRST_DAY

function citeInto(citations: Record<string, Citation>, index: CompiledRuleset, events: readonly LifeEvent[]): string[] {
  const ids = [...new Set(events.flatMap((event) => event.citations))].sort(compareText)
  Object.assign(citations, citationsFor(index, ids))
  return ids
}

/**
 * Evaluates one good on every turn of the law, with today's knowledge and with the knowledge of that day, and collects the law
 * it reads.
 */
function lifeOf<T>(
  index: CompiledRuleset,
  inquiry: Inquiry,
  partOn: (day: { readonly asOf: string; readonly inquiry: Inquiry }, evaluation: Evaluation) => T,
): { inLaw: T[]; asKnownThen: T[]; read: TouchedLaw } {
  const { knownAt, product = {} } = inquiry
  const read: TouchedLaw = { limbs: new Set(), interpretations: new Set() }
  const good = goodOf(index, product)
  const deal = dealOf(index, inquiry)
  const reachIn = reachesOf(index, good)
  const on = (asOf: string, known: string | undefined): T => {
    // The era already contains what was known.
    const then: Inquiry = { ...inquiry, asOf }
    const era = eraOf(index, asOf, known)
    const outcome = goodOutcome(index, era, good, product.controlCode, reachIn)
    const circumstances = circumstancesOf(index, era, hasClearances(deal) ? dealOf(index, then) : deal)
    const evaluation = evaluateIn(index, outcome, circumstances, product.controlCode)
    for (const limb of touchedLimbs(index, evaluation)) read.limbs.add(limb)
    for (const limb of limbsOfUnnamed(index, evaluation, asOf)) read.limbs.add(limb)
    for (const id of evaluation.outcome.exempted()) read.interpretations.add(id)
    return partOn({ asOf, inquiry: then }, evaluation)
  }
  const days = [
    ...new Set([FIRST_DAY, index.data.framework.from, ...index.edges, ...statedClearanceDays(inquiry)]),
  ].filter((day) => day >= FIRST_DAY)
  const knownDays = [...new Set([...days, ...index.publications])].filter((day) => day >= FIRST_DAY)
  return {
    inLaw: days.sort(compareText).map((day) => on(day, knownAt)),
    asKnownThen: knownDays
      .sort(compareText)
      .map((day) => on(day, knownAt !== undefined && knownAt < day ? knownAt : day)),
    read,
  }
}

/** The segment of an answer on a day. */
function partOf(
  index: CompiledRuleset,
  { asOf, inquiry }: { readonly asOf: string; readonly inquiry: Inquiry },
  evaluation: Evaluation,
  lang: Lang,
): Part {
  const inquiryCase = caseOf(index, inquiry, evaluation, lang)
  return {
    from: asOf,
    ...verdictAlone(evaluation.possible),
    tier: tierOf(inquiryCase).tier?.level ?? null,
    permits: permitsOf(inquiryCase)
      .filter(({ verdict: marginal, items }) => marginal !== 'no-permit' || items.length > 0)
      .map(({ kind, verdict: marginal, items }) => ({
        kind,
        verdict: marginal,
        items: items.map(({ code, element, state, match }) => ({ code, element, state, match })),
      })),
  }
}

/** For an unnamed buyer: the limb of the first notice of each list. */
function limbsOfUnnamed(
  { listLimbs, lives, clauses }: CompiledRuleset,
  { circumstances, era }: Evaluation,
  asOf: string,
): string[] {
  if (!circumstances.parties.some((party) => party.open && !party.named)) return []
  return [...listLimbs.values()].flatMap((limbs) => {
    const running = limbs.filter((limb) => clauses.get(limb) !== 'mentioned' && era.stateOf(limb)?.state === 'in-force')
    const [only] = running
    return running.length === 1 && only !== undefined && lives.get(only)?.starts[0]?.from === asOf ? [only] : []
  })
}

/** Merges neighbouring segments with the same answer. */
function mergeEqualNeighbours(parts: readonly Part[], because: (day: string) => string[]): Segment[] {
  const segments: Segment[] = []
  let before = ''
  for (const part of parts) {
    const same = JSON.stringify({ ...part, from: '' })
    if (same === before) continue
    before = same
    const previous = segments.at(-1)
    if (previous !== undefined) previous.until = part.from
    segments.push({ ...part, until: null, because: because(part.from) })
  }
  return segments
}

function eventsOf(
  index: CompiledRuleset,
  { limbs: touched, interpretations }: TouchedLaw,
  knownAt: string,
  lang: Lang,
): LifeEvent[] {
  const limbText = new Map(
    index.data.instruments.flatMap(({ limbs, title }) =>
      limbs.map(({ id, text = title }) => [id, text[lang]] as const),
    ),
  )
  const events: LifeEvent[] = []
  for (const instrument of index.data.instruments) {
    if (publicationDay(instrument) > knownAt) continue
    for (const effect of instrument.effects) {
      const limbs = limbsOf(effect).filter((limb) => touched.has(limb))
      const on = dayOfEffect(effect)
      const relevant = effect.type === 'interpret' ? interpretations.has(effect.id) : limbs.length > 0
      if (on === null || !relevant) continue
      const text =
        effect.type === 'interpret'
          ? effect.text[lang]
          : [...new Set(limbs.map((limb) => limbText.get(limb)))].join('; ')
      events.push({
        ...eventOf(instrument, lang),
        on,
        until: untilOf(effect),
        type: effect.type,
        text,
        citations: [effect.cite],
      })
    }
  }
  return events.sort(
    (a, b) =>
      compareText(a.on, b.on) ||
      compareText(a.instrument, b.instrument) ||
      compareText(a.type, b.type) ||
      compareText(a.text, b.text),
  )
}

function eventOf(
  instrument: Instrument,
  lang: Lang,
): Pick<LifeEvent, 'instrument' | 'number' | 'title' | 'published' | 'knownFrom'> {
  const { id, number, title, published } = instrument
  return { instrument: id, number, title: title[lang], published, knownFrom: publicationDay(instrument) }
}
