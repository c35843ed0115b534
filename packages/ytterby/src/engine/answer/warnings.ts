import { declaredElements } from '../../schema/declared-elements.ts'
import type { Assessment, Permit } from '../../schema/assessment.ts'
import type { Instrument } from '../../schema/instrument.ts'
import type { PermitKind } from '../../schema/permit-kind.ts'
import type { Good } from '../good/good.ts'
import type { Answer } from './answer.ts'
import { levelIn } from '../circumstances/parties.ts'
import type { MetListing } from '../../screening/screen-name.ts'
import type { Era } from '../time/era.ts'
import { touchedLimbs } from './horizon.ts'
import { citesOf, listingWords, metWords } from './party-words.ts'
import { sayReason } from './classification.ts'
import { compareText } from '../../schema/compare-text.ts'
import { metEntries } from './items.ts'
import { doubtsOf, part, type Cite, type Scope } from './part.ts'
import { isPublished } from './rules-in-time.ts'
import { runs, unsettledDuties } from './restrictions.ts'
import { openEndedBecause } from './review.ts'
import { turnsBefore } from './schedule.ts'
import { elementMask } from '../good/symbols.ts'
import { followedBy, nextId, noSteps, stepsOf, type Sequence, type Words } from '../identity.ts'
import { once } from '../memory.ts'
import { NO_PERMIT, UNSETTLED } from '../verdict/verdict-set.ts'

type Warnings = Assessment['warnings']

const PRACTICE_PERCENT = 0.1
const HALF = 50

/** What a careful reader must not miss. The code of a warning is the part of its sentence's key before a dot. */
export function warningsOf(
  answer: Answer,
  { tier, permits, documents, horizon }: Pick<Assessment, 'tier' | 'permits' | 'documents' | 'horizon'>,
): Warnings {
  const { scope, ruleset, inquiry, evaluation } = answer
  const { era, good, outcome, deal, circumstances } = evaluation
  const { data } = ruleset
  const { leavesChina, toChina, chineseOrigin } = deal
  const { parties } = circumstances
  let notes = noNotes(scope)
  const warn: Warn = (key, parameters, ...cites) => {
    const isPlain = parameters === undefined && cites.length === 0
    notes = followedBy(notes, isPlain ? key : JSON.stringify([key, parameters ?? {}, cites]))
  }
  const met = metEntries(outcome, deal.way)
  const product = inquiry.product ?? {}
  const dualUse = evaluation.marginals['dual-use-licence']

  timeWarnings(answer, warn)
  for (const { on, because } of turnsBefore(horizon, inquiry)) warn('turns-before-dispatch', { on }, ...because)

  for (const id of leavesChina ? outcome.exempted.keys() : []) {
    const interpretation = ruleset.interpretations.get(id)
    if (interpretation === undefined) continue
    if (interpretation.published > inquiry.asOf)
      warn('interpretation-later', { published: interpretation.published }, interpretation.effect.cite)
    if (interpretation.effect.generally) warn('generally', undefined, interpretation.effect.cite)
  }

  const lawAsksNothing = evaluation.possible === NO_PERMIT
  if (tier !== null && tier.level >= 3 && lawAsksNothing)
    warn('framework-law-differ.strict-tier', { level: String(tier.level), controls: tier.controls })
  if (tier !== null && tier.level === 1 && answer.dualUsePossible) warn('framework-law-differ.light-tier')
  if (tier !== null && answer.dualUseAskable) {
    warn('framework-law-differ.quota')
    warn('framework-law-differ.registration')
  }
  if (inquiry.origin !== undefined && !chineseOrigin && leavesChina && era.asOf >= data.framework.from)
    warn('framework-law-differ.toll-processing')

  if (leavesChina && (dualUse & NO_PERMIT) !== 0) warn(catchAllKey(era))
  if (
    leavesChina &&
    (product.elements?.length ?? 0) > 0 &&
    product.elementsComplete !== false &&
    (dualUse === NO_PERMIT || lawAsksNothing) &&
    compositionMatters(answer).length > 0
  )
    warn('composition-taken-as-complete', undefined, ...compositionMatters(answer))
  if (met.some(({ entry }) => entry.entry.kind === 'magnet-material') && practiceShare(answer) <= PRACTICE_PERCENT)
    warn('practice-threshold')
  if (!leavesChina && !toChina && (evaluation.possible & NO_PERMIT) !== 0) warn('re-export-undetailed')

  const codeCites = evaluation.asked.code.candidates.map(({ cite }) => cite)
  if (evaluation.codeAlone) warn('code-alone', undefined, ...codeCites)
  if (good.code.status === 'conflict') warn('code-form-conflict', undefined, ...codeCites)
  if (good.code.status === 'unknown') warn('code-unknown')
  for (const asserted of outcome.asserted) {
    warn('control-code-asserted', undefined, ...asserted.cites)
    if (asserted.instrument === null) warn('control-code-unknown')
    else if (asserted.entries.length === 0 && asserted.state !== null)
      warn('not-transcribed', undefined, ...asserted.cites)
  }
  for (const { named, instrument, cites } of adjacentControls(answer))
    warn(
      'adjacent-control',
      { named, instrument: instrument.number ?? instrument.id, subject: scope.say(instrument.title) },
      ...cites,
    )
  for (const { term, doubted, reason, cite } of answer.hints)
    if (doubted && declaredElements(product) !== undefined && !holdsNamed(good) && canBeMagnet(answer))
      warn('grade-doubt', { reason: sayReason(scope, reason, term) }, cite)
  if ((good.form === 'equipment' || good.form === 'reagent') && product.controlCode === undefined)
    warn('only-by-control-code')

  if (parties.some((party) => party.conflict))
    warn(
      'listed-conflict',
      undefined,
      ...parties.flatMap((party) => (party.conflict ? party.equal.map((one) => one.cite) : [])),
    )
  for (const party of parties)
    for (const one of party.equal) if (one.list === 'countermeasure') warn('countermeasure-order', undefined, one.cite)
  listingWarnings(answer, warn)

  const permitOf = (kind: PermitKind): Permit | undefined => permits.find((permit) => permit.kind === kind)
  if (leavesChina && good.elements !== 0 && good.form !== null && !NOT_GOODS.has(good.form)) {
    if (permitOf('export-licence')?.verdict === 'no-permit') warn('inferred-from-absence')
    if (permitOf('quota-licence')?.verdict === 'no-permit') warn('inferred-from-absence.quota')
  }
  if (
    (evaluation.marginals['export-licence'] & UNSETTLED) !== 0 &&
    met.some(
      ({ entry, match, state }) =>
        entry.control.permit === 'dual-use-licence' && state.state === 'in-force' && match !== 'unsettled',
    )
  ) {
    warn('both-papers-open')
  }
  const asked = answer.licenceAskable && permits.some(({ verdict }) => verdict === 'permit-required')
  if (asked && documents.every((paper) => paper.provider !== 'exporter' || paper.asked === 'if-challenged'))
    warn('papers-not-read', undefined, ...permits.flatMap(({ items }) => items.flatMap(({ citations }) => citations)))
  if (answer.dualUseAskable && openEndedBecause(answer).includes('sensitive-material-by-analogy'))
    warn('sensitive-by-analogy')
  if (leavesChina && answer.dualUsePossible && (inquiry.endUser?.listedOwnershipPercent ?? 0) >= HALF)
    warn(ownershipCounts(era) ? 'no-affiliate-rule' : 'no-affiliate-rule.before')
  const said = saidOf(answer, { notes })
  // Doubts belong to what the whole answer cites, so they come last.
  return warnings(answer, { said, doubts: doubtsOf(answer) })
}

const noNotes = once<Scope, Sequence<string>>(() => noSteps())

/** A sentence by its key, with its parameters and what it cites besides. */
type Note = [key: string, parameters: Record<string, string>, cites: string[]]
type Warn = (key: string, parameters?: Record<string, string>, ...cites: string[]) => void

const sentence = (scope: Scope, [key, parameters, cites]: Note, cite: Cite): Warnings => {
  const { ruleset, say } = scope
  const [code = key] = key.split('.')
  // An earlier ruleset may know a sentence in its plain form alone.
  const text = ruleset.data.warnings[key] ?? ruleset.data.warnings[code]
  if (text === undefined || (text.ofLaw === true && !tellsPublishedLaw(scope, text.citations))) return []
  const citations = cite(...text.citations, ...cites)
  return [
    { code, text: say(text.text, parameters), citations: citations.length > 0 ? citations : readingOf(scope, cite) },
  ]
}

/** What a sentence rests on whose law was not published yet: how far the law was read. */
const readingOf = ({ ruleset }: Scope, cite: Cite): string[] =>
  cite(...(ruleset.data.warnings['after-knowledge']?.citations ?? []))

/** Some law that a sentence cites had been published. */
const tellsPublishedLaw = (scope: Scope, cites: readonly string[]): boolean =>
  cites.some((id) => scope.ruleset.publishedOf.get(id) !== '' && isPublished(scope, id))

/** The sentences of notes, each its key, or JSON where there is more. */
const saidOf = part((scope, { notes }: { notes: Sequence<string> }, cite): { id: number; sentences: Warnings } => ({
  id: nextId(),
  sentences: stepsOf(notes).flatMap((step) => {
    const note: Note = step.startsWith('[') ? JSON.parse(step) : [step, {}, []]
    return sentence(scope, note, cite)
  }),
}))

type WarningFacts = {
  said: { id: number; sentences: Warnings }
  /** Doubted citations of the whole answer. */
  doubts: Words
}

/** What is said and what is doubted, in order. */
const warnings = part((scope, { said, doubts }: WarningFacts, cite): Warnings => {
  const doubted = [...doubts.words].flatMap((id) => {
    const doubt = scope.ruleset.doubts.get(id)
    return doubt === undefined ? [] : sentence(scope, ['source-doubt', { doubt: scope.say(doubt) }, [id]], cite)
  })
  const all = [...said.sentences, ...doubted]
  return unrepeated(all.sort((a, b) => compareText(a.code, b.code) || compareText(a.text, b.text)))
})

/** Every notice that a stated party meets, in whatever state and whatever the verdict; and groups whose name it bears. */
function listingWarnings({ scope, evaluation }: Answer, warn: Warn): void {
  const { deal, outcome, era } = evaluation
  for (const { path, equal, near, groups } of deal.parties) {
    const told = (key: string, listing: MetListing): void => {
      const words = listingWords(scope, path, listing)
      if (words !== null) warn(key, { ...words, ...metWords(scope, listing) }, ...citesOf(scope, listing))
    }
    for (const listing of equal) told('listed-party.equal', listing)
    for (const listing of near) told('listed-party.near', listing)
    // A notice that does not run says nothing about the group.
    for (const { name, relation, listing } of groups.filter((one) => levelIn(era, one.listing) > 0)) {
      const words = listingWords(scope, path, listing)
      if (words !== null)
        warn(
          'group-of-listed-party',
          { ...words, group: name, relation: scope.say(relation) },
          ...citesOf(scope, listing),
        )
    }
    const barred = equal.filter((one) => one.list === 'control-list' && levelIn(era, one) > 0)
    const generally = [...outcome.exempted.keys()].flatMap((id) => {
      const effect = scope.ruleset.interpretations.get(id)?.effect
      return effect?.generally === true ? [effect.cite] : []
    })
    if (deal.leavesChina && barred.length > 0 && generally.length > 0)
      warn('listed-party-if-controlled', undefined, ...generally, ...barred.flatMap((one) => citesOf(scope, one)))
  }
}

const NOT_GOODS = new Set(['technology', 'service', 'equipment', 'reagent'])

function timeWarnings(answer: Answer, warn: Warn): void {
  const { ruleset, inquiry, evaluation } = answer
  const { knownThrough } = ruleset.data
  if (inquiry.asOf > knownThrough) warn('after-knowledge', { asOf: inquiry.asOf, knownThrough })
  if (inquiry.knownAt !== undefined && inquiry.knownAt > knownThrough)
    warn('after-knowledge.known-at', { knownAt: inquiry.knownAt, knownThrough })
  const remarkable = evaluation.era.remarkable()
  if (remarkable.size === 0) return
  const lastDays = new Map<string, string[]>()
  const expected = new Map<string, string[]>()
  for (const limb of new Set([...touchedLimbs(evaluation), ...unsettledDuties(answer)])) {
    const state = remarkable.get(limb)
    if (state === undefined) continue
    if (state.lastDayUnclear !== null)
      lastDays.set(state.lastDayUnclear, [...(lastDays.get(state.lastDayUnclear) ?? []), ...state.because])
    if (state.expectation !== null) {
      const key = state.expectation.passed ? `${state.expectation.warning}.passed` : state.expectation.warning
      expected.set(key, [...(expected.get(key) ?? []), state.expectation.cite])
    }
  }
  for (const [lastDay, cites] of lastDays) warn('last-day-unclear', { lastDay }, ...cites)
  for (const [key, cites] of expected) warn(key, undefined, ...cites)
}

/** Instruments in force on other goods that metals or words point to, with what points there. */
function adjacentControls(answer: Answer): { named: string; instrument: Instrument; cites: string[] }[] {
  const { ruleset, inquiry, evaluation, hints } = answer
  const metals = inquiry.product?.alloyedWith ?? []
  if (metals.length === 0 && hints.length === 0) return []
  return ruleset.adjacent.flatMap(({ instrument, cite, metals: governed, destination }) => {
    const elsewhere = destination !== null && inquiry.destination !== undefined && inquiry.destination !== destination
    if (elsewhere || !instrument.limbs.some(({ id }) => runs(evaluation.era, id))) return []
    const named = [
      ...metals.filter((metal) => governed.includes(metal)),
      ...hints.flatMap(({ adjacent, term }) => (adjacent === instrument.id ? [term] : [])),
    ]
    return named.length === 0 ? [] : [{ named: named.join(', '), instrument, cites: [cite] }]
  })
}

/** What puts dual-use entries that the form can reach in force on the day: another composition could change the answer. */
const compositionMatters = ({ ruleset, evaluation: { era, good } }: Answer): string[] =>
  [...good.forms].flatMap((form) =>
    (ruleset.reach.get(form)?.dualUseLimbs ?? []).flatMap((limb) =>
      runs(era, limb) ? (era.stateOf(limb)?.because ?? []) : [],
    ),
  )

/** Rules on uses that are caught whatever the good: those that run, those that were to come, or none that was known. */
function catchAllKey(era: Era): string {
  const { catchAll } = era.rules
  if (catchAll.length === 0) return 'catch-all.unread'
  return catchAll.some(({ effect }) => runs(era, effect.limb)) ? 'catch-all' : 'catch-all.before'
}

/** Some rule that was known refuses what a listed party owns. */
const ownershipCounts = ({ rules: { refusals } }: Era): boolean =>
  refusals.some(({ effect }) => effect.when.includes('owned-by-listed-party'))

/** A form of which the law speaks as magnet material. */
const canBeMagnet = ({ ruleset, evaluation }: Answer): boolean =>
  [...evaluation.good.forms].some((form) =>
    ruleset.reach
      .get(form)
      ?.candidates.some(
        ({ entry }) => entry.entry.kind === 'magnet-material' && evaluation.era.stateOf(entry.control.limb) !== null,
      ),
  )

/** Neighbours that say the same in the same words become one. */
function unrepeated(sorted: Warnings): Warnings {
  return sorted.reduce<Warnings>((kept, warning) => {
    const last = kept.at(-1)
    if (last === undefined || last.code !== warning.code || last.text !== warning.text) return [...kept, warning]
    const citations = [...new Set([...last.citations, ...warning.citations])].sort()
    return [...kept.slice(0, -1), { ...last, citations }]
  }, [])
}

/** Does the good surely hold dysprosium or terbium. */
const holdsNamed = ({ elements }: Good): boolean => elements !== null && (elements & NAMED) !== 0

const NAMED = elementMask(['Tb', 'Dy'])

/** Stated share of dysprosium and terbium together; infinite where none is stated. */
function practiceShare({ inquiry, evaluation }: Answer): number {
  if (!holdsNamed(evaluation.good)) return Number.POSITIVE_INFINITY
  let sum = 0
  for (const { symbol, weightPercent = Number.POSITIVE_INFINITY } of inquiry.product?.elements ?? [])
    if (symbol === 'Tb' || symbol === 'Dy') sum += weightPercent
  return sum
}
