import type { Assessment } from '../../schema/assessment.ts'
import type { Instrument } from '../../schema/instrument.ts'
import type { Answer } from './answer.ts'
import { touchedLimbs } from './horizon.ts'
import { sayReason } from './classification.ts'
import { compareText, type MetEntry } from './items.ts'
import { openEndedBecause } from './review.ts'
import { elementMask } from '../good/symbols.ts'
import { levelOf } from '../verdict/level.ts'
import { NO_PERMIT, UNSETTLED } from '../verdict/verdict-set.ts'

type Warnings = Assessment['warnings']

const PRACTICE_PERCENT = 0.1
const HALF = 50

/** What a careful reader must not miss. The code of a warning is the part of its sentence's key before a dot. */
export function warningsOf(
  answer: Answer,
  met: MetEntry[],
  { tier, permits, documents }: Pick<Assessment, 'tier' | 'permits' | 'documents'>,
): Warnings {
  const { ruleset, inquiry, evaluation } = answer
  const { data } = ruleset
  const { leavesChina, toChina, chineseOrigin, parties } = evaluation.circumstances
  const warnings: Warnings = []
  const warn = (key: string, parameters?: Record<string, string>, ...cites: string[]): void => {
    const sentence = data.warnings[key]
    if (sentence === undefined) return
    warnings.push({
      code: key.split('.')[0] ?? key,
      text: answer.say(sentence.text, parameters),
      citations: answer.cite(...sentence.citations, ...cites),
    })
  }
  const product = inquiry.product ?? {}
  const dualUse = evaluation.marginals['dual-use-licence']

  timeWarnings(answer, met, warn)

  for (const id of leavesChina ? evaluation.outcome.exempted.keys() : []) {
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
  if (inquiry.origin !== undefined && !chineseOrigin && leavesChina && inquiry.asOf >= data.framework.from)
    warn('framework-law-differ.toll-processing')

  if (leavesChina && (dualUse & NO_PERMIT) !== 0)
    warn(ruleset.catchAll.some(({ effect }) => runs(answer, effect.limb)) ? 'catch-all' : 'catch-all.before')
  if (
    leavesChina &&
    (product.elements?.length ?? 0) > 0 &&
    product.elementsComplete !== false &&
    (dualUse === NO_PERMIT || lawAsksNothing) &&
    compositionMatters(answer)
  )
    warn('composition-taken-as-complete')
  if (met.some(({ entry }) => entry.entry.kind === 'magnet-material') && practiceShare(answer) <= PRACTICE_PERCENT)
    warn('practice-threshold')
  if (!leavesChina && !toChina && (evaluation.possible & NO_PERMIT) !== 0) warn('re-export-undetailed')

  if (evaluation.codeAlone) warn('code-alone')
  if (evaluation.good.code.status === 'conflict') warn('code-form-conflict')
  if (evaluation.good.code.status === 'unknown') warn('code-unknown')
  for (const asserted of evaluation.asserted) {
    warn('control-code-asserted')
    if (asserted.instrument === null) warn('control-code-unknown')
    else if (asserted.entries.length === 0 && asserted.state !== null)
      warn('not-transcribed', undefined, ...asserted.cites)
  }
  for (const { named, instrument, cites } of adjacentControls(answer))
    warn(
      'adjacent-control',
      { named, instrument: instrument.number ?? instrument.id, subject: answer.say(instrument.title) },
      ...cites,
    )
  for (const { term, doubted, reason, cite } of answer.hints)
    if (doubted && product.elements !== undefined && !holdsNamed(answer) && canBeMagnet(answer))
      warn('grade-doubt', { reason: sayReason(answer, reason, term) }, cite)
  if ((answer.form === 'equipment' || answer.form === 'reagent') && product.controlCode === undefined)
    warn('only-by-control-code')

  if (parties.some((party) => party.conflict))
    warn(
      'listed-conflict',
      undefined,
      ...parties.flatMap((party) => (party.conflict ? party.equal.map((one) => one.cite) : [])),
    )
  for (const party of parties)
    for (const one of party.equal) if (one.list === 'countermeasure') warn('countermeasure-order', undefined, one.cite)

  const ordinary = permits.find((permit) => permit.kind === 'export-licence')
  if (
    leavesChina &&
    ordinary?.verdict === 'no-permit' &&
    answer.elements !== 0 &&
    answer.form !== null &&
    !NOT_GOODS.has(answer.form)
  )
    warn('inferred-from-absence')
  const quota = permits.find((permit) => permit.kind === 'quota-licence')
  if (
    leavesChina &&
    quota?.verdict === 'no-permit' &&
    answer.elements !== 0 &&
    answer.form !== null &&
    !NOT_GOODS.has(answer.form)
  )
    warn('inferred-from-absence.quota')
  if (
    (evaluation.marginals['export-licence'] & UNSETTLED) !== 0 &&
    met.some(
      ({ entry, match, state }) =>
        entry.control.permit === 'dual-use-licence' && state.state === 'in-force' && match !== 'unsettled',
    )
  ) {
    warn('both-papers-open')
  }
  const asked = permits.some(({ verdict }) => verdict === 'permit-required')
  if (asked && documents.length === 0) warn('papers-not-read')
  if (answer.dualUseAskable && openEndedBecause(answer).includes('sensitive-material-by-analogy'))
    warn('sensitive-by-analogy')
  if (leavesChina && answer.dualUsePossible && (inquiry.endUser?.listedOwnershipPercent ?? 0) >= HALF)
    warn('no-affiliate-rule')
  // Doubts belong to what the whole answer cites, so they come last.
  for (const id of Object.keys(answer.citations)) {
    const doubt = ruleset.doubts.get(id)
    if (doubt !== undefined) warn('source-doubt', { doubt: answer.say(doubt) }, id)
  }
  return unrepeated(warnings.sort((a, b) => compareText(a.code, b.code) || compareText(a.text, b.text)))
}

const NOT_GOODS = new Set(['technology', 'service', 'equipment', 'reagent'])

function timeWarnings(
  answer: Answer,
  met: MetEntry[],
  warn: (key: string, parameters?: Record<string, string>, ...cites: string[]) => void,
): void {
  const { ruleset, inquiry, evaluation } = answer
  const { knownThrough } = ruleset.data
  if (inquiry.asOf > knownThrough) warn('after-knowledge', { asOf: inquiry.asOf, knownThrough })
  if (inquiry.knownAt !== undefined && inquiry.knownAt > knownThrough)
    warn('after-knowledge.known-at', { knownAt: inquiry.knownAt, knownThrough })
  const lastDays = new Map<string, string[]>()
  const expected = new Map<string, string[]>()
  for (const limb of touchedLimbs(answer, met)) {
    const state = evaluation.era.stateOf(limb)
    if (state === null) continue
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
  const { ruleset, inquiry, hints } = answer
  const metals = inquiry.product?.alloyedWith ?? []
  return ruleset.adjacent.flatMap(({ instrument, cite, metals: governed, destination }) => {
    const elsewhere = destination !== null && inquiry.destination !== undefined && inquiry.destination !== destination
    if (elsewhere || !instrument.limbs.some(({ id }) => runs(answer, id))) return []
    const named = [
      ...metals.filter((metal) => governed.includes(metal)),
      ...hints.flatMap(({ adjacent, term }) => (adjacent === instrument.id ? [term] : [])),
    ]
    return named.length === 0 ? [] : [{ named: named.join(', '), instrument, cites: [cite] }]
  })
}

/** A limb is in force on the day, or nobody can say that it is not. */
function runs({ evaluation }: Answer, limb: string): boolean {
  const state = evaluation.era.stateOf(limb)
  return state !== null && levelOf(state.state, 2) > 0
}

/** Some dual-use entry that the form can reach runs on the day: another composition could change the answer. */
const compositionMatters = (answer: Answer): boolean =>
  [...answer.evaluation.good.forms].some((form) =>
    answer.ruleset.reach
      .get(form)
      ?.candidates.some(
        ({ entry }) =>
          entry.control.permit === 'dual-use-licence' &&
          entry.entry.annexPart === undefined &&
          runs(answer, entry.control.limb),
      ),
  )

/** A form of which the law speaks as magnet material. */
const canBeMagnet = ({ ruleset, evaluation }: Answer): boolean =>
  [...evaluation.good.forms].some((form) =>
    ruleset.reach.get(form)?.candidates.some(({ entry }) => entry.entry.kind === 'magnet-material'),
  )

/** Neighbours that say the same in the same words become one. */
function unrepeated(warnings: Warnings): Warnings {
  return warnings.reduce<Warnings>((kept, warning) => {
    const last = kept.at(-1)
    if (last === undefined || last.code !== warning.code || last.text !== warning.text) return [...kept, warning]
    const citations = [...new Set([...last.citations, ...warning.citations])].sort()
    return [...kept.slice(0, -1), { ...last, citations }]
  }, [])
}

/** Does the good surely hold dysprosium or terbium. */
const holdsNamed = ({ elements }: Answer): boolean => elements !== null && (elements & elementMask(['Tb', 'Dy'])) !== 0

/** Stated share of dysprosium and terbium together; infinite where none is stated. */
function practiceShare({ inquiry, elements }: Answer): number {
  const named = elementMask(['Tb', 'Dy'])
  if (elements === null || (elements & named) === 0) return Number.POSITIVE_INFINITY
  const shares = (inquiry.product?.elements ?? [])
    .filter(({ symbol }) => symbol === 'Tb' || symbol === 'Dy')
    .map(({ weightPercent }) => weightPercent)
  return shares.reduce<number>((sum, share) => sum + (share ?? Number.POSITIVE_INFINITY), 0)
}
