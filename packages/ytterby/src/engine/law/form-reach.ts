import { ELEMENT_SYMBOLS } from '../../schema/elements.ts'
import { type ProductForm } from '../../schema/product-form.ts'
import type { Control, ControlEntry, ReachRow, When } from '../../schema/control.ts'
import type { Instrument } from '../../schema/instrument.ts'
import type { RulesetData } from '../../schema/ruleset.ts'
import type { PermitKind } from '../../schema/permit-kind.ts'
import {
  ANNEX_1,
  ANNEX_2,
  DUAL_USE,
  EXPORT_LICENCE,
  QUOTA_LICENCE,
  TECHNOLOGY_LICENCE,
  TECHNOLOGY_PROHIBITED,
  type GoodLevel,
} from './good-class.ts'
import { ALL_ELEMENTS, CERIUM, countBits, elementMask, type ElementMask } from './symbols.ts'
import { compareText } from '../../schema/compare-text.ts'

/** A set of non-rare-earth metals as bits; the highest bit stands for every metal that no rule names. */
export type MetalMask = number

/** An entry of a control with what the engine looks up about it. */
export type CompiledEntry = {
  index: number
  id: string
  entry: ControlEntry
  control: Control
  instrument: Instrument
  cite: string
  /** The bit of its element; 0 if the entry names none. */
  element: ElementMask
  named: { elements: ElementMask; metals: MetalMask } | null
  /** Entries with the same reach table and kind. An exact match of one named set excludes looser matches in its family. */
  family: string
  /** The number of the slot that it raises. */
  slot: number
}

/** A limb, and the level of the good that its entries raise. */
export type Slot = { readonly limb: string; readonly raises: GoodLevel; readonly isAnnex: boolean }

/** Slots in the order of their numbers. */
export function slotsByNumber(entries: readonly CompiledEntry[]): Slot[] {
  const slots: Slot[] = []
  for (const { slot, entry, control } of entries)
    slots[slot] ??= {
      limb: control.limb,
      raises: levelRaisedBy(entry, control),
      isAnnex: entry.annexPart !== undefined,
    }
  return slots
}

const LEVEL_OF = {
  'dual-use-licence': DUAL_USE,
  'export-licence': EXPORT_LICENCE,
  'quota-licence': QUOTA_LICENCE,
  'technology-licence': TECHNOLOGY_LICENCE,
} as const satisfies Record<PermitKind, GoodLevel>

function levelRaisedBy({ annexPart }: ControlEntry, { permit, effect }: Control): GoodLevel {
  if (annexPart !== undefined) return annexPart === 1 ? ANNEX_1 : ANNEX_2
  return permit === 'technology-licence' && effect === 'prohibition' ? TECHNOLOGY_PROHIBITED : LEVEL_OF[permit]
}

export type CompiledWhen = {
  when: When
  holdsAll: ElementMask
  holdsAny: ElementMask
  alloyHolds: MetalMask
}

export type CompiledRow = { row: ReachRow; elements: ElementMask; condition: CompiledWhen | null }

/** An entry, the rows that decide about it for one form, and every rare earth that it names or that they ask about. */
export type ReachCandidate = { entry: CompiledEntry; rows: CompiledRow[]; asks: ElementMask }

/** The entries that a form can reach, and which facts their rows ask about. */
export type FormReach = {
  candidates: ReachCandidate[]
  /** The rare earths without which an entry is not reached. */
  needs: ReadonlyMap<CompiledEntry, ElementMask>
  /** Candidates that ask about no rare earth, those that ask about one (by its position), and those that ask about several. */
  general: ReachCandidate[]
  byElement: ReachCandidate[][]
  joint: ReachCandidate[]
  /** Every rare earth that a joint candidate asks about, and the most that one of them asks about. */
  jointElements: ElementMask
  mostJoint: number
  /** The rare earths of each alloy that an entry names. */
  namedSets: readonly ElementMask[]
  /** Other metals that entries or rows name: of every good, and of goods with each element (by its position). */
  generalMetals: MetalMask
  metalsOf: readonly MetalMask[]
  /** As many open metals are tried together: two, or as many as a named alloy has. */
  mostMetals: number
  /** The shares of rare-earth oxides and the commodity codes that rows ask for. */
  oxideLimits: readonly number[]
  codes: readonly string[]
  /** Limbs whose rows ask about the host, and limbs whose rows ask about the particle size of cerium. */
  hostLimbs: readonly string[]
  fineCeriumLimbs: readonly string[]
  usesHost: boolean
  usesProcessing: boolean
  /** Its goods are deeply processed unless stated otherwise. */
  presumedDeep: boolean
  usesTechnology: boolean
  usesMetals: boolean
  usesFineCerium: boolean
  /** Its rows ask about nothing but rare earths. */
  asksOnlyElements: boolean
  /** Slots, and limbs of the controls, of the entries that it can reach. */
  slots: readonly number[]
  limbs: readonly string[]
  /** Those of them that require a dual-use licence for goods leaving China. */
  dualUseLimbs: readonly string[]
}

/** The citation id of an entry: `a18:1C905.a.4` → `a18-1c905-a-4`. */
function entryCite(id: string): string {
  return id.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')
}

/** One bit for each metal that a rule names, and one for all the rest. */
export function metalMask(metals: readonly string[], symbols: readonly string[]): MetalMask {
  let mask = 0
  for (const symbol of symbols) {
    const index = metals.indexOf(symbol)
    mask |= 1 << (index === -1 ? metals.length : index)
  }
  return mask
}

/** Metals that some rule names, sorted: their positions are the bits of a metal mask. */
export function namedMetals(data: RulesetData): string[] {
  const metals = new Set<string>()
  for (const control of data.controls)
    for (const entry of control.entries) for (const metal of entry.named?.alloyedWith ?? []) metals.add(metal)
  for (const rows of Object.values(data.reach)) {
    for (const { when } of rows) if (when?.alloyHolds !== undefined) metals.add(when.alloyHolds)
  }
  return [...metals].sort()
}

/** Every entry of every control, in the order of their control codes. */
export function compileEntries(
  data: RulesetData,
  instruments: Map<string, Instrument>,
  metals: string[],
): CompiledEntry[] {
  const entries: CompiledEntry[] = []
  const slots = new Map<string, number>()
  const controls = [...data.controls].sort((a, b) => compareText(a.code, b.code))
  for (const control of controls) {
    const instrument = instruments.get(control.instrument)
    if (instrument === undefined) continue
    for (const entry of control.entries) {
      const id = entry.id ?? `${instrument.key ?? instrument.id}:${entry.code}`
      const raised = `${control.limb} ${levelRaisedBy(entry, control)}`
      const slot = slots.get(raised) ?? slots.size
      slots.set(raised, slot)
      entries.push({
        index: entries.length,
        id,
        entry,
        control,
        instrument,
        cite: entryCite(id),
        element: entry.element === null ? 0 : elementMask([entry.element]),
        named:
          entry.named === undefined
            ? null
            : { elements: elementMask(entry.named.elements), metals: metalMask(metals, entry.named.alloyedWith) },
        family: `${control.reach} ${entry.kind}`,
        slot,
      })
    }
  }
  return entries
}

/** What each form can reach, compiled on first use. */
export type Reach = Pick<ReadonlyMap<ProductForm, FormReach>, 'get'>

export function compileReach(data: RulesetData, entries: CompiledEntry[], metals: string[]): Reach {
  const tables = new Map<string, CompiledRow[]>()
  for (const [table, rows] of Object.entries(data.reach)) {
    const compiled: CompiledRow[] = []
    for (const row of rows) {
      const condition = row.when === undefined ? null : compileWhen(row.when, metals)
      compiled.push({ row, elements: row.elements === undefined ? ALL_ELEMENTS : elementMask(row.elements), condition })
    }
    tables.set(table, compiled)
  }
  const forms = new Map(data.forms.map((form) => [form.id, form]))
  const known = new Map<ProductForm, FormReach>()
  const get = (id: ProductForm): FormReach | undefined => {
    const form = forms.get(id)
    let reach = known.get(id)
    if (reach === undefined && form !== undefined) {
      reach = reachOfCandidates(candidateEntries(id, tables, entries), form.presumedDeep)
      known.set(id, reach)
    }
    return reach
  }
  return { get }
}

function reachOfCandidates(candidates: ReachCandidate[], presumedDeep: boolean): FormReach {
  const all = candidates.flatMap(({ rows }) => rows)
  const uses = (key: keyof When): boolean => all.some(({ row }) => row.when?.[key] !== undefined)
  const limbsWith = (key: keyof When): string[] =>
    limbsOfCandidates(candidates.filter((one) => one.rows.some(({ row }) => row.when?.[key] !== undefined)))
  const joint = candidates.filter(({ entry, asks }) => asks !== entry.element)
  const named = candidates.flatMap(({ entry }) => entry.named ?? [])
  return {
    candidates,
    needs: new Map(candidates.map(({ entry, rows }) => [entry, elementsNeeded(entry, rows)])),
    general: candidates.filter(({ asks }) => asks === 0),
    byElement: ELEMENT_SYMBOLS.map((_, position) =>
      candidates.filter(({ entry, asks }) => asks === 1 << position && entry.element === asks),
    ),
    joint,
    jointElements: union(joint.map(({ asks }) => asks)),
    mostJoint: Math.max(0, ...joint.map(({ asks }) => countBits(asks))),
    namedSets: [...new Set(named.map(({ elements }) => elements))],
    mostMetals: Math.max(2, ...named.map(({ metals }) => countBits(metals))),
    generalMetals: metalsNamedBy(candidates.filter(({ entry }) => entry.element === 0)),
    metalsOf: ELEMENT_SYMBOLS.map((_, position) =>
      metalsNamedBy(candidates.filter(({ entry }) => entry.element === 1 << position)),
    ),
    oxideLimits: [...new Set(all.flatMap(({ row }) => row.when?.oxidesAtMost ?? []))].sort((a, b) => a - b),
    codes: [...new Set(all.flatMap(({ row }) => row.when?.commodityCode?.code ?? []))].sort(),
    hostLimbs: limbsWith('host'),
    fineCeriumLimbs: limbsWith('fineCerium'),
    usesHost: uses('host'),
    usesProcessing: uses('processing'),
    presumedDeep,
    usesTechnology: uses('technology'),
    usesMetals: all.some(({ row }) => row.match === 'named-set') || uses('alloyHolds') || uses('alloyedWith'),
    usesFineCerium: uses('fineCerium'),
    asksOnlyElements: named.length === 0 && all.every(({ row }) => Object.keys(row.when ?? {}).every(isOfElements)),
    slots: [...new Set(candidates.map(({ entry }) => entry.slot))],
    limbs: limbsOfCandidates(candidates),
    dualUseLimbs: limbsOfCandidates(
      candidates.filter(
        ({ entry }) => entry.control.permit === 'dual-use-licence' && entry.entry.annexPart === undefined,
      ),
    ),
  }
}

/** Entries about which some row decides for the form. */
function candidateEntries(
  form: ProductForm,
  tables: ReadonlyMap<string, readonly CompiledRow[]>,
  entries: readonly CompiledEntry[],
): ReachCandidate[] {
  const rowsIn = new Map<string, CompiledRow[]>()
  for (const [table, rows] of tables) {
    const own = rows.filter(({ row }) => row.forms.includes(form))
    if (own.length > 0) rowsIn.set(table, own)
  }
  const candidates: ReachCandidate[] = []
  for (const entry of entries) {
    const rows = (rowsIn.get(entry.control.reach) ?? []).filter(
      ({ row, elements }) =>
        row.kinds.includes(entry.entry.kind) && (entry.element === 0 || (elements & entry.element) !== 0),
    )
    if (rows.length > 0) candidates.push({ entry, rows, asks: elementsAsked(entry, rows) })
  }
  return candidates
}

/** Every rare earth that an entry names or that its rows require. */
const elementsNeeded = ({ element, named }: CompiledEntry, rows: readonly CompiledRow[]): ElementMask =>
  union([
    element,
    named?.elements ?? 0,
    ...rows.map(({ condition }) => (condition?.holdsAll ?? 0) | (condition?.holdsAny ?? 0)),
  ])

/** The same, and what its rows ask about beside: the particle size is only asked of cerium. */
const elementsAsked = (entry: CompiledEntry, rows: readonly CompiledRow[]): ElementMask =>
  elementsNeeded(entry, rows) | (rows.some(({ row }) => row.when?.fineCerium !== undefined) ? CERIUM : 0)

const limbsOfCandidates = (candidates: ReachCandidate[]): string[] => [
  ...new Set(candidates.map(({ entry }) => entry.control.limb)),
]

/** Whether a condition is one on the rare earths of a good. */
const isOfElements = (key: string): boolean => ['rareEarths', 'holdsAll', 'holdsAny'].includes(key)

const metalsNamedBy = (candidates: readonly ReachCandidate[]): MetalMask =>
  union(
    candidates.flatMap(({ entry, rows }) => [
      entry.named?.metals ?? 0,
      ...rows.map(({ condition }) => condition?.alloyHolds ?? 0),
    ]),
  )

const union = (masks: readonly number[]): number => masks.reduce((all, mask) => all | mask, 0)

function compileWhen(when: When, metals: string[]): CompiledWhen {
  return {
    when,
    holdsAll: elementMask(when.holdsAll ?? []),
    holdsAny: elementMask(when.holdsAny ?? []),
    alloyHolds: when.alloyHolds === undefined ? 0 : metalMask(metals, [when.alloyHolds]),
  }
}
