import { compositionTexts } from '../locales/composition.ts'
import { filled } from '../locales/filled.ts'
import type { Lang } from '../locales/langs.ts'
import { marks } from '../locales/marks.ts'
import { citationsFor } from '../engine/law/citations.ts'
import { maxLevel, type Level } from '../engine/law/level.ts'
import type { State } from '../schema/permit-kind.ts'
import { indexOf, type Ruleset } from '../engine/law/ruleset.ts'
import type { AnnexLevels } from './annex.ts'
import type { CompositionAnswer } from './answer-schema.ts'
import { fractionText } from './fraction.ts'
import type { GraphNode } from './graph.ts'
import { isNothing, isUnder } from './interval.ts'
import { ANNEX, ARTICLE, itemWriter, proofLine } from './item-answer.ts'
import { levelMet, outsideRoute } from './limbs.ts'
import { notesOf, statusOfLimbs } from './notes.ts'
import { questionsFor } from './question-answer.ts'
import type { WorkedOut } from './questions.ts'
import { readComposition } from './read-composition.ts'
import { limbWords, sentences } from './sentences.ts'
import { workOut, type WorkedComposition } from './work-out.ts'

type Said = CompositionAnswer['because'][number]

/** The most items, and the most lines of the proof, of an answer. */
const MOST_LISTED = 1000

/** Answers whether announcement 61 reaches a product made abroad. Each step first yields the inquiry that it will answer, or null if there is none. */
export function* compositionOf(
  ruleset: Ruleset,
  value: unknown,
  lang: Lang,
): Generator<object | null, CompositionAnswer> {
  const index = indexOf(ruleset)
  const composed = yield* workOut(index, yield* readComposition(index, value))
  const { deal, graph, rates, limbs } = composed
  const { version, digest, knownThrough } = ruleset
  const threshold = limbs.find((limb) => limb.threshold !== null)?.threshold ?? null
  const found = foundIn(composed)
  const conclusion = conclude(composed, lang)
  const questions = threshold === null || !conclusion.binds ? [] : questionsFor(found.asked, composed, threshold, lang)
  const status = statusOfLimbs(index, composed, lang)
  const notes = notesOf(index, composed, lang)
  const writeItem = itemWriter(ruleset, composed, lang)
  const items: CompositionAnswer['items'] = []
  for (const node of found.items.slice(0, MOST_LISTED)) {
    const item = writeItem(node)
    yield item.inquiry
    items.push(item)
  }
  const proof: CompositionAnswer['proof'] = []
  for (const [node, known] of found.proof.slice(0, MOST_LISTED)) {
    // Deep in a tree, an amount has many digits, which take time to be reduced.
    yield null
    proof.push(proofLine(node, known, lang))
  }
  const { outcome, headline, because } = conclusion
  const cited = [because, status, notes, questions, proof, items, items.flatMap((item) => item.limbs)].flat()
  return {
    schema: 'composition/1',
    lang,
    ruleset: { version, digest, knownThrough },
    asOf: deal.asOf,
    knownAt: deal.knownAt ?? null,
    product: graph.product.facts.id,
    currency: rates.currency,
    outcome,
    headline,
    because,
    threshold: threshold === null ? null : fractionText(threshold),
    limbs: status,
    items,
    proof,
    questions,
    counts: {
      nodes: graph.order.length,
      itemsLeftOut: found.items.length - items.length,
      proofLeftOut: found.proof.length - proof.length,
    },
    notes,
    citations: citationsFor(
      index,
      cited.flatMap((one) => ('citations' in one ? one.citations : [])),
    ),
  }
}

/** The product, the nodes that are or may be items of the annex, those to ask about, and the lines of the proof. */
function foundIn({ graph, worked, limbs }: WorkedComposition): {
  items: GraphNode[]
  asked: GraphNode[]
  proof: [GraphNode, WorkedOut][]
} {
  const { product } = graph
  // If the product itself is outside part 2, items inside it are asked about; otherwise only it decides.
  const isInside = (worked.known[product.index]?.annex.part2 ?? 0) > 0
  const [items, asked, proof]: [GraphNode[], GraphNode[], [GraphNode, WorkedOut][]] = [[], [], []]
  for (let at = product.index; at >= 0; at -= 1) {
    const [node, known] = [worked.order[at], worked.known[at]]
    if (node === undefined || known === undefined) continue
    const { annex, share } = known
    const isOpen = annex.part2 > 0 && limbs.some((limb) => levelMet(limb, node, annex, share.share) === 1)
    if (node === product || annex.part1 > 0 || annex.part2 > 0) items.push(node)
    if (isOpen && (!isInside || node === product)) asked.push(node)
    if (!isNothing(share.content)) proof.push([node, known])
  }
  return { items, asked, proof }
}

type Conclusion = Pick<CompositionAnswer, 'outcome' | 'headline' | 'because'> & { readonly binds: boolean }

/** What follows for the product: one sentence, and why. */
function conclude(composed: WorkedComposition, lang: Lang): Conclusion {
  const { deal, era, graph, limbs, worked } = composed
  const { product } = graph
  const texts = compositionTexts[lang]
  const name = { product: product.facts.id }
  const known = worked.known[product.index]
  const unbound = (key: 'unknown' | 'leaves' | 'toChina'): Conclusion => {
    const text = filled(texts.headline[key], name)
    const because = limbs.length === 0 ? [] : [{ text, citations: [ARTICLE] }]
    return { outcome: 'not-reached', headline: text, because, binds: false }
  }
  if (limbs.length === 0 || known === undefined) return unbound('unknown')
  const outside = outsideRoute(deal)
  if (outside !== null) return unbound(outside)
  const met = limbs.map((limb) => limbWords(limb, product, known, lang))
  const level = met.reduce<Level>((most, one) => maxLevel(most, one.level), 0)
  const inAnnex = maxLevel(known.annex.part1, known.annex.part2)
  const outcome = level === 2 ? 'reached' : level === 1 ? 'open' : 'not-reached'
  const first = met.find((one) => one.level === level)?.text ?? ''
  const why = level === 1 ? sentences(lang, belowInWords(composed, lang), first) : first
  const states = new Set(limbs.flatMap(({ id }, at) => (met[at]?.level === 0 ? [] : (era.stateOf(id)?.state ?? []))))
  const isStated = inAnnex === 0 || outcome === 'not-reached' || states.has('in-force')
  const said = (text: string): Said => ({ text, citations: [ARTICLE, ANNEX] })
  const ofPart2 = filled(texts.part2[part2Key(known.annex)], name)
  return {
    outcome,
    headline: isStated
      ? filled(texts.headline[inAnnex === 0 ? 'outside' : outcome], { ...name, why })
      : headlineIf(outcome, states, { ...name, why, asOf: deal.asOf }, lang),
    because: [
      said(ofPart2),
      ...limbs.map(({ article }, at) =>
        said(sentences(lang, (texts.articles[article] ?? article) + marks[lang].colon.trim(), met[at]?.text ?? '')),
      ),
    ],
    binds: true,
  }
}

/** The headline where no limb that reaches a product is in force: first in which state they are, if it is the same. */
function headlineIf(
  outcome: 'open' | 'reached',
  states: ReadonlySet<State>,
  parameters: Readonly<Record<string, string>>,
  lang: Lang,
): string {
  const { headline, notInForce } = compositionTexts[lang]
  const [state] = states
  return states.size === 1 && (state === 'suspended' || state === 'unsettled' || state === 'not-yet-in-force')
    ? sentences(lang, filled(notInForce[state], parameters), filled(headline[`${outcome}-then`], parameters))
    : filled(headline[`${outcome}-if`], parameters)
}

/** That the share of a product made abroad is below the threshold, where another limb leaves it open. */
function belowInWords({ limbs, graph: { product }, worked }: WorkedComposition, lang: Lang): string {
  const known = worked.known[product.index]
  if (known === undefined || known.annex.part2 === 0 || product.facts.origin === 'CN') return ''
  const { share } = known.share
  const limb = limbs.find(({ threshold }) => threshold !== null && isUnder(share, threshold))
  return limb === undefined ? '' : limbWords(limb, product, known, lang).text
}

/** Whether the product is in part 2; if that is open, whether facts or the words leave it open. */
function part2Key({ part2, isOpenByWords }: AnnexLevels): keyof (typeof compositionTexts)[Lang]['part2'] {
  if (part2 !== 1) return part2 === 0 ? 'not' : 'reached'
  return isOpenByWords ? 'words' : 'facts'
}
