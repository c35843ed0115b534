import type { FollowerStatus } from '@ytterby/follow'
import type { Lang } from 'ytterby'
import type { LawBundle, previewLaw } from 'ytterby/law'
import { changeText } from '../compare/comparison-text.ts'
import { sumsText } from '../render/amounts.ts'
import { linesCount } from '../render/list-sums.ts'
import { phrase } from '../render/phrases.ts'

/** Says which release a bundle has, and how far it is known to be the newest. */
export const bundleText = ({ header, expires }: LawBundle, lang: Lang): string =>
  `${phrase('bundleFound', lang, {
    version: header.version,
    sequence: header.sequence,
    issued: header.issued,
    known: header.knownThrough,
    engine: header.minEngine,
    expires,
  })}\n`

/** Says which law answers in a folder, since when, and what is unusual about it. */
export function statusText(status: FollowerStatus, lang: Lang): string {
  const { inForce, waiting } = status
  const { version, knownThrough: known, accepted } = inForce
  const lines = [
    accepted === null
      ? phrase('bundlePackage', lang, { version, known })
      : phrase('bundleInForce', lang, { version, known, by: accepted.by, at: accepted.at }),
    ...(waiting === null ? [] : [phrase('bundleWaiting', lang, { version: waiting.version })]),
    ...noticesOf(status, lang),
  ]
  return `${lines.join('\n')}\n`
}

/** What somebody who relies on the law in a folder should know: an older release answers, or nobody has confirmed the newest. */
export const noticesOf = ({ wentBack, expires, isExpired }: FollowerStatus, lang: Lang): string[] => [
  ...(wentBack === null ? [] : [phrase('bundleWentBack', lang, wentBack)]),
  ...(isExpired ? [phrase('bundleExpired', lang, { expires: expires ?? '' })] : []),
]

/** Says which lines a bundle changes, as `ytterby compare` does, and what they are worth. */
export function previewText(preview: ReturnType<typeof previewLaw>, lang: Lang): string {
  const { from, to, changed, refused, sums } = preview
  const lines = [...changed, ...refused].toSorted((a, b) => a.line - b.line).map((line) => changeText(line, lang))
  const sum = sumsText(sums, { lines: linesCount(sums.lines, lang), kg: phrase('columnKg', lang) })
  return `${lines.join('')}${phrase('bundlePreview', lang, { from, to, sum, refused: refused.length })}\n`
}
