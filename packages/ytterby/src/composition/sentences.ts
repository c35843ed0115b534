import { compositionTexts } from '../locales/composition.ts'
import { filled } from '../locales/filled.ts'
import type { Lang } from '../locales/langs.ts'
import { marks } from '../locales/marks.ts'
import type { Level } from '../engine/law/level.ts'
import { fractionText, ONE, percentText, type Fraction } from './fraction.ts'
import type { GraphNode } from './graph.ts'
import { isCertain, isUnder, type Interval } from './interval.ts'
import { levelInAnnex, levelMet, levelOfCondition, levelOfOrigin, type Limb } from './limbs.ts'
import type { WorkedOut } from './questions.ts'

/** A range as an answer writes it. */
export const rangeIn = ({ from, to }: Interval): { from: string; to: string | null } => ({
  from: fractionText(from),
  to: to === null ? null : fractionText(to),
})

/** A share as an answer writes it, exact and in percent. */
export const shareIn = ({ from, to }: Interval): ShareText => ({
  from: fractionText(from),
  to: fractionText(to ?? ONE),
  percent: { from: percentText(from, 'down'), to: percentText(to ?? ONE, 'up') },
})
type Ends = { readonly from: string; readonly to: string }
type ShareText = Ends & { readonly percent: Ends }

/** A share in words, a known one in one number. One that is below the threshold never reads as the threshold itself. */
export function shareWords(share: Interval, threshold: Fraction, lang: Lang): string {
  const texts = compositionTexts[lang].share
  const { percent } = shareIn(share)
  const isUnderIt = isUnder(share, threshold)
  const readsAsIt = (text: string): boolean => isUnderIt && text === percentText(threshold, 'up')
  const known = isCertain(share) ? percentText(share.from, 'nearest') : null
  const isSome = share.from.n > 0n
  if (known !== null && !readsAsIt(known) && isSome === (known !== '0')) return filled(texts.exact, { from: known })
  if (share.isBelow !== true && !readsAsIt(percent.to)) return filled(texts.range, percent)
  return filled(isSome ? texts.rangeJustBelow : texts.justBelow, percent)
}

export const thresholdWords = (threshold: Fraction, lang: Lang): string =>
  filled(compositionTexts[lang].share.exact, { from: percentText(threshold, 'down') })

/** Sentences one after the other. */
export const sentences = (lang: Lang, ...texts: readonly string[]): string =>
  texts.filter((text) => text !== '').join(marks[lang].gap)

export const MEETS = ['no', 'open', 'yes'] as const
export const REACHES = ['not', 'open', 'reached'] as const

/** How far a node meets a limb, and why, in words. */
export function limbWords(
  limb: Limb,
  node: GraphNode,
  { annex, share: { share } }: WorkedOut,
  lang: Lang,
): { level: Level; text: string } {
  const texts = compositionTexts[lang].limbs
  const level = levelMet(limb, node, annex, share)
  const inAnnex = levelInAnnex(limb, annex)
  const ofOrigin = levelOfOrigin(limb, node)
  const isOfChina = limb.rule.origin === 'CN'
  if (inAnnex === 0) return { level, text: texts.outside }
  if (ofOrigin === 0 && !isOfChina) return { level, text: texts.madeInChina }
  const own = isOfChina ? ofOrigin : levelOfCondition(limb, node, share)
  const kind = isOfChina ? 'origin' : limb.threshold === null ? 'technology' : 'share'
  const text = filled(texts[`${kind}.${MEETS[own] ?? 'open'}`], {
    share: shareWords(share, limb.threshold ?? ONE, lang),
    threshold: limb.threshold === null ? '' : thresholdWords(limb.threshold, lang),
  })
  const annexOpen = own > 0 && inAnnex === 1 ? texts.annexOpen : ''
  const originOpen = own > 0 && ofOrigin === 1 && !isOfChina ? texts.originOpen : ''
  return { level, text: sentences(lang, text, annexOpen, originOpen) }
}
