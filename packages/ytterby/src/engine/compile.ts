import { PARTY_LISTS, type PartyList, type PermitKind } from '../schema/permit-kind.ts'
import { FIRST_DAY } from '../schema/day.ts'
import type { ProductForm } from '../schema/product-form.ts'
import type { Control } from '../schema/control.ts'
import type { Effect, Instrument } from '../schema/instrument.ts'
import type { Text } from '../schema/record.ts'
import type { RulesetData } from '../schema/ruleset.ts'
import type { Citation } from '../schema/assessment.ts'
import { sharedPart } from './freeze.ts'
import { publicationDay } from '../schema/publication-day.ts'
import { limbEdges, limbLives, type LimbEdge, type LimbLife } from './time/limb-life.ts'
import { compileStates, type LimbStates, type NumberedState } from './time/limb-states.ts'
import {
  compileEntries,
  compileReach,
  namedMetals,
  slotsOf,
  type CompiledEntry,
  type Reach,
  type Slot,
} from './good/form-reach.ts'
import { compileLexicon, type LexiconReader } from './good/suggestions.ts'
import { indexNames, type NamesIndex } from '../screening/names-index.ts'

type Interpretation = { effect: Extract<Effect, { type: 'interpret' }>; published: string }
export type Bar = { effect: Extract<Effect, { type: 'prohibit' }>; instrument: Instrument }
type RuleOf<T extends Effect['type']> = { effect: Extract<Effect, { type: T }>; instrument: Instrument }

/** Rules about circumstances. They hang on limbs, and count once their instrument was published. */
export type Rules = {
  bars: Bar[]
  refusals: RuleOf<'refuseInPrinciple'>[]
  caseByCase: RuleOf<'caseByCase'>[]
  exemptions: RuleOf<'exempt'>[]
  knowing: RuleOf<'requireWhenKnown'>[]
  catchAll: RuleOf<'catchAll'>[]
  abroad: RuleOf<'requireAbroad'>[]
}

/** The rules of instruments that were published by a day. */
export const rulesKnown = ({ instruments }: RulesetData, knownAt: string): Rules =>
  rulesOf(instruments.filter((instrument) => publicationDay(instrument) <= knownAt))

const rulesOf = (instruments: readonly Instrument[]): Rules => ({
  bars: effectsOf(instruments, 'prohibit'),
  refusals: effectsOf(instruments, 'refuseInPrinciple'),
  caseByCase: effectsOf(instruments, 'caseByCase'),
  exemptions: effectsOf(instruments, 'exempt'),
  knowing: effectsOf(instruments, 'requireWhenKnown'),
  catchAll: effectsOf(instruments, 'catchAll'),
  abroad: effectsOf(instruments, 'requireAbroad'),
})

const effectsOf = <T extends Effect['type']>(instruments: readonly Instrument[], type: T): RuleOf<T>[] =>
  instruments.flatMap((instrument) =>
    instrument.effects.filter((effect) => isOfType(effect, type)).map((effect) => ({ effect, instrument })),
  )

/** A ruleset turned once into indexes; every answer is a look-up in it. */
export type CompiledRuleset = {
  data: RulesetData
  entries: CompiledEntry[]
  reach: Reach
  /** Metals that a rule names, by bit position; the next bit is every other metal. */
  metals: string[]
  lives: Map<string, LimbLife>
  /** Days on which the state of each limb can change, in order. */
  limbEdges: ReadonlyMap<string, readonly LimbEdge[]>
  /** The states of each limb, by what was known and by turn; all of them by their number, and how many there are. */
  states: ReadonlyMap<string, LimbStates>
  stateList: readonly NumberedState[]
  stateCount: number
  /** What each entry raises: a limb and a level of the good. */
  slots: readonly Slot[]
  /** Sorted days on which something changes, and on which something was published. */
  edges: string[]
  publications: string[]
  /** Sorted days on which any rule or what is known of it changes: between two of them every answer is the same. */
  turns: string[]
  interpretations: Map<string, Interpretation>
  rules: Rules
  amendments: RuleOf<'amend'>[]
  /** Limbs of the notices of each list. */
  listLimbs: Map<PartyList, string[]>
  /** Those of them whose notice bars passing Chinese goods on to a listed party. */
  retransferBars: ReadonlySet<string>
  instruments: Map<string, Instrument>
  forms: Map<ProductForm, RulesetData['forms'][number]>
  kinds: Map<PermitKind, RulesetData['kinds'][number]>
  elements: Map<string, RulesetData['elements'][number]>
  restrictions: Map<string, RulesetData['restrictions'][number]>
  /** Ids of all papers, and of those about the end user. */
  documents: Set<string>
  endUserPapers: Set<string>
  codes: Map<string, RulesetData['commodityCodes'][number]>
  citation: (id: string) => Citation | undefined
  /** All ids of citations in order, and the place of each. */
  citationIds: readonly string[]
  citationPlaces: ReadonlyMap<string, number>
  /** The day on which the instrument of a citation was published; empty for what describes practice and has no such day. */
  publishedOf: Map<string, string>
  /** Reads words of the lexicon out of a text; made on first use. */
  readText: () => LexiconReader
  /** Names of listed parties; compiled when the first name is screened. */
  names: () => NamesIndex
  /** What is doubtful about a passage. */
  doubts: Map<string, Text>
  /** Instruments on other goods, to point to. */
  adjacent: { instrument: Instrument; cite: string; metals: readonly string[]; destination: string | null }[]
}

/** Compiles ruleset data that is known to be valid. */
export function compile(data: RulesetData): CompiledRuleset {
  const instruments = new Map<string, Instrument>(data.instruments.map((instrument) => [instrument.id, instrument]))
  const metals = namedMetals(data)
  const entries = compileEntries(data, instruments, metals)
  const interpretations = effectsOf(data.instruments, 'interpret')
  const lists = effectsOf(data.instruments, 'list')
  const lives = limbLives(data)
  const edgesOf = new Map([...lives].map(([id, life]) => [id, limbEdges(life)]))
  const days = new Set<string>()
  for (const life of lives.values()) {
    for (const { on } of edgesOf.get(life.id) ?? []) days.add(on)
    for (const { lastDayUnclear } of life.suspensions) if (lastDayUnclear !== undefined) days.add(lastDayUnclear)
    for (const { until } of life.expectations) days.add(until)
  }
  for (const { effect } of [...interpretations, ...effectsOf(data.instruments, 'delist')]) days.add(effect.from)
  for (const kind of data.kinds) for (const day of [kind.from, kind.until]) if (day !== null) days.add(day)
  const citations = new Map<string, () => Citation>()
  const publishedOf = new Map<string, string>()
  const doubts = new Map<string, Text>()
  for (const instrument of data.instruments) {
    for (const [id, passage] of Object.entries(instrument.passages)) {
      publishedOf.set(id, instrument.layer === 'law' ? publicationDay(instrument) : '')
      if (passage.doubt !== undefined) doubts.set(id, passage.doubt)
      citations.set(id, () =>
        citationOf(
          { ...instrument, ...passage.source },
          passage.article,
          passage.confidence ?? instrument.provenance.confidence,
          instrument.provenance,
        ),
      )
    }
  }
  for (const { cite, entry, control, instrument } of entries) {
    citations.set(cite, () =>
      citationOf(
        instrument,
        entry.code ?? control.article,
        entry.confidence ?? control.provenance.confidence,
        control.provenance,
      ),
    )
  }
  const dated = [
    data.restrictions,
    data.documents,
    data.authorities,
    data.observed,
    data.statutory.rules,
    [data.statutory, data.framework],
  ]
  const ruleDays = dated
    .flat()
    .flatMap((rule) => [
      rule.from,
      'until' in rule ? rule.until : undefined,
      'published' in rule ? rule.published : undefined,
    ])
  const publications = [...new Set(data.instruments.map(publicationDay))].sort()
  const turns = [...new Set([FIRST_DAY, ...days, ...publications, ...ruleDays])]
    .filter((day) => day !== undefined)
    .sort()
  const states = compileStates(lives, turns)
  const citationIds = [...citations.keys()].sort()
  const made = new Map<string, Citation>()
  let reader: LexiconReader | undefined
  let names: NamesIndex | undefined
  return {
    data,
    entries,
    reach: compileReach(data, entries, metals),
    metals,
    lives,
    limbEdges: edgesOf,
    states: states.byLimb,
    stateList: states.all,
    stateCount: states.all.length,
    slots: slotsOf(entries),
    edges: [...days].sort(),
    publications,
    turns,
    interpretations: new Map(
      interpretations.map(({ effect, instrument }) => [effect.id, { effect, published: publicationDay(instrument) }]),
    ),
    rules: rulesOf(data.instruments),
    amendments: effectsOf(data.instruments, 'amend'),
    listLimbs: new Map(
      PARTY_LISTS.map((list) => [list, lists.flatMap(({ effect }) => (effect.list === list ? [effect.limb] : []))]),
    ),
    retransferBars: new Set(lists.flatMap(({ effect }) => (effect.retransfer === 'barred' ? [effect.limb] : []))),
    instruments,
    forms: new Map(data.forms.map((form) => [form.id, form])),
    kinds: new Map(data.kinds.map((kind) => [kind.id, kind])),
    elements: new Map(data.elements.map((element) => [element.symbol, element])),
    restrictions: new Map(data.restrictions.map((restriction) => [restriction.id, restriction])),
    documents: new Set(data.documents.map(({ id }) => id)),
    endUserPapers: new Set(data.documents.flatMap(({ id, endUserPaper }) => (endUserPaper === true ? [id] : []))),
    codes: new Map(data.commodityCodes.map((code) => [code.code, code])),
    citation(id) {
      let citation = made.get(id)
      if (citation === undefined) {
        citation = citations.get(id)?.()
        if (citation !== undefined) made.set(id, citation)
      }
      return citation
    },
    citationIds,
    citationPlaces: new Map(citationIds.map((id, place) => [id, place])),
    publishedOf,
    readText: () => (reader ??= compileLexicon(data.lexicon, data.elements)),
    names: () => (names ??= indexNames(data)),
    doubts,
    adjacent: data.instruments.flatMap((instrument) => {
      const [cite] = Object.keys(instrument.passages)
      return instrument.adjacent === undefined || cite === undefined
        ? []
        : [
            {
              instrument,
              cite,
              metals: instrument.adjacent.metals,
              destination: instrument.adjacent.destination ?? null,
            },
          ]
    }),
  }
}

function isOfType<T extends Effect['type']>(effect: Effect, type: T): effect is Extract<Effect, { type: T }> {
  return effect.type === type
}

function citationOf(
  instrument: Instrument,
  article: string,
  confidence: Citation['confidence'],
  provenance: Control['provenance'],
): Citation {
  return sharedPart({
    instrument: instrument.id,
    article,
    title: instrument.title,
    link: instrument.link,
    published: instrument.published,
    checked: provenance.checked,
    confidence,
    readBy: provenance.readBy,
  })
}
