import type { Assessment, Json } from '../../schema/assessment.ts'
import { compareText } from '../../schema/compare-text.ts'
import type { ProductForm } from '../../schema/product-form.ts'
import { PARTY_LISTS, STATES, type PartyList, type State } from '../../schema/permit-kind.ts'
import { barsAnyGood, canBeOn, type ScreenedParty } from '../deal/parties.ts'
import type { Good } from '../good/good.ts'
import type { CompiledEntry } from '../law/form-reach.ts'
import { symbolsOf } from '../law/symbols.ts'
import type { InquiryCase } from './case.ts'
import { cite, sortedUnique, take } from './cited.ts'
import { decidingFacts } from './deciding-facts.ts'
import type { MetEntry } from './met-entries.ts'
import { groupsOfEntries, groupsOfForm, type ReasonGroup } from './reason-groups.ts'
import { RESTRICTION_OF } from './restrictions.ts'
import { citedOn, isPublished } from './dated-rules.ts'
import { levelOn, type MetList, type RuleOutcome } from './rules-met.ts'

type Reason = Assessment['reasons'][number]

/** The reasons for and against: one for each kind of entry and named element, exemption, country rule and list. */
export function reasonsOf(inquiryCase: InquiryCase): Reason[] {
  const { leavesChina, toChina } = inquiryCase.evaluation.deal
  const reasons = toChina ? [] : entryReasons(inquiryCase)
  if (leavesChina && !toChina) for (const reason of exemptionReasons(inquiryCase)) insertSorted(reasons, reason)
  for (const reason of barReasons(inquiryCase)) insertSorted(reasons, reason)
  for (const reason of listReasons(inquiryCase)) insertSorted(reasons, reason)
  return reasons
}

/** Inserts a reason into a sorted list. It mostly belongs at the end. */
function insertSorted(sorted: Reason[], reason: Reason): void {
  let index = sorted.length
  while (index > 0 && compareText(sorted[index - 1]?.id ?? '', reason.id) > 0) index -= 1
  sorted.splice(index, 0, reason)
}

/** Reasons from the groups that its form can reach, or, if the form is open, from the entries it meets. */
function entryReasons(inquiryCase: InquiryCase): Reason[] {
  const { ruleset, era, met } = inquiryCase
  const { good, deal } = inquiryCase.evaluation
  const held = good.held === null ? null : symbolsOf(good.held)
  if (good.form === null) return openReasons(inquiryCase, held)
  const { form } = good
  const { groups, groupIndexes: placeOf } = groupsOfForm(ruleset, form, deal.leavesChina)
  const metOf = metByGroup(met, placeOf)
  const readOther = readOfOthers(good, held)
  const reasons: Reason[] = []
  groups.forEach((group, index) => {
    const state = era.stateOf(group.limb)?.state
    if (state === undefined) return
    const reason = reasonOfGroup(inquiryCase, group, metOf[index], held)
    if (reason !== null) return void reasons.push(reason)
    const needed = state === 'in-force' ? group.needed : group.neededElsewhere
    const read = readOther(group.namesAlloys, state)
    const citations = take(inquiryCase, group.cites)
    const outside: Reason = { id: group.id, outcome: 'fails', read, needed, citations }
    reasons.push(isAbsent(group, held) ? outside : withDecidingFacts(inquiryCase, form, group, outside))
  })
  return reasons
}

/** Whether the good holds none of the elements that the group names: that alone keeps it outside. */
const isAbsent = ({ elements }: ReasonGroup, held: readonly string[] | null): boolean =>
  held !== null && elements.length > 0 && !elements.some((symbol) => held.includes(symbol))

/** Adds what keeps a good outside that has the form and the element of the group. */
function withDecidingFacts(
  inquiryCase: InquiryCase,
  form: ProductForm,
  { entries }: ReasonGroup,
  reason: Reason,
): Reason {
  const { read, needed, cites } = decidingFacts(inquiryCase, form, entries)
  return {
    ...reason,
    read: { ...reason.read, ...read },
    needed: { ...reason.needed, ...needed },
    citations:
      cites.length === 0 ? reason.citations : sortedUnique([...reason.citations, ...cite(inquiryCase, ...cites)]),
  }
}

function openReasons(inquiryCase: InquiryCase, held: string[] | null): Reason[] {
  const { groups, groupIndexes: placeOf } = groupsOfEntries(
    inquiryCase.ruleset,
    inquiryCase.met.map(({ entry }) => entry),
  )
  const metOf = metByGroup(inquiryCase.met, placeOf)
  return groups.flatMap((group, index) => reasonOfGroup(inquiryCase, group, metOf[index], held) ?? [])
}

/** The entries of one group that the good meets. */
type MetInGroup = [MetEntry, ...MetEntry[]]

/** Entries that the good meets, by group index. */
function metByGroup(
  met: readonly MetEntry[],
  placeOf: ReadonlyMap<CompiledEntry, number>,
): readonly (MetInGroup | undefined)[] {
  const byGroup: (MetInGroup | undefined)[] = []
  for (const one of met) {
    const index = placeOf.get(one.entry)
    if (index === undefined) continue
    const own = byGroup[index]
    if (own === undefined) byGroup[index] = [one]
    else own.push(one)
  }
  return byGroup
}

/** Memoizes `read` for groups of which no entry is met: it depends only on the state and on whether the group names alloys. */
function readOfOthers(good: Good, held: string[] | null): (namesAlloys: boolean, state: State) => Reason['read'] {
  const readByKey: (Reason['read'] | undefined)[] = []
  return (namesAlloys, state) =>
    (readByKey[STATES.indexOf(state) * 2 + Number(namesAlloys)] ??= readOf(good, held, namesAlloys, state))
}

function readOf(good: Good, held: string[] | null, namesAlloys: boolean, state: State): Reason['read'] {
  const read: Reason['read'] = { 'product.form': good.form, 'product.elements': held }
  if (namesAlloys) read['product.alloyedWith'] = good.alloyedWith ?? null
  if (state !== 'in-force') read['state'] = state
  return read
}

/** The best match: a certain one if there is one. All entries of a group have the same state. */
function bestOf(met: MetInGroup): MetEntry {
  return met.find(({ match }) => match === 'yes') ?? met[0]
}

/** The reason from the entries of a group that the good meets; null if it meets none. */
function reasonOfGroup(
  inquiryCase: InquiryCase,
  group: ReasonGroup,
  met: MetInGroup | undefined,
  held: string[] | null,
): Reason | null {
  if (met === undefined) return null
  const { good } = inquiryCase.evaluation
  const best = bestOf(met)
  const { state, because } = best.state
  const isInForce = state === 'in-force'
  const outcome: RuleOutcome =
    !isInForce && state !== 'unsettled' ? 'fails' : best.match === 'yes' && isInForce ? 'holds' : 'unknown'
  const named =
    outcome === 'holds' && group.elements.length > 0 && held !== null
      ? held.filter((symbol) => group.elements.includes(symbol))
      : held
  return {
    id: group.id,
    outcome,
    read: readOf(good, named, group.namesAlloys, state),
    needed: isInForce ? group.needed : group.neededElsewhere,
    citations: cite(inquiryCase, ...met.map(({ entry }) => entry.cite), ...(isInForce ? [] : because)),
  }
}

function exemptionReasons(inquiryCase: InquiryCase): Reason[] {
  const { ruleset, evaluation } = inquiryCase
  const { good, outcome } = evaluation
  return [...outcome.exempted()].flatMap((id): Reason[] => {
    const interpretation = ruleset.interpretations.get(id)
    if (interpretation === undefined) return []
    const { effect } = interpretation
    return [
      {
        id: `interpretation:${id}`,
        outcome: good.form === null ? 'unknown' : 'holds',
        read: { 'product.form': good.form, 'product.processing': good.processing ?? 'deep' },
        needed: { 'product.form': [...effect.forms] },
        citations: cite(inquiryCase, effect.cite),
      },
    ]
  })
}

/** Reasons from country rules, if they can bar this good on this route. */
function barReasons(inquiryCase: InquiryCase): Reason[] {
  const { canBeBarred, bars, inquiry, evaluation } = inquiryCase
  if (!canBeBarred) return []
  const { deal } = evaluation
  return bars.map(({ bar, outcome, state }): Reason => ({
    id: `rule:${bar.effect.limb}`,
    outcome,
    read: {
      destination: inquiry.destination ?? null,
      'endUse.kind': deal.endUse?.kind ?? null,
      'endUser.kind': deal.endUser.kind ?? null,
      ...(state === 'in-force' ? {} : { state }),
    },
    needed: {
      destination: [bar.effect.militaryOf],
      'endUse.kind or endUser.kind': ['military'],
      ...(state === 'in-force' ? {} : { state: ['in-force'] }),
    },
    citations: cite(inquiryCase, bar.effect.cite),
  }))
}

/** Reasons from lists that a party meets, or that matter for this good on this route. */
function listReasons(inquiryCase: InquiryCase): Reason[] {
  const { lists, evaluation, dualUsePossible, canBeBarred } = inquiryCase
  const { deal, circumstances } = evaluation
  const listedByPath: Record<string, Json> = {}
  for (const party of circumstances.parties) listedByPath[`${party.path.replace('/', '.')}.listed`] = listReadOf(party)
  const read: Reason['read'] = { ...listedByPath, notices: {} }
  const reasons: Reason[] = []
  for (const { list, outcome, listings } of lists) {
    // Releases without clauses warn of countermeasures and decide nothing by them.
    if (list === 'countermeasure' && inquiryCase.ruleset.clauses.size === 0) continue
    const matters = barsAnyGood(list) ? deal.leavesChina : dualUsePossible || canBeBarred
    if (listings.length === 0 && !matters) continue
    const restriction = inquiryCase.ruleset.restrictions.get(RESTRICTION_OF[list])
    const cites = [
      ...(restriction === undefined ? [] : citedOn(inquiryCase, restriction)),
      ...listings.map(({ listing }) => listing.cite),
    ]
    // A list without any published notice is no reason yet.
    if (!cites.some((id) => isPublished(inquiryCase, id))) continue
    // Where no notice of the list is in force, nobody can be on it.
    const isEmpty = outcome === 'fails' && !canBeOn(inquiryCase, list)
    const ofParties = listings.length === 0 ? read : { ...listedByPath, ...namesMet(listings) }
    reasons.push({
      id: `list:${list}`,
      outcome,
      read: isEmpty ? { ...ofParties, noticeInForce: false } : ofParties,
      needed: isEmpty ? { listed: [list], noticeInForce: [true] } : { listed: [list] },
      citations: cite(inquiryCase, ...cites),
    })
  }
  return reasons
}

/**
 * The list that a party is on, as stated or as its name was screened. If a close match leaves that open, the lists that it can be
 * on, and none; null if it is not named.
 */
function listReadOf({ listed, named, options }: ScreenedParty): Json {
  const isOn = (list: PartyList) => (option: ScreenedParty['options'][number]) => levelOn(list, option) > 0
  const on = PARTY_LISTS.filter((list) => options.every(isOn(list)))
  if (on.length > 0) return listed !== undefined && on.some((list) => list === listed) ? listed : (on[0] ?? null)
  if (listed !== undefined) return listed
  const possibly = PARTY_LISTS.filter((list) => options.some(isOn(list)))
  if (possibly.length === 0) return 'none'
  return named ? [...possibly, 'none'] : null
}

/** The notices and names met, if a stated party meets a notice. */
const namesMet = (listings: MetList['listings']): Record<string, Json> => ({
  notices: Object.fromEntries(listings.map(({ listing, state }) => [listing.limb, state])),
  met: listings.map(({ party, match, listing: { name, instrument, met, because }, state }) => ({
    party: party.replace('/', '.'),
    match,
    listed: name,
    notice: instrument,
    state,
    met: met.name,
    why: [...because],
  })),
})
