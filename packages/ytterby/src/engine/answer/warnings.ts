import { HALF_OWNED } from '../deal/circumstances.ts'
import type { Assessment } from '../../schema/assessment.ts'
import { compareText } from '../../schema/compare-text.ts'
import type { PermitKind } from '../../schema/permit-kind.ts'
import { NO_PERMIT, UNSETTLED } from '../verdict/verdict-set.ts'
import type { InquiryCase } from './case.ts'
import { openEndedBecause } from './review.ts'
import { goodWarnings } from './warnings-good.ts'
import { partyWarnings } from './warnings-party.ts'
import { timeWarnings } from './warnings-time.ts'
import { rankOfLevel } from './warning-levels.ts'
import { warner, warnOfDoubts, type Warn, type Warnings } from './warn.ts'

type AnswerParts = Pick<Assessment, 'tier' | 'permits' | 'documents' | 'changes' | 'because'>

/** The warnings of an answer. The code of a warning is its sentence's key up to the dot. */
export function warningsOf(inquiryCase: InquiryCase, parts: AnswerParts): Warnings {
  const { warn, warnings } = warner(inquiryCase)
  timeWarnings(inquiryCase, parts.changes, warn)
  frameworkWarnings(inquiryCase, parts.tier, warn)
  goodWarnings(inquiryCase, warn)
  partyWarnings(inquiryCase, warn)
  permitWarnings(inquiryCase, parts, warn)
  // Doubts concern everything that the answer cites, so they come last.
  warnOfDoubts(inquiryCase, warnings, new Set(parts.because.flatMap(({ citations }) => citations)))
  const merged = mergeRepeats(warnings.sort((a, b) => compareText(a.code, b.code) || compareText(a.text, b.text)))
  return merged.sort(
    (a, b) =>
      rankOfLevel(a.level) - rankOfLevel(b.level) || compareText(a.id ?? '', b.id ?? '') || compareText(a.code, b.code),
  )
}

/** Warnings about differences between the framework and the law. */
function frameworkWarnings(inquiryCase: InquiryCase, tier: AnswerParts['tier'], warn: Warn): void {
  const { ruleset, era, inquiry, evaluation, dualUsePossible, dualUseAskable } = inquiryCase
  const { leavesChina, chineseOrigin } = evaluation.deal
  if (tier !== null && tier.level >= 3 && evaluation.possible === NO_PERMIT)
    warn('framework-law-differ.strict-tier', { level: String(tier.level), controls: tier.controls })
  if (tier !== null && tier.level === 1 && dualUsePossible) warn(lightTierKey(inquiryCase))
  if (tier !== null && dualUseAskable) {
    warn('framework-law-differ.quota')
    warn('framework-law-differ.registration')
  }
  const isProcessedHere = inquiry.origin !== undefined && !chineseOrigin && leavesChina
  if (isProcessedHere && era.asOf >= ruleset.data.framework.from) warn('framework-law-differ.toll-processing')
}

/** Whether the law surely requires a dual-use licence, leaves that unsettled, or may require one, depending on open facts. */
function lightTierKey({ ruleset, evaluation }: InquiryCase): string {
  const always = 'framework-law-differ.light-tier'
  const licence = evaluation.marginals['dual-use-licence']
  const key =
    licence === UNSETTLED
      ? `${always}-unsettled`
      : (licence & (NO_PERMIT | UNSETTLED)) !== 0
        ? `${always}-open`
        : always
  // An earlier ruleset has only one sentence.
  return ruleset.data.warnings[key] === undefined ? always : key
}

const NOT_GOODS = new Set(['technology', 'service', 'equipment', 'reagent'])

/** Warnings about permits and their documents. */
function permitWarnings(inquiryCase: InquiryCase, { permits, documents }: AnswerParts, warn: Warn): void {
  const { era, inquiry, met, evaluation, licenceAskable, dualUseAskable, dualUsePossible } = inquiryCase
  const { good, deal, marginals } = evaluation
  const needsNone = (kind: PermitKind): boolean =>
    permits.some((permit) => permit.kind === kind && permit.verdict === 'no-permit')
  if (deal.leavesChina && good.elements !== 0 && good.form !== null && !NOT_GOODS.has(good.form)) {
    if (needsNone('export-licence')) warn('inferred-from-absence')
    if (needsNone('quota-licence')) warn('inferred-from-absence.quota')
  }
  const isUnderEntry = met.some(
    ({ entry, match, state }) =>
      entry.control.permit === 'dual-use-licence' && state.state === 'in-force' && match !== 'unsettled',
  )
  if ((marginals['export-licence'] & UNSETTLED) !== 0 && isUnderEntry) warn('both-papers-open')
  const needsLicence = licenceAskable && permits.some(({ verdict }) => verdict === 'permit-required')
  if (needsLicence && documents.every((paper) => paper.provider !== 'exporter' || paper.asked === 'if-challenged'))
    warn('papers-not-read', undefined, ...permits.flatMap(({ items }) => items.flatMap(({ citations }) => citations)))
  if (dualUseAskable && openEndedBecause(inquiryCase).includes('sensitive-material-by-analogy'))
    warn('sensitive-by-analogy')
  if (deal.leavesChina && dualUsePossible && (inquiry.endUser?.listedOwnershipPercent ?? 0) >= HALF_OWNED) {
    // A known rule refuses licences for buyers owned by a listed party.
    const counts = era.rules.refusals.some(({ effect }) => effect.when.includes('owned-by-listed-party'))
    warn(counts ? 'no-affiliate-rule' : 'no-affiliate-rule.before')
  }
}

/** Merges neighbouring warnings with the same text. */
function mergeRepeats(sorted: Warnings): Warnings {
  const merged: Warnings = []
  for (const warning of sorted) {
    const last = merged.at(-1)
    if (last === undefined || last.code !== warning.code || last.text !== warning.text) merged.push(warning)
    else
      merged[merged.length - 1] = {
        ...last,
        citations: [...new Set([...last.citations, ...warning.citations])].sort(),
      }
  }
  return merged
}
