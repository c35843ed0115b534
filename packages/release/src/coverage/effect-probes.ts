import { asInquiries, asserting, goodsOfEntry, spread, type Goods } from './good-probes.ts'
import { daysAround } from './probe-days.ts'
import type { Data, Effect, Probe } from './law-change.ts'
import { withBuyers, withUnnamedBuyer } from './party-probes.ts'
import { ofEveryRule, ofRule } from './rule-probes.ts'

type Listing = Extract<Effect, { type: 'list' }>
type Party = Listing['parties'][number]

/** Both laws, with what all probes are made from. */
export type Laws = {
  readonly base: Data
  readonly next: Data
  readonly goods: Goods
  readonly turns: readonly string[]
  /** The turns that matter to a buyer on no list. */
  readonly turnsWithoutLists: readonly string[]
}

/** At most this many parties, and goods of each control, are asked about if only the days of their limb change. */
const MOST = { parties: 3, ofControl: 24, asserted: 3 }

/** Inquiries that changed effects are about. `others` are the effects of the other law, which say what of a list is new. */
export function probesOfEffects(changed: readonly Effect[], others: readonly Effect[], laws: Laws): Probe[] {
  const limbs = new Set(changed.flatMap((effect) => ('limbs' in effect ? effect.limbs : [])))
  const inquiries = [
    ...changed.flatMap((effect) => ofEffect(effect, others, laws)),
    ...[...limbs].flatMap((limb) => ofLimb(limb, laws)),
  ]
  const days = daysAround(changed, [laws.base, laws.next], laws.turns)
  return inquiries.map((inquiry) => ({ inquiry, days }))
}

function ofEffect(effect: Effect, others: readonly Effect[], laws: Laws): object[] {
  const { base, next, goods } = laws
  switch (effect.type) {
    case 'list':
      return [...withBuyers(changedParties(effect, others).flatMap(namesOf)), ...unnamedOn(effect.list, laws)]
    case 'delist':
      return withBuyers(effect.names)
    case 'counter':
      return withBuyers(effect.parties)
    case 'interpret': {
      const forms = new Set<string>(effect.forms)
      return asInquiries(goods.filter(({ form }) => form !== undefined && forms.has(form)))
    }
    case 'prohibit':
    case 'refuseInPrinciple':
    case 'caseByCase':
    case 'exempt':
    case 'catchAll':
    case 'requireWhenKnown':
    case 'requireAbroad':
      return [
        ...ofEveryRule(),
        ...ofRule(effect),
        ...[base, next].flatMap((law) => spread(ofControls(effect.limb, law, laws), MOST.ofControl)),
      ]
    case 'enact':
    case 'suspend':
    case 'extend':
    case 'revive':
    case 'revoke':
    case 'unsettle':
    case 'amend':
    case 'expect':
      return []
  }
}

/** Buyers without a name. A list that one law lacks is not stated: that law refuses it, whatever the notice. */
function unnamedOn(list: Listing['list'], { base, next }: Laws): object[] {
  const isHeld = [base, next].every(({ instruments }) =>
    instruments.some(({ effects }) => effects.some((effect) => effect.type === 'list' && effect.list === list)),
  )
  return [...withUnnamedBuyer(), ...(isHeld ? withUnnamedBuyer(list) : [])]
}

/** The parties of a list that the other law does not list in the same way; all of them if the listing itself differs. */
function changedParties(effect: Listing, others: readonly Effect[]): readonly Party[] {
  const other = others.find((one) => one.type === 'list' && one.limb === effect.limb)
  if (other?.type !== 'list' || aboutAll(other) !== aboutAll(effect)) return effect.parties
  const known = new Set(other.parties.map((party) => JSON.stringify(party)))
  return effect.parties.filter((party) => !known.has(JSON.stringify(party)))
}

function aboutAll(effect: Listing): string {
  const { parties: _, ...listing } = effect
  return JSON.stringify(listing)
}

/** Every name under which a notice prints a party. */
const namesOf = ({ name, nameZh, aliases = [] }: Party): string[] => [
  name,
  ...(nameZh === undefined ? [] : [nameZh]),
  ...aliases,
]

/** Inquiries about everything that the days of a limb govern: its controls, its lists, its rules. */
function ofLimb(limb: string, laws: Laws): object[] {
  const { base, next } = laws
  return [base, next].flatMap((law) => [
    ...spread(ofControls(limb, law, laws), MOST.ofControl),
    ...law.instruments.flatMap(({ effects }) =>
      effects.flatMap((effect) => ('limb' in effect && effect.limb === limb ? governed(effect, laws) : [])),
    ),
  ])
}

const governed = (effect: Effect, laws: Laws): object[] =>
  effect.type === 'list'
    ? [...withBuyers(spread(effect.parties, MOST.parties).map(({ name }) => name)), ...unnamedOn(effect.list, laws)]
    : [...ofEveryRule(), ...ofRule(effect)]

/** Inquiries about the controls of a limb. A code that only one law knows is not asserted: nobody does before it exists. */
function ofControls(limb: string, law: Data, { base, next, goods }: Laws): object[] {
  const [old, now] = [base, next].map(
    ({ controls }) => new Set(controls.flatMap(({ entries }) => entries.map(({ code }) => code))),
  )
  return law.controls
    .filter((control) => control.limb === limb)
    .flatMap((control) => {
      const known = control.entries.filter(({ code }) => old?.has(code) === true && now?.has(code) === true)
      return [
        ...spread(
          control.entries.flatMap((entry) => goodsOfEntry(goods, law, control, entry)),
          MOST.ofControl,
        ),
        ...spread(
          known.flatMap((entry) => asserting(law, control, entry)),
          MOST.asserted,
        ),
      ]
    })
}
