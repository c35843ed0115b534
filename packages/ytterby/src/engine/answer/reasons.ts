import type { Assessment, Json } from '../../schema/assessment.ts'
import type { Answer, Pair } from './answer.ts'
import type { Circumstances } from '../circumstances/circumstances.ts'
import type { Way } from '../circumstances/deal.ts'
import type { CompiledRuleset } from '../compile.ts'
import type { ProductForm } from '../../schema/product-form.ts'
import type { CompiledEntry, FormReach } from '../good/form-reach.ts'
import type { GoodOutcome } from '../good/good-classes.ts'
import { compareText } from '../../schema/compare-text.ts'
import { metEntries, type MetEntry } from './items.ts'
import { citedIn, gatheredIn, part, type Cite } from './part.ts'
import { canBeBarred, RESTRICTION_OF } from './restrictions.ts'
import { citedOn, isPublished } from './rules-in-time.ts'
import { metBars, metLists, type MetList, type Outcome } from './rules-met.ts'
import { symbolsOf } from '../good/symbols.ts'
import { once } from '../memory.ts'

type Reason = Assessment['reasons'][number]
type Group = { id: string; entries: CompiledEntry[]; forms: ProductForm[] }

/** Why and why not: one reason for each kind of entry and named element, each exemption, country rule and list. */
export function reasonsOf(answer: Answer): Reason[] {
  const { pair, inquiry } = answer
  return reasons(answer, { pair, destination: (pair.barred ? inquiry.destination : undefined) ?? null })
}

type ReasonFacts = {
  pair: Pair
  /** As it is stated, where a country rule reads it; what else follows from the place hangs on the pair. */
  destination: string | null
}

const reasons = part(
  (scope, { pair, destination }: ReasonFacts, cite, { evaluation, dualUsePossible }: Answer): Reason[] => {
    const { outcome, deal, circumstances } = evaluation
    const gathered = gatheredIn(scope)
    const all = [
      ...goodReasons(gathered, { outcome, way: deal.way }),
      ...dealReasons(gathered, {
        circumstances,
        destination,
        barred: pair.barred,
        lists: dualUsePossible || canBeBarred(evaluation),
      }),
    ]
    cite(...citedIn(gathered))
    return all.sort((a, b) => compareText(a.id, b.id))
  },
)

/** What follows from the good and its route. */
const goodReasons = part(({ ruleset }, { outcome, way }: { outcome: GoodOutcome; way: Way }, cite): Reason[] => {
  if (way.toChina) return []
  const met = metEntries(outcome, way)
  return [
    ...groupsOf(ruleset, outcome, way, met).map((group) => entryReason(outcome, group, met, cite)),
    ...(way.leavesChina ? exemptionReasons(ruleset, outcome, cite) : []),
  ]
})

type DealFacts = {
  circumstances: Circumstances
  destination: string | null
  /** Country rules matter; the control list and the watch list do. */
  barred: boolean
  lists: boolean
}

/** What follows from place, use and parties. */
const dealReasons = part((scope, { circumstances, barred, lists, destination }: DealFacts, cite): Reason[] => {
  const { ruleset } = scope
  const { deal } = circumstances
  const bars = (barred ? metBars(circumstances) : []).map(({ bar, outcome, state }): Reason => ({
    id: `rule:${bar.effect.limb}`,
    outcome,
    read: {
      destination,
      'endUse.kind': deal.endUse?.kind ?? null,
      'endUser.kind': deal.endUser.kind ?? null,
      ...(state === 'in-force' ? {} : { state }),
    },
    needed: { destination: [bar.effect.militaryOf], 'endUse.kind or endUser.kind': ['military'] },
    citations: cite(bar.effect.cite),
  }))
  const stated: [path: string, listed: Json][] = deal.parties.map(({ path, listed }) => [
    `${path.replace('/', '.')}.listed`,
    listed ?? null,
  ])
  const relevant = metLists(circumstances).filter(
    ({ list, listings }) => listings.length > 0 || (list === 'unreliable-entity' ? deal.leavesChina : lists),
  )
  const listed = relevant.flatMap(({ list, outcome, listings }): Reason[] => {
    const restriction = ruleset.restrictions.get(RESTRICTION_OF[list])
    const cites = [
      ...(restriction === undefined ? [] : citedOn(scope, restriction)),
      ...listings.map(({ listing }) => listing.cite),
    ]
    // A list of which nothing was published yet was no reason.
    if (!cites.some((id) => isPublished(scope, id))) return []
    const states: Record<string, Json> = Object.fromEntries(listings.map(({ listing, state }) => [listing.limb, state]))
    return [
      {
        id: `list:${list}`,
        outcome,
        read: { ...Object.fromEntries(stated), notices: states, ...metOf(listings) },
        needed: { listed: [list] },
        citations: cite(...cites),
      },
    ]
  })
  return [...bars, ...listed]
})

/** Which names were met, where a stated party meets a notice. */
function metOf(listings: MetList['listings']): Record<string, Json> {
  if (listings.length === 0) return {}
  return {
    met: listings.map(({ party, match, listing: { name, instrument, met, because }, state }) => ({
      party: party.replace('/', '.'),
      match,
      listed: name,
      notice: instrument,
      state,
      met: met.name,
      why: [...because],
    })),
  }
}

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
function groupsOf(
  { reach }: CompiledRuleset,
  { good: { form }, era }: GoodOutcome,
  { leavesChina }: Way,
  met: MetEntry[],
): Group[] {
  const reached = form === null ? undefined : reach.get(form)
  const groups =
    form === null
      ? grouped(met.map(({ entry }) => ({ entry, forms: [] })))
      : reached === undefined
        ? []
        : groupsOfReach(reached)
  // All entries of a group hang on one limb.
  return groups.filter(
    ({ entries: [first] }) =>
      first !== undefined &&
      (first.entry.annexPart === undefined) === leavesChina &&
      era.stateOf(first.control.limb) !== null,
  )
}

function entryReason(
  { good, era }: GoodOutcome,
  { id, entries, forms }: Group,
  allMet: MetEntry[],
  cite: Cite,
): Reason {
  const [first] = entries
  const met = allMet.filter(({ entry }) => entries.includes(entry))
  const best = met.find(({ match }) => match === 'yes') ?? met.find(({ match }) => match === 'possible') ?? met[0]
  const state = best?.state.state ?? (first === undefined ? undefined : era.stateOf(first.control.limb)?.state)
  const running = state === 'in-force' || state === 'unsettled'
  const outcome: Outcome =
    best === undefined || !running ? 'fails' : best.match === 'yes' && state === 'in-force' ? 'holds' : 'unknown'
  const elements = [...new Set(entries.flatMap(({ entry }) => (entry.element === null ? [] : [entry.element])))]
  const named = entries.flatMap(({ entry }) =>
    entry.named === undefined ? [] : [[...entry.named.elements, ...entry.named.alloyedWith]],
  )
  const held = good.elements === null ? null : symbolsOf(good.elements)
  const read: Record<string, Json> = {
    'product.form': good.form,
    'product.elements':
      outcome === 'holds' && elements.length > 0 && held !== null
        ? held.filter((symbol) => elements.includes(symbol))
        : held,
  }
  const needed: Record<string, Json> = { 'product.form': [...forms] }
  if (elements.length > 0) needed['product.elements'] = elements
  if (named.length > 0) {
    read['product.alloyedWith'] = good.alloyedWith ?? null
    needed['product.elements and product.alloyedWith'] = named
  }
  if (state !== undefined && state !== 'in-force') {
    read['state'] = state
    needed['state'] = ['in-force']
  }
  const cites = (met.length > 0 ? met.map(({ entry }) => entry) : entries).map((entry) => entry.cite)
  return {
    id,
    outcome,
    read,
    needed,
    citations: cite(...cites, ...(best === undefined || state === 'in-force' ? [] : best.state.because)),
  }
}

function exemptionReasons({ interpretations }: CompiledRuleset, { good, exempted }: GoodOutcome, cite: Cite): Reason[] {
  return [...exempted.keys()].flatMap((id): Reason[] => {
    const interpretation = interpretations.get(id)
    if (interpretation === undefined) return []
    const { effect } = interpretation
    return [
      {
        id: `interpretation:${id}`,
        outcome: good.form === null ? 'unknown' : 'holds',
        read: { 'product.form': good.form, 'product.processing': good.processing ?? 'deep' },
        needed: { 'product.form': effect.forms },
        citations: cite(effect.cite),
      },
    ]
  })
}
