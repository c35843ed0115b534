import type { Assessment, Json } from '../../schema/assessment.ts'
import { compareText } from '../../schema/compare-text.ts'
import { symbolsOf } from '../law/symbols.ts'
import type { Case } from './case.ts'
import { cite, take } from './cited.ts'
import type { MetEntry } from './met-entries.ts'
import { groupsOf, groupsOfForm, type ReasonGroup } from './reason-groups.ts'
import { RESTRICTION_OF } from './restrictions.ts'
import { citedOn, isPublished } from './rules-in-time.ts'
import type { MetList, Outcome } from './rules-met.ts'

type Reason = Assessment['reasons'][number]

/** Why and why not: one reason for each kind of entry and named element, each exemption, country rule and list. */
export function reasonsOf(of: Case): Reason[] {
  const { leavesChina, toChina } = of.evaluation.deal
  const ofGood = toChina ? [] : [...entryReasons(of), ...(leavesChina ? exemptionReasons(of) : [])]
  return [...ofGood, ...barReasons(of), ...listReasons(of)].sort((a, b) => compareText(a.id, b.id))
}

/** Of groups that speak of the good on its route: what its form can reach, or what it meets where the form is open. */
function entryReasons(of: Case): Reason[] {
  const { ruleset, era, met } = of
  const { good, deal } = of.evaluation
  const groups =
    good.form === null
      ? groupsOf(
          ruleset,
          met.map(({ entry }) => ({ entry, forms: [] })),
        )
      : groupsOfForm(ruleset, good.form)
  const places: number[] = []
  for (const [place, { entry }] of met.entries()) places[entry.index] = place
  const held = good.elements === null ? null : symbolsOf(good.elements)
  const reasons: Reason[] = []
  for (const group of groups)
    if (group.isAnnex !== deal.leavesChina && era.stateOf(group.limb) !== null)
      reasons.push(entryReason(of, group, metOf(group, met, places), held))
  return reasons
}

/** Entries of a group that the good meets, in the order in which it meets them; `places` are those among all that it meets. */
function metOf(
  { entries }: ReasonGroup,
  all: readonly MetEntry[],
  places: readonly (number | undefined)[],
): MetEntry[] {
  const own = entries.flatMap(({ index }) => places[index] ?? [])
  return own.sort((a, b) => a - b).flatMap((place) => all[place] ?? [])
}

/** Which of the entries the good surely meets, may meet, or nobody can say, whichever is first. */
function bestOf(met: readonly MetEntry[]): MetEntry | undefined {
  return met.find(({ match }) => match === 'yes') ?? met.find(({ match }) => match === 'possible') ?? met[0]
}

function entryReason(of: Case, group: ReasonGroup, met: readonly MetEntry[], held: string[] | null): Reason {
  const { good } = of.evaluation
  const best = bestOf(met)
  const state = (best?.state ?? of.era.stateOf(group.limb))?.state
  const running = state === 'in-force' || state === 'unsettled'
  const outcome: Outcome =
    best === undefined || !running ? 'fails' : best.match === 'yes' && state === 'in-force' ? 'holds' : 'unknown'
  const read: Record<string, Json> = {
    'product.form': good.form,
    'product.elements':
      outcome === 'holds' && group.elements.length > 0 && held !== null
        ? held.filter((symbol) => group.elements.includes(symbol))
        : held,
  }
  if (group.namesAlloys) read['product.alloyedWith'] = good.alloyedWith ?? null
  const isElsewhere = state !== undefined && state !== 'in-force'
  if (isElsewhere) read['state'] = state
  return {
    id: group.id,
    outcome,
    read,
    needed: isElsewhere ? group.neededElsewhere : group.needed,
    citations:
      best === undefined
        ? take(of, group.cites)
        : cite(of, ...met.map(({ entry }) => entry.cite), ...(state === 'in-force' ? [] : best.state.because)),
  }
}

function exemptionReasons(of: Case): Reason[] {
  const { ruleset, evaluation } = of
  const { good, outcome } = evaluation
  return [...outcome.exempted.keys()].flatMap((id): Reason[] => {
    const interpretation = ruleset.interpretations.get(id)
    if (interpretation === undefined) return []
    const { effect } = interpretation
    return [
      {
        id: `interpretation:${id}`,
        outcome: good.form === null ? 'unknown' : 'holds',
        read: { 'product.form': good.form, 'product.processing': good.processing ?? 'deep' },
        needed: { 'product.form': [...effect.forms] },
        citations: cite(of, effect.cite),
      },
    ]
  })
}

/** Of country rules, where they can bite on this good on this route. */
function barReasons(of: Case): Reason[] {
  const { canBeBarred, bars, inquiry, evaluation } = of
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
    needed: { destination: [bar.effect.militaryOf], 'endUse.kind or endUser.kind': ['military'] },
    citations: cite(of, bar.effect.cite),
  }))
}

/** Of lists that a party meets, or that matter for this good on this route. */
function listReasons(of: Case): Reason[] {
  const { ruleset, lists, evaluation, dualUsePossible, canBeBarred } = of
  const { deal } = evaluation
  const stated: [path: string, listed: Json][] = deal.parties.map(({ path, listed }) => [
    `${path.replace('/', '.')}.listed`,
    listed ?? null,
  ])
  return lists.flatMap(({ list, outcome, listings }): Reason[] => {
    const matters = list === 'unreliable-entity' ? deal.leavesChina : dualUsePossible || canBeBarred
    if (listings.length === 0 && !matters) return []
    const restriction = ruleset.restrictions.get(RESTRICTION_OF[list])
    const cites = [
      ...(restriction === undefined ? [] : citedOn(of, restriction)),
      ...listings.map(({ listing }) => listing.cite),
    ]
    // A list of which nothing was published yet was no reason.
    if (!cites.some((id) => isPublished(of, id))) return []
    const states: Record<string, Json> = Object.fromEntries(listings.map(({ listing, state }) => [listing.limb, state]))
    return [
      {
        id: `list:${list}`,
        outcome,
        read: { ...Object.fromEntries(stated), notices: states, ...namesMet(listings) },
        needed: { listed: [list] },
        citations: cite(of, ...cites),
      },
    ]
  })
}

/** Which names were met, where a stated party meets a notice. */
function namesMet(listings: MetList['listings']): Record<string, Json> {
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
