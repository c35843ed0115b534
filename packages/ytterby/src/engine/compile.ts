import { ELEMENT_SYMBOLS } from '../schema/elements.ts'
import { PARTY_LISTS, type PartyList, type PermitKind } from '../schema/permit-kind.ts'
import type { ProductForm } from '../schema/product-form.ts'
import type { Control, Effect, Entry, Instrument, ReachRow, RulesetData, When } from '../schema/ruleset.ts'
import type { Citation } from '../schema/assessment.ts'
import { limbLives, publicationDay, type LimbLife } from './limb-life.ts'
import { compilePartyIndex, type PartyIndex } from './party-index.ts'
import { elementMask, type ElementMask } from './symbols.ts'

/** A set of other metals as bits; the highest bit stands for every metal that no rule names. */
export type MetalMask = number

/** One entry of the law, ready for look-up. */
export type CompiledEntry = {
  index: number
  entry: Entry
  control: Control
  instrument: Instrument
  cite: string
  /** Bit of the element, 0 where the entry names none. */
  element: ElementMask
  named: { elements: ElementMask; metals: MetalMask } | null
  /** Entries of one reach table and kind exclude each other's larger sets. */
  family: string
}

export type CompiledWhen = {
  when: When
  holdsAll: ElementMask
  holdsAny: ElementMask
  alloyHolds: MetalMask
  alloyLacks: MetalMask
}

export type CompiledRow = { row: ReachRow; elements: ElementMask; condition: CompiledWhen | null }

/** An entry and the rows that speak of it for one form. */
export type Candidate = { entry: CompiledEntry; rows: CompiledRow[] }

/** What a form can reach: each entry with the rows that speak of it, in order. */
export type FormReach = {
  candidates: Candidate[]
  /** Candidates that name no element, and those of each element by its position. */
  general: Candidate[]
  byElement: Candidate[][]
  /** Other metals that matter whatever the elements, and those that matter beside each element. */
  generalMetals: MetalMask
  metalsOf: MetalMask[]
  usesProcessing: boolean
  usesTechnology: boolean
  usesMetals: boolean
  usesFineCerium: boolean
  usesCommodityCode: boolean
}

type Interpretation = { effect: Extract<Effect, { type: 'interpret' }>; published: string }
export type Bar = { effect: Extract<Effect, { type: 'prohibit' }>; instrument: Instrument }
type RuleOf<T extends Effect['type']> = { effect: Extract<Effect, { type: T }>; instrument: Instrument }

/** A ruleset turned once into indexes; every answer is a look-up in it. */
export type CompiledRuleset = {
  data: RulesetData
  digest: string
  entries: CompiledEntry[]
  reach: Map<ProductForm, FormReach>
  /** Metals that a rule names, by bit position; the next bit is every other metal. */
  metals: string[]
  /** Elements that some rule tells apart from the rest. */
  distinguished: ElementMask
  lives: Map<string, LimbLife>
  /** Sorted days on which something changes, and on which something was published. */
  edges: string[]
  publications: string[]
  interpretations: Map<string, Interpretation>
  bars: Bar[]
  refusals: RuleOf<'refuseInPrinciple'>[]
  caseByCase: RuleOf<'caseByCase'>[]
  exemptions: RuleOf<'exempt'>[]
  knowing: RuleOf<'requireWhenKnown'>[]
  abroad: RuleOf<'requireAbroad'>[]
  amendments: RuleOf<'amend'>[]
  parties: PartyIndex
  /** Limbs of the notices of each list. */
  listLimbs: Map<PartyList, string[]>
  instruments: Map<string, Instrument>
  forms: Map<ProductForm, RulesetData['forms'][number]>
  kinds: Map<PermitKind, RulesetData['kinds'][number]>
  elements: Map<string, RulesetData['elements'][number]>
  restrictions: Map<string, RulesetData['restrictions'][number]>
  codes: Map<string, RulesetData['commodityCodes'][number]>
  citation: (id: string) => Citation | undefined
}

/** The citation id of an entry: `a18:1C905.a.4` → `a18-1c905-a-4`. */
function entryCite(id: string): string {
  return id.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')
}

/** Bits of other metals: one for each that a rule names, one for all the rest. */
export function metalMask(metals: readonly string[], symbols: readonly string[]): MetalMask {
  let mask = 0
  for (const symbol of symbols) {
    const index = metals.indexOf(symbol)
    mask |= 1 << (index === -1 ? metals.length : index)
  }
  return mask
}

/** Compiles ruleset data that is known to be valid. */
export function compile(data: RulesetData, digest: string): CompiledRuleset {
  const instruments = new Map<string, Instrument>(data.instruments.map((instrument) => [instrument.id, instrument]))
  const metals = namedMetals(data)
  const entries = compileEntries(data, instruments, metals)
  const rules = <T extends Effect['type']>(type: T): RuleOf<T>[] =>
    data.instruments.flatMap((instrument) =>
      instrument.effects.filter((effect) => isOfType(effect, type)).map((effect) => ({ effect, instrument })),
    )
  const lives = limbLives(data)
  const days = new Set<string>()
  for (const life of lives.values()) {
    for (const event of [...life.starts, ...life.revivals, ...life.ends]) days.add(event.from)
    for (const { from, until, lastDayUnclear } of life.suspensions)
      for (const day of [from, until, lastDayUnclear]) if (typeof day === 'string') days.add(day)
    for (const expected of life.expectations) days.add(expected.until)
  }
  for (const { effect } of rules('interpret')) days.add(effect.from)
  for (const kind of data.kinds) for (const day of [kind.from, kind.until]) if (day !== null) days.add(day)
  const { reach, distinguished } = compileReach(data, entries, metals)
  const citations = new Map<string, () => Citation>()
  for (const instrument of data.instruments) {
    for (const [id, passage] of Object.entries(instrument.passages)) {
      citations.set(id, () =>
        citationOf(
          instrument,
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
  const made = new Map<string, Citation>()
  return {
    data,
    digest,
    entries,
    reach,
    metals,
    distinguished,
    lives,
    edges: [...days].sort(),
    publications: [...new Set(data.instruments.map(publicationDay))].sort(),
    interpretations: new Map(
      rules('interpret').map(({ effect, instrument }) => [
        effect.id,
        { effect, published: publicationDay(instrument) },
      ]),
    ),
    bars: rules('prohibit'),
    refusals: rules('refuseInPrinciple'),
    caseByCase: rules('caseByCase'),
    exemptions: rules('exempt'),
    knowing: rules('requireWhenKnown'),
    abroad: rules('requireAbroad'),
    amendments: rules('amend'),
    parties: compilePartyIndex(data),
    listLimbs: new Map(
      PARTY_LISTS.map((list) => [
        list,
        rules('list').flatMap(({ effect }) => (effect.list === list ? [effect.limb] : [])),
      ]),
    ),
    instruments,
    forms: new Map(data.forms.map((form) => [form.id, form])),
    kinds: new Map(data.kinds.map((kind) => [kind.id, kind])),
    elements: new Map(data.elements.map((element) => [element.symbol, element])),
    restrictions: new Map(data.restrictions.map((restriction) => [restriction.id, restriction])),
    codes: new Map(data.commodityCodes.map((code) => [code.code, code])),
    citation(id) {
      let citation = made.get(id)
      if (citation === undefined) {
        citation = citations.get(id)?.()
        if (citation !== undefined) made.set(id, citation)
      }
      return citation
    },
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
  return {
    instrument: instrument.id,
    article,
    title: instrument.title,
    link: instrument.link,
    published: instrument.published,
    checked: provenance.checked,
    confidence,
    readBy: provenance.readBy,
  }
}

function namedMetals(data: RulesetData): string[] {
  const metals = new Set<string>()
  for (const control of data.controls)
    for (const entry of control.entries) for (const metal of entry.named?.alloyedWith ?? []) metals.add(metal)
  for (const rows of Object.values(data.reach)) {
    for (const { when } of rows)
      for (const metal of [when?.alloyHolds, when?.alloyLacks]) if (metal !== undefined) metals.add(metal)
  }
  return [...metals].sort()
}

function compileEntries(data: RulesetData, instruments: Map<string, Instrument>, metals: string[]): CompiledEntry[] {
  const entries: CompiledEntry[] = []
  const controls = [...data.controls].sort((a, b) => (a.code < b.code ? -1 : 1))
  for (const control of controls) {
    const instrument = instruments.get(control.instrument)
    if (instrument === undefined) continue
    for (const entry of control.entries) {
      entries.push({
        index: entries.length,
        entry,
        control,
        instrument,
        cite: entryCite(entry.id),
        element: entry.element === null ? 0 : elementMask([entry.element]),
        named:
          entry.named === undefined
            ? null
            : { elements: elementMask(entry.named.elements), metals: metalMask(metals, entry.named.alloyedWith) },
        family: `${control.reach} ${entry.kind}`,
      })
    }
  }
  return entries
}

function compileReach(
  data: RulesetData,
  entries: CompiledEntry[],
  metals: string[],
): { reach: CompiledRuleset['reach']; distinguished: ElementMask } {
  let distinguished = 0
  const compiled = new Map<string, CompiledRow[]>()
  for (const [table, rows] of Object.entries(data.reach)) {
    compiled.set(
      table,
      rows.map((row) => {
        const condition = row.when === undefined ? null : compileWhen(row.when, metals)
        if (condition !== null) distinguished |= condition.holdsAll | condition.holdsAny
        return { row, elements: elementMask(row.elements ?? ELEMENT_SYMBOLS), condition }
      }),
    )
  }
  for (const entry of entries) distinguished |= entry.element | (entry.named?.elements ?? 0)
  const reach: CompiledRuleset['reach'] = new Map()
  for (const { id } of data.forms) {
    const candidates: Candidate[] = []
    for (const entry of entries) {
      const rows = (compiled.get(entry.control.reach) ?? []).filter(
        ({ row, elements }) =>
          row.forms.includes(id) &&
          row.kinds.includes(entry.entry.kind) &&
          (entry.element === 0 || (elements & entry.element) !== 0),
      )
      if (rows.length > 0) candidates.push({ entry, rows })
    }
    const rows = candidates.flatMap((candidate) => candidate.rows)
    const uses = (key: keyof When): boolean => rows.some(({ row }) => row.when?.[key] !== undefined)
    const general = candidates.filter(({ entry }) => entry.element === 0)
    const byElement = ELEMENT_SYMBOLS.map((_, position) =>
      candidates.filter(({ entry }) => entry.element === 1 << position),
    )
    reach.set(id, {
      candidates,
      general,
      byElement,
      generalMetals: metalsThatMatter(general),
      metalsOf: byElement.map(metalsThatMatter),
      usesProcessing: uses('processing'),
      usesTechnology: uses('technology'),
      usesMetals: rows.some(({ row }) => row.match === 'named-set') || uses('alloyHolds') || uses('alloyLacks'),
      usesFineCerium: uses('fineCerium'),
      usesCommodityCode: uses('commodityCode'),
    })
  }
  return { reach, distinguished }
}

function metalsThatMatter(candidates: Candidate[]): MetalMask {
  let metals = 0
  for (const { entry, rows } of candidates) {
    metals |= entry.named?.metals ?? 0
    for (const { condition } of rows) metals |= (condition?.alloyHolds ?? 0) | (condition?.alloyLacks ?? 0)
  }
  return metals
}

function compileWhen(when: When, metals: string[]): CompiledWhen {
  return {
    when,
    holdsAll: elementMask(when.holdsAll ?? []),
    holdsAny: elementMask(when.holdsAny ?? []),
    alloyHolds: when.alloyHolds === undefined ? 0 : metalMask(metals, [when.alloyHolds]),
    alloyLacks: when.alloyLacks === undefined ? 0 : metalMask(metals, [when.alloyLacks]),
  }
}
