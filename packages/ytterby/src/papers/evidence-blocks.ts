import type { Ruleset } from '../engine/law/ruleset.ts'
import type { Assessment } from '../schema/assessment.ts'
import { fill, joined } from './fill.ts'
import { elementName } from './good-in-words.ts'
import type { Block } from './block.ts'
import { requiredEvidence, sheetTexts, suggestedEvidence } from './texts/not-controlled-sheet.ts'
import { interpretationsOf } from './why-not.ts'

/** What the procedure names, and what else bears the reasons of this good out. */
export function evidenceBlocks(ruleset: Ruleset, assessment: Assessment): Block[] {
  const { lang } = assessment
  const suggested = suggestions(ruleset, assessment)
  return [
    { kind: 'paragraph', basis: 'law', text: fill(sheetTexts.required, lang), citations: ['gacc123'] },
    {
      kind: 'list',
      ordered: true,
      items: requiredEvidence.map(({ words, citations }) => ({ text: fill(words, lang), citations: [...citations] })),
    },
    ...(suggested.length === 0
      ? []
      : [
          {
            kind: 'paragraph' as const,
            basis: 'paper' as const,
            text: fill(sheetTexts.suggested, lang),
            citations: [],
          },
          { kind: 'list' as const, ordered: false, items: suggested },
        ]),
  ]
}

/** A composition report where the elements decide; evidence of form where an answer of the authority does. */
function suggestions(ruleset: Ruleset, assessment: Assessment): { text: string; citations: string[] }[] {
  const { reasons, classification, lang } = assessment
  const needed = reasons.flatMap(({ id, needed: facts }) =>
    id.startsWith('a18:') ? (facts['product.elements'] ?? []) : [],
  )
  const symbols = [...new Set(needed.map(String))]
  const answers = interpretationsOf(ruleset, assessment)
  const byElements = classification.elements !== null && symbols.length > 0
  const { words, citations } = suggestedEvidence.composition
  return [
    ...answers.flatMap(({ id }) => {
      const clauses: Readonly<Record<string, (typeof suggestedEvidence)[keyof typeof suggestedEvidence]>> =
        suggestedEvidence
      const clause = clauses[id]
      return clause === undefined ? [] : [{ text: fill(clause.words, lang), citations: [...clause.citations] }]
    }),
    ...(byElements
      ? [
          {
            text: fill(words, lang, {
              elements: joined(
                symbols.map((symbol) => elementName(ruleset, symbol, lang)),
                lang,
              ),
            }),
            citations: [...citations],
          },
        ]
      : []),
  ]
}
