import {
  canonicalJson,
  type Assessment,
  factsLine,
  gapName,
  reasonName,
  sortWarnings,
  valueText,
  verdictSentence,
  wordOf,
} from 'ytterby'
import { byteLength } from './byte-length.ts'
import { cited } from './cited.ts'
import { fill, MOST_BYTES, type Entry, type Part } from './fill.ts'
import { handleOf } from './handle.ts'

/** A short answer, before it is written as JSON. Its keys stand in the order in which they are read. */
export type ShortAnswer = Readonly<Record<string, unknown>>

/**
 * The short answer: verdict, what decides it, what to do, permits, review time, deciding reasons with their sources, the next question, and the
 * handle that gets the rest. It takes at most `most` bytes as JSON, and needs nothing but the assessment.
 */
export function shortAnswer(answer: Assessment, most = MOST_BYTES): ShortAnswer {
  const head = headOf(answer)
  const { lists, sources, more } = fill(head, partsOf(answer), most)
  const { because, items, review, questions, reasons, restrictions, gaps, horizon, warnings, assumed } = lists
  const { verdict, possible, action, headline, toDo, meaning, asOf, permits, ...tail } = head
  return {
    verdict,
    possible,
    action,
    headline,
    because,
    toDo,
    meaning,
    asOf,
    permits,
    items,
    review,
    reasons,
    questions,
    restrictions,
    gaps,
    horizon,
    warnings,
    assumed,
    sources,
    more,
    ...tail,
  }
}

/** What every short answer holds. Its size is limited: the handle and the lists of codes are. */
function headOf(answer: Assessment) {
  const { lang, verdict, possible, action, headline, asOf, inquiry, ruleset, permits } = answer
  return {
    verdict,
    possible,
    action,
    headline,
    toDo: wordOf(action, lang),
    meaning: verdictSentence(verdict, inquiry, lang),
    asOf,
    permits: permits
      .filter((permit) => permit.verdict !== 'no-permit')
      .map(({ kind, verdict: needed, forms }) => ({ kind, verdict: needed, forms })),
    tier: answer.tier?.level ?? null,
    ruleset: ruleset.version,
    lawKnownThrough: ruleset.knownThrough,
    handle: handleOf(inquiry, ruleset.version),
  }
}

/** How long the review takes by law and in practice, where a permit is or may be needed. */
function reviewOf({ review: { framework, statutory, schedule }, possible, citations, lang }: Assessment): Entry[] {
  if (possible.every((verdict) => verdict === 'no-permit')) return []
  const { limitWorkingDays, startsAt, noLimitBecause, deliveryWorkingDays } = statutory
  const law = { by: 'law', limitWorkingDays, startsAt, noLimitBecause, deliveryWorkingDays }
  const entries = [cited(law, statutory.citations, citations, lang)]
  if (framework !== null) {
    const { sumDays, openEnded } = framework
    const practice = { by: 'practice', minDays: sumDays.min, maxDays: sumDays.max, openEnded }
    entries.push(cited(practice, framework.citations, citations, lang))
  }
  if (schedule?.statutory !== undefined && schedule.statutory !== null) {
    const { decisionBy, deliveryBy } = schedule.statutory
    entries.push(cited({ by: 'schedule', decisionBy, deliveryBy }, statutory.citations, citations, lang))
  }
  return entries
}

/** The lists of a short answer in the order in which they matter, with the bytes that each may take first. */
function partsOf(answer: Assessment): Part[] {
  const { documents, authorities, citations, cleared } = answer
  // A warning that decides, or that somebody must act on, comes before the reasons; notes come last.
  const entries = warningsOf(answer)
  const urgent = entries.slice(0, answer.warnings.filter(({ level }) => level !== 'note').length)
  const room = byteLength(JSON.stringify(urgent.map(({ value }) => value)))
  const warnings: Part = { name: 'warnings', entries, share: urgent.length > 0 ? Math.min(room, 700) : 800 }
  const counted = (name: string, members: object): Part => ({
    name,
    entries: [],
    total: Object.keys(members).length,
  })
  return [
    { name: 'questions', ...questionsOf(answer), share: 1500 },
    { name: 'because', entries: becauseOf(answer), share: 700 },
    { name: 'items', entries: itemsOf(answer), share: 600 },
    { name: 'gaps', entries: gapsOf(answer), share: 800 },
    ...(urgent.length > 0 ? [warnings] : []),
    { name: 'review', entries: reviewOf(answer), share: 600 },
    { name: 'reasons', ...reasonsOf(answer), share: 800 },
    { name: 'restrictions', ...restrictionsOf(answer), share: 500 },
    ...(urgent.length > 0 ? [] : [warnings]),
    { name: 'horizon', entries: horizonOf(answer) },
    { name: 'assumed', entries: answer.assumed.map(({ path }) => ({ value: path })) },
    counted('documents', documents),
    counted('authorities', authorities),
    counted('cleared', cleared ?? []),
    counted('citations', citations),
  ]
}

/** What decides the verdict, with its sources. The headline says the first cause, so that its text is not repeated. */
const becauseOf = ({ because, citations, lang }: Assessment): Entry[] =>
  because.map(({ kind, id, text, citations: keys }, at) =>
    cited({ kind, id, ...(at === 0 ? {} : { text }) }, keys, citations, lang),
  )

/** With its keys in order, so that the short answer follows from the JSON of the full one, byte by byte. */
const inOrder = <Value>(value: Value): Value => JSON.parse(canonicalJson(value))

const COMPLETE = 'product.elementsComplete'

/** The next question only; the others are counted. */
function questionsOf({ questions, lang }: Assessment): Pick<Part, 'entries' | 'total'> {
  return {
    entries: questions.slice(0, 1).map(({ path, text, options }) => ({
      value: {
        path,
        text,
        options: inOrder(options).map((option) =>
          // “May it hold dysprosium as well?” is answered by neither true nor false.
          path === COMPLETE ? { ...option, means: valueText(option.value, { lang, inWords: true }, path) } : option,
        ),
      },
    })),
    total: questions.length,
  }
}

/** Entries that cover the good come first, then those that an open fact or open words could bring. */
function itemsOf({ permits, citations, lang }: Assessment): Entry[] {
  const items = permits.flatMap(({ kind, items: of }) => of.map((item) => ({ permit: kind, ...item })))
  const covering = items.filter(({ match }) => match === 'yes')
  return [...covering, ...items.filter(({ match }) => match !== 'yes')].map(
    ({ permit, code, element, text, state, match, basis, citations: keys }) =>
      cited(
        { permit, code, element, text, state, match, ...(basis === undefined ? {} : { basis }) },
        keys,
        citations,
        lang,
      ),
  )
}

/** Reasons that hold, then open ones. Those that fail come first where none holds that says why no permit is needed. */
function reasonsOf(answer: Assessment): Pick<Part, 'entries' | 'total'> {
  const { reasons, citations, lang } = answer
  // English repeats the dotted names of the inquiry, which the next call states.
  const style = { lang, inWords: lang !== 'en' }
  const by = (outcome: 'holds' | 'unknown' | 'fails') => reasons.filter((reason) => reason.outcome === outcome)
  const [holding, failing] = [by('holds'), by('fails')]
  const open = [...holding, ...by('unknown')]
  const isDecidedByNone = holding.length === 0 && (answer.verdict === 'no-permit' || open.length === 0)
  const deciding = isDecidedByNone ? [...failing, ...open] : open
  return {
    entries: deciding.map((reason) => {
      const { outcome, read, needed, citations: keys } = reason
      const facts = {
        read: factsLine(inOrder(read), style),
        ...(outcome === 'holds' ? {} : { needed: factsLine(inOrder(needed), style) }),
      }
      return cited({ reason: reasonName(reason, lang), outcome, ...facts }, keys, citations, lang)
    }),
    total: reasons.length,
  }
}

function gapsOf({ gaps, citations, lang }: Assessment): Entry[] {
  return gaps.map((gap) =>
    cited(
      { gap: gapName(gap, lang), since: gap.since, eitherWay: gap.eitherWay },
      gap.citations ?? [],
      citations,
      lang,
    ),
  )
}

const BARS: ReadonlySet<string> = new Set(['prohibition', 'refusal', 'case-by-case'])
/** The only condition that makes a permit necessary. No entry covers such a good, so nothing else says why. */
const CATCH_ALL = 'catch-all'

/** What bars the deal, makes it a case of its own, or catches it; duties, other conditions and background are counted. */
function restrictionsOf({ restrictions, citations, lang }: Assessment): Pick<Part, 'entries' | 'total'> {
  const bars = restrictions.filter(({ id, effect }) => BARS.has(effect) || id === CATCH_ALL)
  return {
    entries: bars.map(({ id, effect, text, citations: keys }) => cited({ id, effect, text }, keys, citations, lang)),
    total: restrictions.length,
  }
}

function warningsOf({ warnings, citations, lang }: Assessment): Entry[] {
  return sortWarnings(warnings).map(({ code, level, text, citations: keys }) =>
    cited({ code, level, text }, keys, citations, lang),
  )
}

function horizonOf({ horizon, citations, lang }: Assessment): Entry[] {
  return horizon.map(({ on, verdict, possible, because }) => cited({ on, verdict, possible }, because, citations, lang))
}
