import type { Assessment, Json } from '../../schema/assessment.ts'
import type { Inquiry } from '../../schema/inquiry.ts'
import type { Answer } from './answer.ts'
import type { ProductForm } from '../../schema/product-form.ts'
import type { CompiledEntry, FormReach } from '../good/form-reach.ts'
import type { GoodOutcome } from '../good/good-classes.ts'
import { compareText, type MetEntry } from './items.ts'
import { RESTRICTION_OF } from './restrictions.ts'
import { citedOn } from './rules-in-time.ts'
import { metBars, metLists, type Outcome } from './rules-met.ts'
import { symbolsOf } from '../good/symbols.ts'
import { once, shared } from '../shared.ts'

type Reason = Assessment['reasons'][number]
type Group = { id: string; entries: CompiledEntry[]; forms: ProductForm[] }

/** Why and why not: one reason for each kind of entry and named element, each exemption, country rule and list. */
export function reasonsOf(answer: Answer, met: MetEntry[]): Reason[] {
  const reasons = [...entryReasons(answer, met), ...exemptionReasons(answer)]
  if (listsBar(answer)) reasons.push(...barReasons(answer))
  reasons.push(...listReasons(answer))
  return reasons.sort((a, b) => compareText(a.id, b.id))
}

/** Reasons of entries follow from the good and its route, so answers to the same good on the same route share them. */
const reasonsByRoute = once<GoodOutcome, Map<boolean, Map<boolean, Reason[]>>>(() => new Map())

function entryReasons(answer: Answer, met: MetEntry[]): Reason[] {
  const { leavesChina, toChina, chineseOrigin } = answer.evaluation.circumstances
  if (toChina) return []
  const byRoute = reasonsByRoute(answer.evaluation.outcome)
  const byOrigin = byRoute.get(leavesChina) ?? new Map<boolean, Reason[]>()
  byRoute.set(leavesChina, byOrigin)
  let reasons = byOrigin.get(chineseOrigin)
  if (reasons === undefined) {
    reasons = shared(groupsOf(answer, met).map((group) => entryReason(answer, group, met)))
    byOrigin.set(chineseOrigin, reasons)
  }
  for (const { citations } of reasons) answer.register(citations)
  return reasons
}

/** Country rules and the control list can bite on this good on this route. */
const listsBar = ({ evaluation }: Answer): boolean =>
  evaluation.circumstances.barsApply && evaluation.outcome.classes.some((good) => good.dualUse > 0)

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

/** Groups of the entries that a form can reach. */
const groupsOfReach = once(({ candidates }: FormReach) =>
  grouped(candidates.map(({ entry, rows }) => ({ entry, forms: rows.flatMap(({ row }) => row.forms) }))),
)

function grouped(members: readonly { entry: CompiledEntry; forms: readonly ProductForm[] }[]): Group[] {
  const groups = new Map<string, Group>()
  for (const { entry, forms } of members) {
    const id = groupId(entry)
    const group = groups.get(id) ?? { id, entries: [], forms: [] }
    group.entries.push(entry)
    group.forms = [...new Set([...group.forms, ...forms])]
    groups.set(id, group)
  }
  return [...groups.values()]
}

/** Groups that speak of the good on its route: what its form can reach, or what it meets where the form is open. */
function groupsOf({ ruleset, evaluation, form }: Answer, met: MetEntry[]): Group[] {
  const reach = form === null ? undefined : ruleset.reach.get(form)
  const groups =
    form === null
      ? grouped(met.map(({ entry }) => ({ entry, forms: [] })))
      : reach === undefined
        ? []
        : groupsOfReach(reach)
  // All entries of a group hang on one limb.
  return groups.filter(
    ({ entries: [first] }) =>
      first !== undefined &&
      (first.entry.annexPart === undefined) === evaluation.circumstances.leavesChina &&
      evaluation.era.stateOf(first.control.limb) !== null,
  )
}

function entryReason(answer: Answer, { id, entries, forms }: Group, allMet: MetEntry[]): Reason {
  const { evaluation, form, inquiry } = answer
  const [first] = entries
  const met = allMet.filter(({ entry }) => entries.includes(entry))
  const best = met.find(({ match }) => match === 'yes') ?? met.find(({ match }) => match === 'possible') ?? met[0]
  const state =
    best?.state.state ?? (first === undefined ? undefined : evaluation.era.stateOf(first.control.limb)?.state)
  const running = state === 'in-force' || state === 'unsettled'
  const outcome: Outcome =
    best === undefined || !running ? 'fails' : best.match === 'yes' && state === 'in-force' ? 'holds' : 'unknown'
  const elements = [...new Set(entries.flatMap(({ entry }) => (entry.element === null ? [] : [entry.element])))]
  const named = entries.flatMap(({ entry }) =>
    entry.named === undefined ? [] : [[...entry.named.elements, ...entry.named.alloyedWith]],
  )
  const held = answer.elements === null ? null : symbolsOf(answer.elements)
  const read: Record<string, Json> = {
    'product.form': form,
    'product.elements':
      outcome === 'holds' && elements.length > 0 && held !== null
        ? held.filter((symbol) => elements.includes(symbol))
        : held,
  }
  const needed: Record<string, Json> = { 'product.form': [...forms] }
  if (elements.length > 0) needed['product.elements'] = elements
  if (named.length > 0) {
    read['product.alloyedWith'] = inquiry.product?.alloyedWith ?? null
    needed['product.elements and product.alloyedWith'] = named
  }
  if (state !== undefined && state !== 'in-force') {
    read['state'] = state
    needed['state'] = ['in-force']
  }
  const cites = (met.length > 0 ? met.map(({ entry }) => entry) : entries).map(({ cite }) => cite)
  return {
    id,
    outcome,
    read,
    needed,
    citations: answer.cite(...cites, ...(best === undefined || state === 'in-force' ? [] : best.state.because)),
  }
}

function exemptionReasons(answer: Answer): Reason[] {
  const { ruleset, evaluation, form, inquiry } = answer
  return [...evaluation.outcome.exempted.keys()].flatMap((id) => {
    const interpretation = ruleset.interpretations.get(id)
    if (interpretation === undefined || !evaluation.circumstances.leavesChina) return []
    const { effect } = interpretation
    return [
      {
        id: `interpretation:${id}`,
        outcome: form === null ? 'unknown' : 'holds',
        read: { 'product.form': form, 'product.processing': inquiry.product?.processing ?? 'deep' },
        needed: { 'product.form': shared(effect.forms) },
        citations: answer.cite(effect.cite),
      } satisfies Reason,
    ]
  })
}

function barReasons(answer: Answer): Reason[] {
  const { inquiry } = answer
  return metBars(answer).map(({ bar, outcome, state }) => ({
    id: `rule:${bar.effect.limb}`,
    outcome,
    read: {
      destination: inquiry.destination ?? null,
      'endUse.kind': inquiry.endUse?.kind ?? null,
      'endUser.kind': inquiry.endUser?.kind ?? null,
      ...(state === 'in-force' ? {} : { state }),
    },
    needed: { destination: [bar.effect.militaryOf], 'endUse.kind or endUser.kind': ['military'] },
    citations: answer.cite(bar.effect.cite),
  }))
}

function listReasons(answer: Answer): Reason[] {
  const { ruleset, inquiry, evaluation } = answer
  const relevantLists = listsBar(answer) || answer.dualUsePossible
  return metLists(answer).flatMap(({ list, outcome, listings }) => {
    const relevant = list === 'unreliable-entity' ? evaluation.circumstances.leavesChina : relevantLists
    if (!relevant) return []
    const restriction = ruleset.restrictions.get(RESTRICTION_OF[list])
    const states: Record<string, Json> = Object.fromEntries(listings.map(({ listing, state }) => [listing.limb, state]))
    return [
      {
        id: `list:${list}`,
        outcome,
        read: { ...Object.fromEntries(statedListings(inquiry)), notices: states },
        needed: { listed: [list] },
        citations: answer.cite(
          ...(restriction === undefined ? [] : citedOn(ruleset, restriction, inquiry)),
          ...listings.map(({ listing }) => listing.cite),
        ),
      } satisfies Reason,
    ]
  })
}

/** What the inquiry states of each party's listing, by path. */
function statedListings({ endUser, importer, consignees = [] }: Inquiry): [path: string, listed: Json][] {
  return [
    ['endUser.listed', endUser?.listed ?? null],
    ...(importer === undefined ? [] : [['importer.listed', importer.listed ?? null] satisfies [string, Json]]),
    ...consignees.map(({ listed }, index): [string, Json] => [`consignees.${index}.listed`, listed ?? null]),
  ]
}
