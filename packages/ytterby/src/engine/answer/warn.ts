import type { Assessment } from '../../schema/assessment.ts'
import { LANGS } from '../../locales/langs.ts'
import { memoizeByLaw } from '../law/table.ts'
import type { InquiryCase } from './case.ts'
import { cite, citingTable, doubtedCited, take, sortedUnique } from './cited.ts'
import { isPublished } from './dated-rules.ts'
import { langAt, langIndex, say } from './say.ts'
import { levelOfWarning } from './warning-levels.ts'

export type Warnings = Assessment['warnings']

/**
 * Adds the sentence of a key, with parameters and further citations. If one answer can contain it twice, a `#` and its subject
 * follow the key: `last-day-unclear#2026-11-10`.
 */
export type Warn = (key: string, parameters?: Record<string, string>, ...cites: string[]) => void

/** Makes an empty list of warnings, and the function that adds to it. */
export function warner(inquiryCase: InquiryCase): { warn: Warn; warnings: Warnings } {
  const { ruleset } = inquiryCase
  const warnings: Warnings = []
  const plain = inquiryCase.era.knownAt === undefined ? plainIndexes(ruleset) : undefined
  const warn: Warn = (key, parameters, ...cites) => {
    const index = parameters === undefined && cites.length === 0 ? plain?.get(key) : undefined
    if (index !== undefined) {
      warnings.push(take(inquiryCase, plainWarnings(ruleset).at(index * LANGS.length + langIndex(inquiryCase.lang))))
      return
    }
    const name = upTo('#', key)
    const code = upTo('.', name)
    // An earlier ruleset may have only the plain form of a sentence.
    const sentence = ruleset.data.warnings[name] ?? ruleset.data.warnings[code]
    if (sentence === undefined) return
    if (sentence.ofLaw === true && !tellsPublishedLaw(inquiryCase, sentence.citations)) return
    const citations = cite(inquiryCase, ...sentence.citations, ...cites)
    // If all its law is unpublished, the warning rests on how far the law was read.
    const reading = ruleset.data.warnings['after-knowledge']?.citations ?? []
    warnings.push({
      code,
      id: key.replaceAll('#', ':'),
      level: levelOfWarning(code),
      text: say(inquiryCase, sentence.text, parameters),
      citations: citations.length > 0 ? citations : cite(inquiryCase, ...reading),
    })
  }
  return { warn, warnings }
}

/** Indexes of sentences, for those without parameters. */
const plainIndexes = memoizeByLaw(({ data }) => new Map(Object.keys(data.warnings).map((key, index) => [key, index])))

/** Sentences without parameters by index and language, used if all law is known. */
const plainWarnings = citingTable(
  ({ data }) => Object.keys(data.warnings).length * LANGS.length,
  ({ data }, key): Warnings[number] => {
    const [id = '', sentence] = Object.entries(data.warnings)[Math.floor(key / LANGS.length)] ?? []
    if (sentence === undefined) throw new RangeError(`No warning ${key}`)
    const { text, citations } = sentence
    return {
      code: upTo('.', id),
      id,
      level: levelOfWarning(upTo('.', id)),
      text: say({ lang: langAt(key % LANGS.length) }, text),
      citations: sortedUnique([...citations]),
    }
  },
)

const SOURCE_DOUBT = 'source-doubt'

/** Adds a warning for each doubted citation registered so far. A doubt about what decides the verdict decides as well. */
export function warnOfDoubts(inquiryCase: InquiryCase, warnings: Warnings, deciding: ReadonlySet<string>): void {
  const { ruleset, lang } = inquiryCase
  if (ruleset.data.warnings[SOURCE_DOUBT] === undefined) return
  const doubts = doubtWarnings(ruleset)
  for (const index of doubtedCited(inquiryCase)) {
    const doubt = take(inquiryCase, doubts.at(index * LANGS.length + langIndex(lang)))
    warnings.push(deciding.has(ruleset.citationIds[index] ?? '') ? { ...doubt, level: 'decides' } : doubt)
  }
}

/** Warnings about doubted citations, by citation index and language. */
const doubtWarnings = citingTable(
  ({ citationIds }) => citationIds.length * LANGS.length,
  ({ data, citationIds, doubts }, key): Warnings[number] => {
    const lang = langAt(key % LANGS.length)
    const id = citationIds[Math.floor(key / LANGS.length)] ?? ''
    const [sentence, doubt] = [data.warnings[SOURCE_DOUBT], doubts.get(id)]
    if (sentence === undefined || doubt === undefined) throw new RangeError(`No doubt ${key}`)
    return {
      code: SOURCE_DOUBT,
      id: `${SOURCE_DOUBT}:${id}`,
      level: levelOfWarning(SOURCE_DOUBT),
      text: say({ lang }, sentence.text, { doubt: doubt[lang] }),
      citations: sortedUnique([...sentence.citations, id]),
    }
  },
)

/** The text before a mark; the whole text if it has none. */
function upTo(mark: string, text: string): string {
  const at = text.indexOf(mark)
  return at === -1 ? text : text.slice(0, at)
}

/** Whether any law that a sentence cites was published. */
const tellsPublishedLaw = (inquiryCase: InquiryCase, cites: readonly string[]): boolean =>
  cites.some((id) => inquiryCase.ruleset.publishedOf.get(id) !== '' && isPublished(inquiryCase, id))
