import type { Json } from '../../schema/assessment.ts'
import { compareText } from '../../schema/compare-text.ts'
import type { ProductForm } from '../../schema/product-form.ts'
import type { CompiledRuleset } from '../law/compile.ts'
import { freezeShared } from '../../schema/deep-freeze.ts'
import type { CompiledEntry } from '../law/form-reach.ts'
import { memoizeByLaw } from '../law/table.ts'
import { citingPart, sortedUnique, type CitingPart } from './cited.ts'

/** Entries of one kind and named element. They share one reason. */
export type ReasonGroup = {
  readonly id: string
  readonly entries: readonly CompiledEntry[]
  /** All of them belong to one limb. */
  readonly limb: string
  readonly isAnnex: boolean
  /** Elements that they name. */
  readonly elements: readonly string[]
  readonly namesAlloys: boolean
  /** The facts that the entries need, if they are in force and if they are not. */
  readonly needed: Readonly<Record<string, Json>>
  readonly neededElsewhere: Readonly<Record<string, Json>>
}

/** A group that a form can reach, with the citations used if a good of the form meets none of its entries. */
export type FormGroup = ReasonGroup & { readonly cites: CitingPart<string[]> }

/** Groups sorted by id, and the index of each entry's group. */
export type Groups<Group> = {
  readonly groups: readonly Group[]
  readonly groupIndexes: ReadonlyMap<CompiledEntry, number>
}

const indexGroups = <Group extends ReasonGroup>(groups: readonly Group[]): Groups<Group> => ({
  groups,
  groupIndexes: new Map(groups.flatMap(({ entries }, index) => entries.map((entry) => [entry, index] as const))),
})

/** Groups by form: of annex 1 entries (abroad), and of all others. */
const groupsOfForms = memoizeByLaw(
  () => new Map<ProductForm, { abroad: Groups<FormGroup>; fromChina: Groups<FormGroup> }>(),
)

/** Groups of the entries that a form can reach, abroad or from China. */
export function groupsOfForm(law: CompiledRuleset, form: ProductForm, leavesChina: boolean): Groups<FormGroup> {
  const cache = groupsOfForms(law)
  let groups = cache.get(form)
  if (groups === undefined) {
    const all = formGroups(law, form)
    groups = {
      abroad: indexGroups(all.filter(({ isAnnex }) => isAnnex)),
      fromChina: indexGroups(all.filter(({ isAnnex }) => !isAnnex)),
    }
    cache.set(form, groups)
  }
  return leavesChina ? groups.fromChina : groups.abroad
}

function formGroups(law: CompiledRuleset, form: ProductForm): FormGroup[] {
  const members = (law.reach.get(form)?.candidates ?? []).map(({ entry, rows }): Member => ({
    entry,
    forms: rows.flatMap(({ row }) => row.forms),
  }))
  return groupsOf(law, members).map((group): FormGroup => {
    freezeShared(group.needed)
    freezeShared(group.neededElsewhere)
    const cites = sortedUnique(group.entries.map(({ cite }) => cite))
    return { ...group, cites: citingPart(law, cites, cites) }
  })
}

/** Groups of given entries, for a good whose form is open. */
export const groupsOfEntries = (law: CompiledRuleset, entries: readonly CompiledEntry[]): Groups<ReasonGroup> =>
  indexGroups(
    groupsOf(
      law,
      entries.map((entry) => ({ entry, forms: [] })),
    ),
  )

/** An entry, with the forms named by the rows that decide about it. */
type Member = { readonly entry: CompiledEntry; readonly forms: readonly ProductForm[] }

/** Groups members, sorted by group id. */
function groupsOf(law: CompiledRuleset, members: readonly Member[]): ReasonGroup[] {
  const ids = groupIds(law)
  const groups = new Map<string, Member[]>()
  for (const member of members) {
    const id = ids[member.entry.index] ?? ''
    const before = groups.get(id)
    if (before === undefined) groups.set(id, [member])
    else before.push(member)
  }
  return [...groups].map(([id, own]) => groupOf(id, own)).sort((a, b) => compareText(a.id, b.id))
}

function groupOf(id: string, members: readonly Member[]): ReasonGroup {
  const entries = members.map(({ entry }) => entry)
  const [first] = entries
  const elements = [...new Set(entries.flatMap(({ entry }) => (entry.element === null ? [] : [entry.element])))]
  const alloys = entries.flatMap(({ entry: { named } }) =>
    named === undefined ? [] : [[...named.elements, ...named.alloyedWith]],
  )
  const needed: Record<string, Json> = { 'product.form': [...new Set(members.flatMap(({ forms }) => forms))] }
  if (elements.length > 0) needed['product.elements'] = elements
  if (alloys.length > 0) needed['product.elements and product.alloyedWith'] = alloys
  return {
    id,
    entries,
    limb: first?.control.limb ?? '',
    isAnnex: first?.entry.annexPart !== undefined,
    elements,
    namesAlloys: alloys.length > 0,
    needed,
    neededElsewhere: { ...needed, state: ['in-force'] },
  }
}

/** Group ids by entry index. */
const groupIds = memoizeByLaw(({ entries }) => entries.map(groupId))

/** `a18:1c905:a.4` for an entry with a code, `xl2015:export-licence:catalogue` for one without. */
function groupId({ entry, control, instrument }: CompiledEntry): string {
  const tail =
    entry.code
      ?.slice(control.code.length + 1)
      .split('.')
      .slice(0, 2)
      .join('.') ?? ''
  const numbered = /\.[0-9]+$/.test(tail) || /^[a-z]$/.test(tail)
  const kind =
    numbered && !(tail === 'a' && entry.kind !== 'ore')
      ? tail
      : entry.element === null
        ? entry.kind
        : `${entry.kind}.${entry.element.toLowerCase()}`
  return `${instrument.key ?? instrument.id}:${control.code.toLowerCase()}:${kind}`
}
