import { levelOfBar } from '../deal/parties.ts'
import { REFUSAL, levelOfCircumstance } from '../deal/circumstance-class.ts'
import { HALF_OWNED } from '../deal/circumstances.ts'
import type { PartyList } from '../../schema/permit-kind.ts'
import type { Case } from './case.ts'
import { clausesOf, noticeOf, type Cause } from './causes.ts'
import { citesOf } from './party-words.ts'
import { runs } from './triggers.ts'

/** Lists that bar every good that leaves China. */
const BARS_ANY_GOOD: readonly PartyList[] = ['unreliable-entity', 'countermeasure']

/** Parties that bar every good, by a listing whose bar was read. */
export const anyGoodBars = (of: Case): Cause[] =>
  of.evaluation.deal.leavesChina ? listCauses(of, (list) => BARS_ANY_GOOD.includes(list)) : []

/** Bars on goods under a dual-use entry: listed parties, then country rules. */
export const entryBars = (of: Case): Cause[] =>
  of.canBeBarred ? [...listCauses(of, (list) => list === 'control-list'), ...countryCauses(of)] : []

function listCauses(of: Case, isMeant: (list: PartyList) => boolean): Cause[] {
  const met = of.lists.flatMap(({ list, listings }) => (isMeant(list) ? listings : []))
  const { parties } = of.evaluation.circumstances
  // A near listing counts if its party is stated to be on that list.
  const isMet = ({ party, match, listing }: (typeof met)[number]): boolean =>
    match === 'equal' || parties.some(({ path, listed }) => path === party && listed === listing.list)
  const named = met.flatMap((one): Cause[] => {
    const { listing } = one
    return isMet(one) && levelOfBar(of.era, listing) === 2
      ? [
          {
            kind: listing.list === 'countermeasure' ? 'countermeasure' : 'list',
            id: listing.limb,
            key: listing.list === 'countermeasure' ? 'countermeasure' : 'listed',
            parameters: {
              name: listing.name,
              list: listName(of, listing.list),
              notice: noticeOf(of, listing.instrument),
            },
            cites: citesOf(of, listing),
          },
        ]
      : []
  })
  return [...named, ...statedLists(of, isMeant)]
}

/** Parties that are stated to be on a list without a notice that names them. */
function statedLists({ evaluation, ruleset, lang, era }: Case, isMeant: (list: PartyList) => boolean): Cause[] {
  return evaluation.circumstances.parties.flatMap(({ listed, options }): Cause[] => {
    if (listed === undefined || listed === 'none' || !isMeant(listed)) return []
    if (!options.every(({ listings }) => listings.length === 0)) return []
    const isCountermeasure = listed === 'countermeasure'
    const limbs = (ruleset.listLimbs.get(listed) ?? []).filter((limb) => runs(era, limb))
    if (limbs.length === 0) return []
    return [
      {
        kind: isCountermeasure ? 'countermeasure' : 'list',
        id: listed,
        key: isCountermeasure ? 'countermeasureStated' : 'listedStated',
        parameters: { list: listName({ ruleset, lang }, listed) },
        cites: limbs.flatMap((limb) => era.stateOf(limb)?.because ?? []).slice(0, 1),
      },
    ]
  })
}

const listName = ({ ruleset, lang }: Pick<Case, 'ruleset' | 'lang'>, list: PartyList): string =>
  ruleset.data.screening?.[list]?.[lang] ?? list

/** Country rules in force that the stated place and military user or use meet. */
const countryCauses = (of: Case): Cause[] =>
  of.bars.flatMap(({ bar: { effect, instrument }, outcome }): Cause[] =>
    outcome === 'holds'
      ? [
          {
            kind: 'destination',
            id: effect.limb,
            key: 'militaryDestination',
            parameters: {
              country: clausesOf(of).countries[effect.militaryOf],
              instrument: noticeOf(of, instrument.id),
            },
            cites: [effect.cite],
          },
        ]
      : [],
  )

/** Grounds on which announcement 61 refuses a licence. */
export function refusalCauses(of: Case): Cause[] {
  const { era, evaluation } = of
  const { circumstances, deal } = evaluation
  if (!circumstances.classes.some((one) => levelOfCircumstance(one, REFUSAL) > 0)) return []
  const listed = listCauses(of, (list) => list === 'control-list' || list === 'watch-list')
  const owned = (deal.endUser.listedOwnershipPercent ?? 0) >= HALF_OWNED
  return era.rules.refusals.flatMap(({ effect, instrument }): Cause[] => {
    const base = { id: effect.limb, parameters: { instrument: noticeOf(of, instrument.id) }, cites: [effect.cite] }
    if (listed.length > 0) return listed.map((cause) => ({ ...cause, cites: [...cause.cites, effect.cite] }))
    return [
      owned ? { ...base, kind: 'list', key: 'ownedByListed' } : { ...base, kind: 'end-use', key: 'endUseRefused' },
    ]
  })
}

/** End uses that need a licence for any good that leaves China. */
export function endUseCauses(of: Case): Cause[] {
  const { era, evaluation } = of
  const { leavesChina, endUse } = evaluation.deal
  if (!leavesChina) return []
  const { kind: use, field } = endUse ?? {}
  const rules = [
    ...era.rules.catchAll.filter(({ effect }) => effect.uses.some((one) => one === use)),
    ...era.rules.knowing.filter(({ effect }) => field !== undefined && effect.fields.includes(field)),
  ]
  return rules.flatMap(({ effect, instrument }): Cause[] =>
    era.stateOf(effect.limb)?.state === 'in-force'
      ? [
          {
            kind: 'end-use',
            id: effect.limb,
            key: 'endUse',
            parameters: { instrument: noticeOf(of, instrument.id) },
            cites: [effect.cite],
          },
        ]
      : [],
  )
}
