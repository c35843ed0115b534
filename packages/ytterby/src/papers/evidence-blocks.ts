import type { Lang } from '../locales/langs.ts'
import { textAt } from '../locales/text-at.ts'
import { sheetTexts } from '../locales/papers/not-controlled-sheet.ts'
import { marks } from '../locales/marks.ts'
import { filled } from '../locales/filled.ts'
import type { Ruleset } from '../engine/law/ruleset.ts'
import type { Assessment } from '../schema/assessment.ts'
import { elementName } from './good-in-words.ts'
import type { Block } from './block.ts'
import { interpretationsOf } from './why-not.ts'

/** What the shipper must file after a notice of challenge, with citations. */
const REQUIRED: readonly (readonly [
  id: keyof (typeof sheetTexts)[Lang]['requiredEvidence'],
  ...citations: string[],
])[] = [
  ['declaration', 'gacc123'],
  ['contract', 'gacc123', 'd792-22'],
  ['statement', 'gacc123', 'd792-22'],
  ['tests', 'gacc123'],
  ['other', 'gacc123'],
]

/** Citations of evidence for an answer of the authority, by the answer's id. */
const SUGGESTED: Readonly<Record<string, readonly string[]>> = {
  'faq-v-rotors-out': ['faq-v-1'],
  'faq-v-sensors-out': ['faq-v-2'],
  'faq-v-catalysts-out': ['faq-v-3'],
  'faq-v-magnetic-goods-out': ['faq-v-3'],
  'faq-iv-motors-out': ['faq-iv-motors'],
  'faq-phosphors-out': ['faq-phosphors'],
}

/** The evidence that the procedure requires, and further evidence for the reasons of this good. */
export function evidenceBlocks(ruleset: Ruleset, assessment: Assessment): Block[] {
  const { lang } = assessment
  const suggested = suggestions(ruleset, assessment)
  return [
    { kind: 'paragraph', basis: 'law', text: sheetTexts[lang].required, citations: ['gacc123'] },
    {
      kind: 'list',
      ordered: true,
      items: REQUIRED.map(([id, ...citations]) => ({ text: sheetTexts[lang].requiredEvidence[id], citations })),
    },
    ...(suggested.length === 0
      ? []
      : [
          {
            kind: 'paragraph' as const,
            basis: 'paper' as const,
            text: sheetTexts[lang].suggested,
            citations: [],
          },
          { kind: 'list' as const, ordered: false, items: suggested },
        ]),
  ]
}

/** A composition report if the elements decide; evidence of the form if an answer of the authority does. */
function suggestions(ruleset: Ruleset, assessment: Assessment): { text: string; citations: string[] }[] {
  const { reasons, classification, lang } = assessment
  const needed = reasons.flatMap(({ id, needed: facts }) =>
    id.startsWith('a18:') ? (facts['product.elements'] ?? []) : [],
  )
  const symbols = [...new Set(needed.map(String))]
  const answers = interpretationsOf(ruleset, assessment)
  const byElements = classification.elements !== null && symbols.length > 0
  const texts = sheetTexts[lang].suggestedEvidence
  return [
    ...answers.flatMap(({ id }) => {
      const text = textAt(texts, id)
      return text === undefined ? [] : [{ text, citations: [...(SUGGESTED[id] ?? [])] }]
    }),
    ...(byElements
      ? [
          {
            text: filled(texts.composition, {
              elements: symbols.map((symbol) => elementName(ruleset, symbol, lang)).join(marks[lang].comma),
            }),
            citations: ['a18', 'd792-22'],
          },
        ]
      : []),
  ]
}
