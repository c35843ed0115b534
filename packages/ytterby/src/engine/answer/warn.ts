import type { Assessment } from '../../schema/assessment.ts'
import { LANGS } from '../../locales/langs.ts'
import { derived } from '../law/table.ts'
import type { Case } from './case.ts'
import { cite, citingTable, doubtedOf, take, unrepeated } from './cited.ts'
import { isPublished } from './rules-in-time.ts'
import { langAt, langPlace, say } from './say.ts'

export type Warnings = Assessment['warnings']

/**
 * Adds the sentence of a key, with its parameters and what it cites besides. Where one answer can say it twice, what it is
 * said of follows the key after a `#`: `last-day-unclear#2026-11-10`.
 */
export type Warn = (key: string, parameters?: Record<string, string>, ...cites: string[]) => void

/** Warnings to be added to. */
export function warner(of: Case): { warn: Warn; warnings: Warnings } {
  const { ruleset } = of
  const warnings: Warnings = []
  const plain = of.era.knownAt === undefined ? plainPlaces(ruleset) : undefined
  const warn: Warn = (key, parameters, ...cites) => {
    const place = parameters === undefined && cites.length === 0 ? plain?.get(key) : undefined
    if (place !== undefined) {
      warnings.push(take(of, plainWarnings(ruleset).at(place * LANGS.length + langPlace(of.lang))))
      return
    }
    const name = upTo('#', key)
    const code = upTo('.', name)
    // An earlier ruleset may know a sentence in its plain form alone.
    const sentence = ruleset.data.warnings[name] ?? ruleset.data.warnings[code]
    if (sentence === undefined) return
    if (sentence.ofLaw === true && !tellsPublishedLaw(of, sentence.citations)) return
    const citations = cite(of, ...sentence.citations, ...cites)
    // What rests on law that was not published yet rests on how far the law was read.
    const reading = ruleset.data.warnings['after-knowledge']?.citations ?? []
    warnings.push({
      code,
      id: key.replaceAll('#', ':'),
      text: say(of, sentence.text, parameters),
      citations: citations.length > 0 ? citations : cite(of, ...reading),
    })
  }
  return { warn, warnings }
}

/** Places of the sentences that are said without parameters, where all law is known. */
const plainPlaces = derived(({ data }) => new Map(Object.keys(data.warnings).map((key, place) => [key, place])))

/** Sentences without parameters by their place and language, where all law is known. */
const plainWarnings = citingTable(
  ({ data }) => Object.keys(data.warnings).length * LANGS.length,
  ({ data }, key): Warnings[number] => {
    const [id = '', sentence] = Object.entries(data.warnings)[Math.floor(key / LANGS.length)] ?? []
    if (sentence === undefined) throw new RangeError(`No warning ${key}`)
    const { text, citations } = sentence
    return {
      code: upTo('.', id),
      id,
      text: say({ lang: langAt(key % LANGS.length) }, text),
      citations: unrepeated([...citations]),
    }
  },
)

const OF_DOUBT = 'source-doubt'

/** Says what is doubtful about everything that is cited so far. */
export function warnOfDoubts(of: Case, warnings: Warnings): void {
  const { ruleset, lang } = of
  if (ruleset.data.warnings[OF_DOUBT] === undefined) return
  const doubts = doubtWarnings(ruleset)
  for (const place of doubtedOf(of)) warnings.push(take(of, doubts.at(place * LANGS.length + langPlace(lang))))
}

/** Doubts by the place of what is cited and by language. */
const doubtWarnings = citingTable(
  ({ citationIds }) => citationIds.length * LANGS.length,
  ({ data, citationIds, doubts }, key): Warnings[number] => {
    const lang = langAt(key % LANGS.length)
    const id = citationIds[Math.floor(key / LANGS.length)] ?? ''
    const [sentence, doubt] = [data.warnings[OF_DOUBT], doubts.get(id)]
    if (sentence === undefined || doubt === undefined) throw new RangeError(`No doubt ${key}`)
    return {
      code: OF_DOUBT,
      id: `${OF_DOUBT}:${id}`,
      text: say({ lang }, sentence.text, { doubt: doubt[lang] }),
      citations: unrepeated([...sentence.citations, id]),
    }
  },
)

/** A text up to a mark, the whole where there is none. */
function upTo(mark: string, text: string): string {
  const at = text.indexOf(mark)
  return at === -1 ? text : text.slice(0, at)
}

/** Some law that a sentence cites had been published. */
const tellsPublishedLaw = (of: Case, cites: readonly string[]): boolean =>
  cites.some((id) => of.ruleset.publishedOf.get(id) !== '' && isPublished(of, id))
