import { barsAnyGood, isNamedOn, levelOfBar } from '../deal/parties.ts'
import { REFUSAL, levelOfCircumstance } from '../deal/circumstance-class.ts'
import { HALF_OWNED } from '../deal/circumstances.ts'
import type { PartyList } from '../../schema/permit-kind.ts'
import type { InquiryCase } from './case.ts'
import { clausesOf, noticeOf, type Cause } from './causes.ts'
import { citesOf } from './party-words.ts'
import { runs } from './triggers.ts'

/** Parties that bar every good, by a listing whose bar was read. */
export const anyGoodBars = (inquiryCase: InquiryCase): Cause[] =>
  inquiryCase.evaluation.deal.leavesChina ? listCauses(inquiryCase, barsAnyGood) : []

/** Bars on goods under a dual-use entry: listed parties, then country rules. */
export const entryBars = (inquiryCase: InquiryCase): Cause[] =>
  inquiryCase.canBeBarred
    ? [...listCauses(inquiryCase, (list) => list === 'control-list'), ...countryCauses(inquiryCase)]
    : []

function listCauses(inquiryCase: InquiryCase, isMeant: (list: PartyList) => boolean): Cause[] {
  const met = inquiryCase.lists.flatMap(({ list, listings }) => (isMeant(list) ? listings : []))
  const { parties } = inquiryCase.evaluation.circumstances
  // A near listing counts if what is stated of its party says that it is meant.
  const isMet = ({ party, match, listing }: (typeof met)[number]): boolean =>
    match === 'equal' ||
    parties.some(
      ({ path, open, options }) =>
        path === party && !open && options.some(({ listings }) => listings.includes(listing)),
    )
  const named = met.flatMap((one): Cause[] => {
    const { listing } = one
    return isMet(one) && levelOfBar(inquiryCase.era, listing) === 2
      ? [
          {
            kind: listing.list === 'countermeasure' ? 'countermeasure' : 'list',
            id: listing.limb,
            key: listing.list === 'countermeasure' ? 'countermeasure' : 'listed',
            parameters: {
              name: listing.name,
              list: listName(inquiryCase, listing.list),
              notice: noticeOf(inquiryCase, listing.instrument),
            },
            cites: citesOf(inquiryCase, listing),
          },
        ]
      : []
  })
  return [...named, ...statedLists(inquiryCase, isMeant)]
}

/** Parties that are stated to be on a list without a notice that names them. */
function statedLists({ evaluation, ruleset, lang, era }: InquiryCase, isMeant: (list: PartyList) => boolean): Cause[] {
  return evaluation.circumstances.parties.flatMap(({ listed, options }): Cause[] => {
    if (listed === undefined || listed === 'none' || !isMeant(listed)) return []
    if (options.some((option) => isNamedOn(listed, option))) return []
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

const listName = ({ ruleset, lang }: Pick<InquiryCase, 'ruleset' | 'lang'>, list: PartyList): string =>
  ruleset.data.screening?.[list]?.[lang] ?? list

/** Country rules in force that the stated place and military user or use meet. */
const countryCauses = (inquiryCase: InquiryCase): Cause[] =>
  inquiryCase.bars.flatMap(({ bar: { effect, instrument }, outcome }): Cause[] =>
    outcome === 'holds'
      ? [
          {
            kind: 'destination',
            id: effect.limb,
            key: 'militaryDestination',
            parameters: {
              country: clausesOf(inquiryCase).countries[effect.militaryOf],
              instrument: noticeOf(inquiryCase, instrument.id),
            },
            cites: [effect.cite],
          },
        ]
      : [],
  )

/** Grounds on which announcement 61 refuses a licence. */
export function refusalCauses(inquiryCase: InquiryCase): Cause[] {
  const { era, evaluation } = inquiryCase
  const { circumstances, deal } = evaluation
  if (!circumstances.classes.some((one) => levelOfCircumstance(one, REFUSAL) > 0)) return []
  const listed = listCauses(inquiryCase, (list) => list === 'control-list' || list === 'watch-list')
  const owned = (deal.endUser.listedOwnershipPercent ?? 0) >= HALF_OWNED
  return era.rules.refusals.flatMap(({ effect, instrument }): Cause[] => {
    const base = {
      id: effect.limb,
      parameters: { instrument: noticeOf(inquiryCase, instrument.id) },
      cites: [effect.cite],
    }
    if (listed.length > 0) return listed.map((cause) => ({ ...cause, cites: [...cause.cites, effect.cite] }))
    return [
      owned ? { ...base, kind: 'list', key: 'ownedByListed' } : { ...base, kind: 'end-use', key: 'endUseRefused' },
    ]
  })
}

/** End uses that need a licence for any good that leaves China. */
export function endUseCauses(inquiryCase: InquiryCase): Cause[] {
  const { era, evaluation } = inquiryCase
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
            parameters: { instrument: noticeOf(inquiryCase, instrument.id) },
            cites: [effect.cite],
          },
        ]
      : [],
  )
}
