import type { Json } from '../../schema/assessment.ts'
import { compareText } from '../../schema/compare-text.ts'
import type { ProductForm } from '../../schema/product-form.ts'
import type { CompiledRuleset } from '../law/compile.ts'
import { sharedPart } from '../law/freeze.ts'
import type { CompiledEntry } from '../law/form-reach.ts'
import { derived } from '../law/table.ts'
import { citingPart, unrepeated, type CitingPart } from './cited.ts'

/** Entries of one kind and named element: there is one reason for all of them. */
export type ReasonGroup = {
  readonly id: string
  readonly entries: readonly CompiledEntry[]
  /** All of them hang on one limb. */
  readonly limb: string
  readonly isAnnex: boolean
  /** Elements that they name. */
  readonly elements: readonly string[]
  readonly namesAlloys: boolean
  /** What of the inquiry would have to be how: where they are in force, and where they are not. */
  readonly needed: Readonly<Record<string, Json>>
  readonly neededElsewhere: Readonly<Record<string, Json>>
}

/** A group of what a form can reach, with what is cited where a good of the form meets none of it. */
export type FormGroup = ReasonGroup & { readonly cites: CitingPart<string[]> }

/** Groups in the order of their ids, with the place of the group of each entry. */
export type Groups<Group> = {
  readonly groups: readonly Group[]
  readonly placeOf: ReadonlyMap<CompiledEntry, number>
}

const grouped = <Group extends ReasonGroup>(groups: readonly Group[]): Groups<Group> => ({
  groups,
  placeOf: new Map(groups.flatMap(({ entries }, place) => entries.map((entry) => [entry, place] as const))),
})

/** Groups by form: of entries abroad, and of all others. */
const groupsOfForms = derived(() => new Map<ProductForm, { abroad: Groups<FormGroup>; fromChina: Groups<FormGroup> }>())

/** Groups of the entries that a form can reach, of annex 1 abroad or of all others. */
export function groupsOfForm(law: CompiledRuleset, form: ProductForm, leavesChina: boolean): Groups<FormGroup> {
  const held = groupsOfForms(law)
  let groups = held.get(form)
  if (groups === undefined) {
    const all = formGroups(law, form)
    groups = {
      abroad: grouped(all.filter(({ isAnnex }) => isAnnex)),
      fromChina: grouped(all.filter(({ isAnnex }) => !isAnnex)),
    }
    held.set(form, groups)
  }
  return leavesChina ? groups.fromChina : groups.abroad
}

function formGroups(law: CompiledRuleset, form: ProductForm): FormGroup[] {
  const members = (law.reach.get(form)?.candidates ?? []).map(({ entry, rows }): Member => ({
    entry,
    forms: rows.flatMap(({ row }) => row.forms),
  }))
  return groupsOf(law, members).map((group): FormGroup => {
    sharedPart(group.needed)
    sharedPart(group.neededElsewhere)
    const cites = unrepeated(group.entries.map(({ cite }) => cite))
    return { ...group, cites: citingPart(law, cites, cites) }
  })
}

/** Groups of the entries that a good meets whose form is open: each has some. */
export const groupsMet = (law: CompiledRuleset, entries: readonly CompiledEntry[]): Groups<ReasonGroup> =>
  grouped(
    groupsOf(
      law,
      entries.map((entry) => ({ entry, forms: [] })),
    ),
  )

/** An entry with the forms that rows which speak of it name. */
type Member = { readonly entry: CompiledEntry; readonly forms: readonly ProductForm[] }

/** Members by groups, in the order of their ids. */
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

/** The group of each entry, by its place. */
const groupIds = derived(({ entries }) => entries.map(groupId))

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
