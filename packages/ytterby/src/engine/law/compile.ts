import { PARTY_LISTS, type Clause, type PartyList, type PermitKind } from '../../schema/permit-kind.ts'
import { FIRST_DAY } from '../../schema/day.ts'
import type { ProductForm } from '../../schema/product-form.ts'
import type { Instrument } from '../../schema/instrument.ts'
import type { RulesetData } from '../../schema/ruleset.ts'
import { compileCitations, type Citations } from './citations.ts'
import { effectsOf, rulesOf, type Interpretation, type RuleOf, type Rules } from './rules.ts'
import { publicationDay } from '../../schema/publication-day.ts'
import { limbEdges, limbLives, type LimbEdge, type LimbLife } from './limb-life.ts'
import { compileStates, type LimbStates, type NumberedState } from './limb-states.ts'
import {
  compileEntries,
  compileReach,
  namedMetals,
  slotsByNumber,
  type CompiledEntry,
  type Reach,
  type Slot,
} from './form-reach.ts'
import { indexNames, type NamesIndex } from '../../screening/names-index.ts'

/** The indexes of a ruleset, built once. Every answer looks things up in them. */
export type CompiledRuleset = Citations & {
  data: RulesetData
  entries: CompiledEntry[]
  reach: Reach
  /** Metals that a rule names, by bit position. The next bit stands for every other metal. */
  metals: string[]
  lives: Map<string, LimbLife>
  /** Days on which the state of each limb can change, in order. */
  limbEdges: ReadonlyMap<string, readonly LimbEdge[]>
  /** The states of each limb by knowledge day and turn; then all states by number, and their count. */
  states: ReadonlyMap<string, LimbStates>
  stateList: readonly NumberedState[]
  stateCount: number
  /** All slots: the limb and the level of the good that entries raise. */
  slots: readonly Slot[]
  /** Sorted days on which something changes, and sorted publication days. */
  edges: string[]
  publications: string[]
  /** Sorted days on which any rule changes, or what is known of it. Between two turns every answer is the same. */
  turns: string[]
  interpretations: Map<string, Interpretation>
  rules: Rules
  amendments: RuleOf<'amend'>[]
  /** Limbs of the notices of each list. */
  listLimbs: Map<PartyList, string[]>
  /** Delistings: the day each takes effect and the day it was published. */
  delistings: readonly { from: string; published: string }[]
  /** Limbs whose notice bars passing Chinese goods on to a listed party. */
  retransferBars: ReadonlySet<string>
  /** The clause of each countermeasure, by limb. Empty in releases that hold none. */
  clauses: ReadonlyMap<string, Clause>
  instruments: Map<string, Instrument>
  forms: Map<ProductForm, RulesetData['forms'][number]>
  kinds: Map<PermitKind, RulesetData['kinds'][number]>
  elements: Map<string, RulesetData['elements'][number]>
  restrictions: Map<string, RulesetData['restrictions'][number]>
  /** Ids of all documents, and of those about the end user. */
  documents: Set<string>
  endUserPapers: Set<string>
  codes: Map<string, RulesetData['commodityCodes'][number]>
  /** The index of listed names, built when the first name is screened. */
  names: () => NamesIndex
  /** Instruments on other goods, which answers only point to. */
  adjacent: { instrument: Instrument; cite: string; metals: readonly string[]; destination: string | null }[]
}

/** Compiles ruleset data that is known to be valid. */
export function compile(data: RulesetData): CompiledRuleset {
  const instruments = new Map<string, Instrument>(data.instruments.map((instrument) => [instrument.id, instrument]))
  const metals = namedMetals(data)
  const entries = compileEntries(data, instruments, metals)
  const lives = limbLives(data)
  const edgesOf = new Map([...lives].map(([id, life]) => [id, limbEdges(life)]))
  const edges = daysOfChange(data, lives.values())
  const publications = [...new Set(data.instruments.map(publicationDay))].sort()
  const turns = [...new Set([FIRST_DAY, ...edges, ...publications, ...daysOfRules(data)])].sort()
  const states = compileStates(lives, turns)
  const lists = effectsOf(data.instruments, 'list')
  let names: NamesIndex | undefined
  return {
    ...compileCitations(data, entries),
    data,
    entries,
    reach: compileReach(data, entries, metals),
    metals,
    lives,
    limbEdges: edgesOf,
    states: states.byLimb,
    stateList: states.all,
    stateCount: states.all.length,
    slots: slotsByNumber(entries),
    edges,
    publications,
    turns,
    interpretations: new Map(
      effectsOf(data.instruments, 'interpret').map(({ effect, instrument }) => [
        effect.id,
        { effect, published: publicationDay(instrument) },
      ]),
    ),
    rules: rulesOf(data.instruments),
    amendments: effectsOf(data.instruments, 'amend'),
    listLimbs: new Map(
      PARTY_LISTS.map((list) => [list, lists.flatMap(({ effect }) => (effect.list === list ? [effect.limb] : []))]),
    ),
    delistings: effectsOf(data.instruments, 'delist').map(({ effect, instrument }) => ({
      from: effect.from,
      published: publicationDay(instrument),
    })),
    retransferBars: new Set(lists.flatMap(({ effect }) => (effect.retransfer === 'barred' ? [effect.limb] : []))),
    clauses: new Map(
      lists.flatMap(({ effect: { limb, order } }) => (order === undefined ? [] : [[limb, order.clause]])),
    ),
    instruments,
    forms: new Map(data.forms.map((form) => [form.id, form])),
    kinds: new Map(data.kinds.map((kind) => [kind.id, kind])),
    elements: new Map(data.elements.map((element) => [element.symbol, element])),
    restrictions: new Map(data.restrictions.map((restriction) => [restriction.id, restriction])),
    documents: new Set(data.documents.map(({ id }) => id)),
    endUserPapers: new Set(data.documents.flatMap(({ id, endUserPaper }) => (endUserPaper === true ? [id] : []))),
    codes: new Map(data.commodityCodes.map((code) => [code.code, code])),
    names: () => (names ??= indexNames(data)),
    adjacent: data.instruments.flatMap(adjacentOf),
  }
}

/** Sorted days on which the state of a limb, an interpretation, a listing or a kind of permit changes. */
function daysOfChange({ instruments, kinds }: RulesetData, lives: Iterable<LimbLife>): string[] {
  const days = new Set<string>()
  for (const life of lives) {
    for (const { on } of limbEdges(life)) days.add(on)
    for (const { lastDayUnclear } of life.suspensions) if (lastDayUnclear !== undefined) days.add(lastDayUnclear)
    for (const { until } of life.expectations) days.add(until)
  }
  for (const { effect } of [...effectsOf(instruments, 'interpret'), ...effectsOf(instruments, 'delist')])
    days.add(effect.from)
  for (const kind of kinds) for (const day of [kind.from, kind.until]) if (day !== null) days.add(day)
  return [...days].sort()
}

/** Days on which a dated rule begins or ends, or a report was published. */
function daysOfRules({ restrictions, documents, authorities, observed, statutory, framework }: RulesetData): string[] {
  return [restrictions, documents, authorities, observed, statutory.rules, [statutory, framework]]
    .flat()
    .flatMap((rule) => [
      rule.from ?? [],
      'until' in rule ? (rule.until ?? []) : [],
      'published' in rule ? rule.published : [],
    ])
    .flat()
}

function adjacentOf(instrument: Instrument): CompiledRuleset['adjacent'] {
  const [cite] = Object.keys(instrument.passages)
  if (instrument.adjacent === undefined || cite === undefined) return []
  const { metals, destination = null } = instrument.adjacent
  return [{ instrument, cite, metals, destination }]
}
