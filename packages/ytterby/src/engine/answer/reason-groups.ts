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
  /** All of its entries: they have no day of publication of their own. */
  readonly cites: CitingPart<string[]>
}

/** An entry with the forms that rows which speak of it name. */
type Member = { readonly entry: CompiledEntry; readonly forms: readonly ProductForm[] }

/** Groups of the entries that each form can reach, in the order of their ids. */
const groupsOfForms = derived((law) => {
  const { reach, data } = law
  const groups = new Map<ProductForm, readonly ReasonGroup[]>()
  for (const { id } of data.forms) {
    const members = (reach.get(id)?.candidates ?? []).map(({ entry, rows }): Member => ({
      entry,
      forms: rows.flatMap(({ row }) => row.forms),
    }))
    const own = groupsOf(law, members)
    for (const { needed, neededElsewhere } of own) for (const part of [needed, neededElsewhere]) sharedPart(part)
    groups.set(id, own)
  }
  return groups
})

export const groupsOfForm = (law: CompiledRuleset, form: ProductForm): readonly ReasonGroup[] =>
  groupsOfForms(law).get(form) ?? []

/** Members by groups, in the order of their ids. */
export function groupsOf(law: CompiledRuleset, members: readonly Member[]): ReasonGroup[] {
  const ids = groupIds(law)
  const groups = new Map<string, Member[]>()
  for (const member of members) {
    const id = ids[member.entry.index] ?? ''
    const before = groups.get(id)
    if (before === undefined) groups.set(id, [member])
    else before.push(member)
  }
  return [...groups].map(([id, own]) => groupOf(law, id, own)).sort((a, b) => compareText(a.id, b.id))
}

function groupOf(law: CompiledRuleset, id: string, members: readonly Member[]): ReasonGroup {
  const entries = members.map(({ entry }) => entry)
  const [first] = entries
  const cites = unrepeated(entries.map(({ cite }) => cite))
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
    cites: citingPart(law, cites, cites),
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
