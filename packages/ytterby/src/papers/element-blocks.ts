import { sheetTexts } from '../locales/papers/not-controlled-sheet.ts'
import { marks } from '../locales/marks.ts'
import { loadedData, type Ruleset } from '../engine/law/ruleset.ts'
import type { Assessment } from '../schema/assessment.ts'
import { citingOn } from './citing.ts'
import { elementName } from './good-in-words.ts'
import { inactiveElementText, inactiveEntries } from './inactive-entries.ts'
import type { Block } from './block.ts'

/** Each declared rare earth, with the dual-use control codes for it. */
export function elementBlocks(ruleset: Ruleset, assessment: Assessment): Block[] {
  const { classification, lang, asOf, knownAt, inquiry } = assessment
  const { elements } = classification
  const texts = sheetTexts[lang]
  const { held } = citingOn(ruleset, asOf, knownAt ?? undefined)
  const law = held(['a18', 'd792-14', 'ecl-12'])
  if (elements === null) return [{ kind: 'paragraph', basis: 'law', text: texts.elementsOpen, citations: law }]
  if (elements.length === 0) return [{ kind: 'paragraph', basis: 'law', text: texts.noElement, citations: law }]
  const shares = new Map(inquiry.product?.elements?.map(({ symbol, weightPercent }) => [symbol, weightPercent]))
  return [
    {
      kind: 'table',
      caption: texts.elementsCaption,
      columns: [...texts.elementsColumns],
      rows: elements.map((symbol) => {
        const naming = loadedData(ruleset).controls.filter(
          ({ permit, limb, entries }) =>
            permit === 'dual-use-licence' &&
            (limb === 'a18' || limb === 'a57') &&
            entries.some(({ element }) => element === symbol),
        )
        const share = shares.get(symbol)
        const idle = inactiveEntries(ruleset, assessment, symbol)
        return {
          cells: [
            `${elementName(ruleset, symbol, lang)} (${symbol})`,
            share === undefined ? texts.notStated : `${share} wt%`,
            naming.length === 0 ? '–' : naming.map(({ code }) => code).join(marks[lang].comma),
            idle.length > 0
              ? idle.map((one) => inactiveElementText(one, assessment)).join(marks[lang].semicolon)
              : naming.length === 0
                ? texts.elementUnnamed
                : texts.elementOut,
          ],
          citations: [
            ...new Set([
              ...(naming.length === 0 ? law : naming.map(({ limb }) => limb)),
              ...idle.flatMap(({ citations }) => citations),
            ]),
          ],
        }
      }),
    },
  ]
}
