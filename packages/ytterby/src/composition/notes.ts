import { compositionTexts } from '../locales/composition.ts'
import { filled } from '../locales/filled.ts'
import type { Lang } from '../locales/langs.ts'
import type { CompiledRuleset } from '../engine/law/compile.ts'
import type { CompositionAnswer } from './answer-schema.ts'
import { compareFractions, plus, times, ZERO } from './fraction.ts'
import type { GraphNode } from './graph.ts'
import { ANNEX, ARTICLE } from './item-answer.ts'
import { sentences } from './sentences.ts'
import type { WorkedComposition } from './work-out.ts'

type LimbStatus = CompositionAnswer['limbs'][number]
type Note = CompositionAnswer['notes'][number]

/** Each limb with its state on the day. */
export function statusOfLimbs(
  { instruments }: CompiledRuleset,
  { era, limbs, deal: { asOf } }: WorkedComposition,
  lang: Lang,
): LimbStatus[] {
  const texts = compositionTexts[lang].state
  const words = new Map([...instruments.values()].flatMap((one) => one.limbs.map(({ id, text }) => [id, text?.[lang]])))
  return limbs.flatMap(({ id, article, rule }) => {
    const state = era.stateOf(id)
    if (state === null) return []
    const ofState = filled(texts[state.state], { asOf, since: state.since ?? asOf })
    const never = state.everInForce || state.state === 'in-force' ? '' : texts.never
    return [
      {
        limb: id,
        article,
        state: state.state,
        everInForce: state.everInForce,
        text: sentences(lang, `${words.get(id) ?? ''}${lang === 'zh' ? '。' : '.'}`, ofState, never),
        citations: [...new Set([rule.cite, ...state.because])].sort(),
      },
    ]
  })
}

/** What was presumed, and what the reader must know besides. */
export function notesOf(ruleset: CompiledRuleset, composed: WorkedComposition, lang: Lang): Note[] {
  const texts = compositionTexts[lang].notes
  const { limbs, worked } = composed
  if (limbs.length === 0) return []
  const note = (code: keyof typeof texts, citations: string[], of: string | number = ''): Note => ({
    code,
    text: filled(texts[code], { count: of, id: of }),
    citations,
  })
  const nodes = worked.order
  const undated = nodes.filter(
    ({ facts, declarations }) => facts.unitValue !== undefined && facts.day === undefined && declarations.length === 0,
  ).length
  const hasAssembly = nodes.some(({ facts, parts }) => parts !== null && facts.good?.form === undefined)
  const named = nodes.filter(
    ({ facts: { good, description = '' } }) =>
      good?.elements?.length === 0 && RARE_EARTHS.test(description) && !DENIED.test(description),
  )
  const cheap = nodes.findLast((node) => isWorthLessThanParts(node, worked))
  return [
    // What may be wrong stands first.
    ...(named.length === 0 ? [] : [note('words-of-rare-earths', [ANNEX], namesOf(named))]),
    ...(cheap === undefined ? [] : [note('parts-above-whole', [ARTICLE], cheap.facts.id)]),
    ...lawNotes(ruleset, composed, lang),
    note('share-of-item', [ARTICLE]),
    note('value-basis', [ARTICLE]),
    ...(undated === 0 ? [] : [note('values-without-day', [ARTICLE], undated)]),
    note('parts-complete', [ARTICLE]),
    ...(hasAssembly ? [note('assembly-form', [ANNEX])] : []),
    note('own-export', [ARTICLE]),
    note('us-rules', [ARTICLE]),
  ]
}

/** What a description of a material, a magnet or a part names that holds rare earths. */
const RARE_EARTHS =
  /(?<!\p{L})(?:nd-?fe-?b|sm-?co|sm2co17|smco5)|neod[iy]m|samari|dyspros|dispros|terbi|gadolini|yttri|rare[- ]earth|selten[e ]*erd|terres? rares?|terre rare|tierras raras|[钕钐镝铽钆镨]|稀土|希土|ネオジ|サマリウム|네오디|희토/iu

/** Ferrite magnet, no rare earth. */
const DENIED = /(?<!\p{L})(?:no|non|not|without|free|ohne|keine?|frei|sans|sin|senza)(?!\p{L})|无|不含|非/iu

/** The most nodes that a note names. */
const MOST_NAMED = 5

const namesOf = (nodes: readonly GraphNode[]): string =>
  [...nodes.slice(0, MOST_NAMED).map(({ facts }) => `“${facts.id}”`), ...(nodes.length > MOST_NAMED ? ['…'] : [])].join(
    ', ',
  )

/** Whether an item of part 2, whose value its share is counted by, is stated to be worth less than what is known of its parts. */
function isWorthLessThanParts(node: GraphNode, { known }: WorkedComposition['worked']): boolean {
  const own = known[node.index]
  const worth = own?.share.value.to ?? null
  if (own === undefined || own.annex.part2 === 0 || node.parts === null || worth === null) return false
  const parts = node.parts.reduce(
    (total, { node: part, quantity }) => plus(total, times(quantity, known[part.index]?.share.value.from ?? ZERO)),
    ZERO,
  )
  return compareFractions(parts, worth) > 0
}

/** What the ruleset says of days after what is known, of an unclear last day, and of an extension that was not read. */
function lawNotes(ruleset: CompiledRuleset, { era, limbs, deal }: WorkedComposition, lang: Lang): Note[] {
  const { warnings, knownThrough } = ruleset.data
  const { asOf, knownAt } = deal
  const codes = new Map<string, { parameters: Record<string, string>; because: readonly string[] }>()
  if (asOf > knownThrough) codes.set('after-knowledge', { parameters: { asOf, knownThrough }, because: [] })
  if (knownAt !== undefined && knownAt > knownThrough)
    codes.set('after-knowledge.known-at', { parameters: { knownAt, knownThrough }, because: [] })
  for (const { id } of limbs) {
    const state = era.stateOf(id)
    if (state?.lastDayUnclear)
      codes.set('last-day-unclear', { parameters: { lastDay: state.lastDayUnclear }, because: state.because })
    if (state?.expectation)
      codes.set(state.expectation.warning + (state.expectation.passed ? '.passed' : ''), {
        parameters: {},
        because: [...state.because, state.expectation.cite],
      })
  }
  return [...codes].flatMap(([code, { parameters, because }]) => {
    const warning = warnings[code]
    if (warning === undefined) return []
    const citations = [...new Set([...warning.citations, ...because])].sort()
    return [{ code: code.split('.')[0] ?? code, text: filled(warning.text[lang], parameters), citations }]
  })
}
