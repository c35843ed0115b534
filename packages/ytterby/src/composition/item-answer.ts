import { compositionTexts } from '../locales/composition.ts'
import type { Lang } from '../locales/langs.ts'
import type { Ruleset } from '../engine/law/ruleset.ts'
import { verdictAlone, type VerdictSet } from '../engine/verdict/verdict-set.ts'
import { verdictWith } from '../engine/write/assess.ts'
import type { Inquiry } from '../schema/inquiry.ts'
import { POSSIBLE_VERDICTS, type PossibleVerdict } from '../schema/verdict.ts'
import type { CompositionAnswer } from './answer-schema.ts'
import type { GraphNode } from './graph.ts'
import { compareShare, outsideRoute } from './limbs.ts'
import type { WorkedOut } from './questions.ts'
import { limbWords, MEETS, rangeIn, REACHES, sentences, shareIn } from './sentences.ts'
import type { WorkedComposition } from './work-out.ts'

type Item = CompositionAnswer['items'][number]
type ProofLine = CompositionAnswer['proof'][number]

/** What every statement about goods abroad rests on: the article and the annex. */
export const ARTICLE = 'a61-1'
export const ANNEX = 'a61-annex-1'

/** Writes items; equal inquiries are answered by the engine once. */
export function itemWriter(
  ruleset: Ruleset,
  { deal, limbs, worked }: WorkedComposition,
  lang: Lang,
): (node: GraphNode) => Item {
  const verdicts = new Map<string, VerdictSet>()
  const possibleFor = (inquiry: Inquiry): VerdictSet => {
    const key = JSON.stringify(inquiry)
    const known = verdicts.get(key) ?? setOf(verdictWith(ruleset, inquiry).possible)
    verdicts.set(key, known)
    return known
  }
  return (node) => {
    const known = worked.known[node.index]
    if (known === undefined) throw new RangeError('Every node was worked out')
    const { annex, share } = known
    const threshold = limbs.find((limb) => limb.threshold !== null)?.threshold ?? null
    const outside = outsideRoute(deal)
    const counts = annex.part2 > 0 && threshold !== null && outside === null
    const inquiry = inquiryAbout(deal, node, known, threshold === null ? null : compareShare(share.share, threshold))
    const possible = originsOf(node).reduce((set, origin) => set | possibleFor({ ...inquiry, origin }), 0)
    return {
      id: node.facts.id,
      description: node.facts.description ?? null,
      part2: outside === null ? (REACHES[annex.part2] ?? 'open') : 'not',
      part1: REACHES[annex.part1] ?? 'open',
      share: counts ? shareIn(share.share) : null,
      against: counts ? compareShare(share.share, threshold) : null,
      limbs: limbs.map((limb) => {
        const { level, text } =
          outside === null
            ? limbWords(limb, node, known, lang)
            : { level: 0, text: compositionTexts[lang].limbs[outside] }
        return { limb: limb.id, meets: MEETS[level] ?? 'open', text, citations: [ARTICLE, ANNEX] }
      }),
      verdict: verdictAlone(possible).verdict,
      possible: verdictAlone(possible).possible,
      inquiry,
    }
  }
}

const setOf = (possible: readonly PossibleVerdict[]): VerdictSet =>
  possible.reduce((set, verdict) => set | (1 << POSSIBLE_VERDICTS.indexOf(verdict)), 0)

/** A country that is not China, for goods made abroad. */
const ABROAD = 'JP'

/** The engine presumes Chinese origin, so that an open one is asked about both ways. */
const originsOf = ({ facts: { origin } }: GraphNode): NonNullable<Inquiry['origin']>[] =>
  origin === undefined ? ['CN', ABROAD] : [origin]

/** The node as a good of its own. A share that is certain to be below the threshold, or not to be, is stated as such. */
function inquiryAbout(
  deal: Inquiry,
  { facts: { origin, chineseContent } }: GraphNode,
  { annex: { product } }: WorkedOut,
  against: Item['against'],
): Inquiry {
  const valuePercent = against === 'below' ? 0 : against === 'at-or-above' ? 100 : undefined
  const technology = chineseContent?.technology
  return {
    ...deal,
    product,
    ...(origin === undefined ? {} : { origin }),
    chineseContent: {
      ...(valuePercent === undefined ? {} : { valuePercent }),
      ...(technology === undefined ? {} : { technology }),
    },
  }
}

const statedBy = ({ source, day }: GraphNode['declarations'][number]): ProofLine['stated'][number] => ({ source, day })

/** How a node comes to its content. */
export function proofLine({ facts, declarations }: GraphNode, { share }: WorkedOut, lang: Lang): ProofLine {
  const { id, origin = null, source = null, day = null } = facts
  const { basis, isDeclared, value, content } = share
  const texts = compositionTexts[lang].proof
  return {
    id,
    origin,
    value: rangeIn(value),
    content: rangeIn(content),
    basis,
    declared: isDeclared,
    stated: [...(source === null && day === null ? [] : [{ source, day }]), ...declarations.map(statedBy)],
    text: sentences(lang, texts[basis], isDeclared ? texts.declared : ''),
    citations: [ARTICLE, ANNEX],
  }
}
