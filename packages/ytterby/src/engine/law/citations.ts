import type { Citation } from '../../schema/citation.ts'
import type { Control } from '../../schema/control.ts'
import type { Instrument } from '../../schema/instrument.ts'
import { publicationDay } from '../../schema/publication-day.ts'
import type { Text } from '../../schema/record.ts'
import type { RulesetData } from '../../schema/ruleset.ts'
import type { CompiledEntry } from './form-reach.ts'
import { freezeShared } from '../../schema/deep-freeze.ts'

/** Everything that an answer can cite. */
export type Citations = {
  readonly citation: (id: string) => Citation | undefined
  /** The citation at an index of `citationIds`. */
  readonly citationAt: (index: number) => Citation
  /** All citation ids, sorted, and the index of each. */
  readonly citationIds: readonly string[]
  readonly citationIndexes: ReadonlyMap<string, number>
  /** The publication day of each citation's instrument; empty for descriptions of practice, which have none. */
  readonly publishedOf: ReadonlyMap<string, string>
  /** What is doubtful about a passage, by citation id. */
  readonly doubts: ReadonlyMap<string, Text>
}

/** Citations by id, sorted. Unknown ids are left out. */
export function citationsFor(law: Citations, ids: Iterable<string>): Record<string, Citation> {
  return Object.fromEntries(
    [...new Set(ids)].sort().flatMap((id) => {
      const citation = law.citation(id)
      return citation === undefined ? [] : [[id, citation]]
    }),
  )
}

/** The citations of passages and entries, each built on first use. */
export function compileCitations({ instruments }: RulesetData, entries: readonly CompiledEntry[]): Citations {
  const citations = new Map<string, () => Citation>()
  const publishedOf = new Map<string, string>()
  const doubts = new Map<string, Text>()
  for (const instrument of instruments) {
    for (const [id, passage] of Object.entries(instrument.passages)) {
      publishedOf.set(id, instrument.layer === 'law' ? publicationDay(instrument) : '')
      if (passage.doubt !== undefined) doubts.set(id, passage.doubt)
      const confidence = passage.confidence ?? instrument.provenance.confidence
      citations.set(id, () =>
        citationOf({ ...instrument, ...passage.source }, passage.article, confidence, instrument.provenance),
      )
    }
  }
  for (const { cite, entry, control, instrument } of entries) {
    const confidence = entry.confidence ?? control.provenance.confidence
    citations.set(cite, () => citationOf(instrument, entry.code ?? control.article, confidence, control.provenance))
  }
  const citationIds = [...citations.keys()].sort()
  const citationPlaces = new Map(citationIds.map((id, index) => [id, index]))
  const cache: (Citation | undefined)[] = citationIds.map(() => undefined)
  const citationAt = (index: number): Citation => {
    const citation = cache[index] ?? citations.get(citationIds[index] ?? '')?.()
    if (citation === undefined) throw new RangeError(`No citation ${index}`)
    cache[index] = citation
    return citation
  }
  return {
    citation(id) {
      const index = citationPlaces.get(id)
      return index === undefined ? undefined : citationAt(index)
    },
    citationAt,
    citationIds,
    citationIndexes: citationPlaces,
    publishedOf,
    doubts,
  }
}

function citationOf(
  instrument: Instrument,
  article: string,
  confidence: Citation['confidence'],
  provenance: Control['provenance'],
): Citation {
  return freezeShared({
    instrument: instrument.id,
    article,
    title: { ...instrument.title },
    link: instrument.link,
    published: instrument.published,
    checked: provenance.checked,
    confidence,
    readBy: [...provenance.readBy],
  })
}
