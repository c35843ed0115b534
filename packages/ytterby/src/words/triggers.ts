import { currentRuleset } from '../current-law/current-ruleset.ts'
import { filled } from '../locales/filled.ts'
import type { InEachLang } from '../locales/langs.ts'
import { marks } from '../locales/marks.ts'
import { triggers } from '../locales/triggers.ts'
import type { Assessment } from '../schema/assessment.ts'
import type { RestrictionTrigger } from '../schema/restriction-trigger.ts'

const WORDS: InEachLang<Readonly<Record<RestrictionTrigger | 'heightenedByAnalogy', string>>> = triggers

/** The facts of this deal that bring a restriction, one text each. */
export function triggerTexts({ triggeredBy = [] }: Assessment['restrictions'][number], answer: Assessment): string[] {
  const { lang } = answer
  return triggeredBy.map((trigger) => {
    const elements = elementsOf(trigger, answer)
    const key = trigger === 'heightened' && elements.length === 0 ? 'heightenedByAnalogy' : trigger
    return filled(WORDS[lang][key], { elements: elements.join(marks[lang].comma) })
  })
}

/** The heavy rare earths by the Chinese convention: terbium to lutetium, and yttrium. */
const isHeavy = (symbol: string, atomicNumber: number): boolean => atomicNumber >= 65 || symbol === 'Y'

/** The elements of the good that a trigger is about. */
function elementsOf(trigger: RestrictionTrigger, { classification }: Assessment): readonly string[] {
  if (trigger === 'heightened') return classification.militarySensitive
  const held: ReadonlySet<string> = new Set(classification.elements)
  return currentRuleset.data.elements.flatMap(({ symbol, group, atomicNumber }) => {
    const isMeant = trigger === 'us-china-light' ? group === 'light' : isHeavy(symbol, atomicNumber)
    return held.has(symbol) && isMeant ? [symbol] : []
  })
}
