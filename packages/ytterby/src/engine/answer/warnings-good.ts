import { declaredElements } from '../../schema/declared-elements.ts'
import type { Instrument } from '../../schema/instrument.ts'
import type { Good } from '../good/good.ts'
import { candidateSymbols } from '../good/commodity-code.ts'
import { elementMask } from '../law/symbols.ts'
import { levelOf } from '../law/level.ts'
import { NO_PERMIT } from '../verdict/verdict-set.ts'
import type { InquiryCase } from './case.ts'
import { suggestionReason } from './classification.ts'
import { say } from './say.ts'
import { underEntry } from './rules-met.ts'
import { runs } from './triggers.ts'
import type { Warn } from './warn.ts'

const PRACTICE_PERCENT = 0.1

/** Warnings about how the good was stated and read. */
export function goodWarnings(inquiryCase: InquiryCase, warn: Warn): void {
  const { inquiry, met, evaluation } = inquiryCase
  const { good, deal, marginals } = evaluation
  interpretationWarnings(inquiryCase, warn)
  if (deal.leavesChina && (marginals['dual-use-licence'] & NO_PERMIT) !== 0) warn(catchAllKey(inquiryCase))
  compositionWarning(inquiryCase, warn)
  if (met.some(({ entry }) => entry.entry.kind === 'magnet-material') && practiceShare(inquiryCase) <= PRACTICE_PERCENT)
    warn('practice-threshold')
  if (!deal.leavesChina && !deal.toChina && (evaluation.possible & NO_PERMIT) !== 0) {
    warn('re-export-undetailed')
    const { kind: use } = deal.endUse ?? {}
    if (deal.chineseOrigin && (use === 'wmd' || use === 'terrorism')) warn('catch-all-abroad')
  }
  const isFromRegion = inquiry.exportedFrom === 'HK' || inquiry.exportedFrom === 'MO'
  if (isFromRegion && !deal.toChina && deal.chineseOrigin && underEntry(evaluation.outcome))
    warn('left-under-undertaking')
  codeWarnings(inquiryCase, warn)
  wordsAgainstCode(inquiryCase, warn)
  technicalNotes(inquiryCase, warn)
  for (const { named, instrument, cite } of adjacentControls(inquiryCase))
    warn(
      `adjacent-control#${instrument.id}`,
      { named, instrument: instrument.number ?? instrument.id, subject: say(inquiryCase, instrument.title) },
      cite,
    )
  stricterControls(inquiryCase, warn)
  for (const { term, doubted, reason, cite } of inquiryCase.hints)
    if (
      doubted &&
      declaredElements(inquiry.product ?? {}) !== undefined &&
      !holdsNamed(good) &&
      canBeMagnet(inquiryCase)
    )
      warn(`grade-doubt#${reason}`, { reason: suggestionReason(inquiryCase, reason, term) }, cite)
  if ((good.form === 'equipment' || good.form === 'reagent') && inquiry.product?.controlCode === undefined)
    warn('only-by-control-code')
}

/** Notes of the lists to the kinds of entries, in force or unsettled, that certainly cover the good. */
function technicalNotes({ ruleset, met }: InquiryCase, warn: Warn): void {
  const cites = new Map<string, string[]>()
  for (const { entry, match, state } of met) {
    if (match !== 'yes') continue
    const key = `technical-note.${entry.instrument.key ?? entry.instrument.id}-${entry.entry.kind}`
    if (ruleset.data.warnings[key] === undefined || levelOf(state.state) === 0) continue
    cites.set(key, [...(cites.get(key) ?? []), entry.cite])
  }
  for (const [key, own] of cites) warn(key, undefined, ...own)
}

/** Interpretations that exempt the good: those from a later day, and those that say “generally” (一般). */
function interpretationWarnings({ ruleset, inquiry, evaluation }: InquiryCase, warn: Warn): void {
  if (!evaluation.deal.leavesChina) return
  for (const id of evaluation.outcome.exempted()) {
    const interpretation = ruleset.interpretations.get(id)
    if (interpretation === undefined) continue
    const { published, effect } = interpretation
    if (published > inquiry.asOf) warn(`interpretation-later#${published}`, { published }, effect.cite)
    if (effect.generally) warn('generally', undefined, effect.cite)
  }
}

/** The warning on catch-all rules: in force, coming, or none known. */
function catchAllKey({ ruleset, era, evaluation }: InquiryCase): string {
  const { catchAll } = era.rules
  if (catchAll.length === 0) return 'catch-all.unread'
  if (!catchAll.some(({ effect }) => runs(era, effect.limb))) return 'catch-all.before'
  // Nothing is presumed of the lists where every party is named or its listing is stated.
  const isNamed = evaluation.deal.parties.every(({ named, listed }) => named || listed !== undefined)
  return isNamed && ruleset.data.warnings['catch-all.named'] !== undefined ? 'catch-all.named' : 'catch-all'
}

/** Warns if the good needs no licence only because its element list was taken as complete. */
function compositionWarning({ ruleset, era, inquiry: { product = {} }, evaluation }: InquiryCase, warn: Warn): void {
  const { good, deal, possible, marginals } = evaluation
  const isFree = marginals['dual-use-licence'] === NO_PERMIT || possible === NO_PERMIT
  if (!deal.leavesChina || !isFree) return
  if ((product.elements?.length ?? 0) === 0 || product.elementsComplete === false) return
  if (good.branches.every(({ optional }) => optional !== 0)) return
  // Citations of what put dual-use entries within reach of the form in force on the day.
  const because: string[] = []
  for (const form of good.forms)
    for (const limb of ruleset.reach.get(form)?.dualUseLimbs ?? [])
      if (runs(era, limb)) because.push(...(era.stateOf(limb)?.because ?? []))
  if (because.length > 0) warn('composition-taken-as-complete', undefined, ...because)
}

/** Warns if the words of the good name elements that no good of its commodity code holds. The code is followed. */
function wordsAgainstCode({ evaluation, inquiry: { product = {} }, hints }: InquiryCase, warn: Warn): void {
  const { status, candidates } = evaluation.good.code
  if (status !== 'used' || product.elements !== undefined) return
  const ofCode = candidates.map(({ elements }) => candidateSymbols(elements))
  if (ofCode.includes(null)) return
  const possible = new Set<string>(ofCode.flatMap((symbols) => symbols ?? []))
  for (const { term, cite, elements } of hints) {
    if (elements.length === 0 || elements.some((symbol) => possible.has(symbol))) continue
    const named = elements.join(', ')
    warn(`words-code-conflict#${named}`, { term, elements: named }, cite, ...candidates.map((one) => one.cite))
  }
}

/** Warnings about how the commodity code and the control code were used. */
function codeWarnings({ evaluation, inquiry }: InquiryCase, warn: Warn): void {
  const { good, statedGood, outcome } = evaluation
  const cites = statedGood.good.code.candidates.map(({ cite }) => cite)
  const saysNothing = good.code.status === 'uninformative' && inquiry.product?.form === undefined
  if (evaluation.codeAlone || saysNothing) warn('code-alone', undefined, ...cites)
  if (good.code.status === 'conflict') warn('code-form-conflict', undefined, ...cites)
  if (good.code.status === 'unknown') warn('code-unknown')
  for (const asserted of outcome.asserted) {
    warn('control-code-asserted', undefined, ...asserted.cites)
    if (asserted.instrument === null) warn('control-code-unknown')
    else if (asserted.entries.length === 0) warn('not-transcribed', undefined, ...asserted.cites)
  }
}

/** Instruments in force on other goods that a metal or word points to, with that metal or word. */
function adjacentControls(inquiryCase: InquiryCase): { named: string; instrument: Instrument; cite: string }[] {
  const { ruleset, inquiry, era, hints } = inquiryCase
  const metals = inquiry.product?.alloyedWith ?? []
  if (metals.length === 0 && hints.length === 0) return []
  return ruleset.adjacent.flatMap(({ instrument, cite, metals: governed, destination }) => {
    if (!metals.some((metal) => governed.includes(metal)) && !hints.some((hint) => hint.adjacent === instrument.id))
      return []
    const elsewhere = destination !== null && inquiry.destination !== undefined && inquiry.destination !== destination
    if (elsewhere) return []
    const named: string[] = metals.filter((metal) => governed.includes(metal))
    for (const { adjacent, term } of hints) if (adjacent === instrument.id) named.push(term)
    if (!instrument.limbs.some(({ id }) => runs(era, id))) return []
    return [{ named: named.join(', '), instrument, cite }]
  })
}

/** Limbs that are stricter for the destination, over instruments on other goods that the inquiry names, also by a control code. */
function stricterControls(inquiryCase: InquiryCase, warn: Warn): void {
  const { ruleset, era, inquiry, evaluation } = inquiryCase
  const asserted = evaluation.outcome.asserted.map(({ instrument }) => instrument)
  const named = new Set([...adjacentControls(inquiryCase).map(({ instrument }) => instrument.id), ...asserted])
  for (const { instrument } of ruleset.adjacent) {
    // Where the announcement itself is suspended or unsettled, so is what is stricter than it.
    const isInForce = instrument.limbs.some(({ id }) => era.stateOf(id)?.state === 'in-force')
    const stricter = isInForce && named.has(instrument.id) ? instrument.adjacent?.stricter : undefined
    if (stricter === undefined || (inquiry.destination ?? stricter.destination) !== stricter.destination) continue
    const state = era.stateOf(stricter.limb)
    const key = `adjacent-control.${stricter.limb}-${state?.state}`
    if (state === null || ruleset.data.warnings[key] === undefined) continue
    warn(`${key}#${instrument.id}`, {}, ...state.because)
  }
}

/** Whether the good can have a form that the law treats as magnet material. */
const canBeMagnet = ({ ruleset, era, evaluation }: InquiryCase): boolean =>
  [...evaluation.good.forms].some((form) =>
    ruleset.reach
      .get(form)
      ?.candidates.some(
        ({ entry }) => entry.entry.kind === 'magnet-material' && era.stateOf(entry.control.limb) !== null,
      ),
  )

/** Whether the good certainly holds dysprosium or terbium. */
const holdsNamed = ({ held }: Good): boolean => ((held ?? 0) & NAMED) !== 0

const NAMED = elementMask(['Tb', 'Dy'])

/** The stated share of dysprosium plus terbium; infinite if not stated. */
function practiceShare({ inquiry, evaluation }: InquiryCase): number {
  if (!holdsNamed(evaluation.good)) return Number.POSITIVE_INFINITY
  let sum = 0
  for (const { symbol, weightPercent = Number.POSITIVE_INFINITY } of inquiry.product?.elements ?? [])
    if (symbol === 'Tb' || symbol === 'Dy') sum += weightPercent
  return sum
}
