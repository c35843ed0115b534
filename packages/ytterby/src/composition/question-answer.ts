import { compositionTexts } from '../locales/composition.ts'
import { filled } from '../locales/filled.ts'
import type { Lang } from '../locales/langs.ts'
import { marks } from '../locales/marks.ts'
import type { CompositionAnswer } from './answer-schema.ts'
import type { Fraction } from './fraction.ts'
import type { GraphNode } from './graph.ts'
import { ANNEX, ARTICLE } from './item-answer.ts'
import { OPEN_FACTS, questionsAbout, type NodeQuestion } from './questions.ts'
import { sentences, shareIn, shareWords, thresholdWords } from './sentences.ts'
import type { WorkedComposition } from './work-out.ts'

type Question = CompositionAnswer['questions'][number]

/** The most questions of an answer, and the most items that are asked about. */
const MOST = 12

/** The nodes to ask about: those of the first item first, each node once. */
export function questionsFor(
  items: readonly GraphNode[],
  { worked }: WorkedComposition,
  threshold: Fraction,
  lang: Lang,
): Question[] {
  const found = new Map<GraphNode, { question: NodeQuestion; item: GraphNode }>()
  for (const item of items.slice(0, MOST))
    for (const question of questionsAbout(item, worked, { threshold, most: MOST })) {
      const known = found.get(question.node)
      if (known === undefined) found.set(question.node, { question, item })
      // Another item needs more of the same node.
      else known.question = { ...known.question, facts: [...known.question.facts, ...question.facts] }
    }
  return [...found.values()].slice(0, MOST).map(({ question, item }) => write(question, item, threshold, lang))
}

function write(question: NodeQuestion, item: GraphNode, threshold: Fraction, lang: Lang): Question {
  const { node, leaves, against } = question
  const { id, description = null, supplier = null } = node.facts
  const texts = compositionTexts[lang].question
  const facts = OPEN_FACTS.filter((fact) => question.facts.includes(fact))
  // Technology and origin of the item itself decide other limbs.
  const isAboutShare = node !== item || facts.includes('unitValue') || facts.includes('chineseContent')
  const asks = filled(texts.ask, {
    who: supplier ?? texts.maker,
    id,
    name: description === null ? '' : filled(texts.named, { description }),
    facts: facts.map((fact) => texts.facts[fact]).join(marks[lang].semicolon),
  })
  const effect = filled(against === 'below' ? texts.settles : against === 'open' ? texts.leaves : texts.reaches, {
    item: item.facts.id,
    share: shareWords(leaves, threshold, lang),
    threshold: thresholdWords(threshold, lang),
  })
  return {
    id,
    description,
    supplier,
    facts,
    item: item.facts.id,
    leaves: shareIn(leaves),
    against,
    text: sentences(lang, asks, isAboutShare ? effect : ''),
    citations: [ARTICLE, ANNEX],
  }
}
