import { styleText } from 'node:util'
import { type Assessment, type Lang, wordOf } from 'ytterby'
import type { Citation, Verdict } from 'ytterby/schema'
import { phrase, type Phrase } from './phrases.ts'

/** Words in the language of an answer, and numbers for the sources that it cites. */
export type Speaker = {
  readonly lang: Lang
  readonly word: (code: string) => string
  readonly words: (codes: readonly string[]) => string
  readonly phrase: (key: Phrase, parameters?: Readonly<Record<string, string | number>>) => string
  /** Text in brackets. */
  readonly aside: (parts: readonly string[]) => string
  /** The numbers of the sources of some citations, such as ` [1][3]`. A source is an instrument, or a report with its own link. */
  readonly cite: (ids: readonly string[]) => string
  /** The sources cited so far, in order of their numbers, each with its citations. */
  readonly sources: () => readonly (readonly Citation[])[]
}

/** A text about a verdict with the other verdicts that are possible; unchanged if there are none. */
export function withOthers(
  what: string,
  { verdict, others }: { readonly verdict: Verdict; readonly others: string },
  say: Speaker['phrase'],
): string {
  if (others === '') return what
  return say(verdict === 'depends' ? 'amongVerdicts' : 'possiblyVerdicts', { what, verdicts: others })
}

export function speakerOf(answer: Pick<Assessment, 'lang' | 'citations'>): Speaker {
  const { lang } = answer
  const cited = new Map<string, Map<string, Citation>>()
  const numberOf = (id: string): number[] => {
    const citation = answer.citations[id]
    if (citation === undefined) return []
    // Reports share one instrument but have different links.
    const source = `${citation.instrument} ${citation.link}`
    const used = cited.get(source) ?? new Map<string, Citation>()
    cited.set(source, used.set(id, citation))
    return [[...cited.keys()].indexOf(source) + 1]
  }
  const comma = phrase('comma', lang)
  const word = (code: string): string => wordOf(code, lang)
  return {
    lang,
    word,
    words: (codes) => codes.map(word).join(comma),
    aside: (parts) => phrase('aside', lang, { text: parts.join(comma) }),
    phrase: (key, parameters) => phrase(key, lang, parameters),
    cite(ids) {
      const numbers = [...new Set(ids.flatMap(numberOf))].sort((a, b) => a - b)
      return numbers.length === 0 ? '' : styleText('dim', ` ${numbers.map((number) => `[${number}]`).join('')}`)
    },
    sources: () => [...cited.values()].map((used) => [...used.values()]),
  }
}
