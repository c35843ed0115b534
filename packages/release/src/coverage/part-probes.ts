import { decidingText, missingFrom } from './deciding.ts'
import { asInquiries, asserting, goodsOfEntry, goodsOfRow, spread, type Goods } from './good-probes.ts'
import type { Laws } from './effect-probes.ts'
import { FIRST_DAY } from '@ytterby/evidence/days'
import { addDays } from 'ytterby'
import { PARTY_LISTS, type Data, type Probe } from './law-change.ts'
import { withBuyers, withUnnamedBuyer } from './party-probes.ts'
import { FEW, ofEveryRule, ofRule } from './rule-probes.ts'

/**
 * Inquiries that a changed control is about: those of its changed entries, of some if the control itself differs. A code that
 * only one law knows is asserted from the first day of the control on.
 */
export function ofControl(code: string, { base, next, goods, turns }: Laws): Probe[] {
  const [before, after] = [base, next].map(({ controls }) => controls.find((one) => one.code === code))
  const isWhole = ofItself(before) !== ofItself(after)
  return [
    { law: base, control: before, other: after },
    { law: next, control: after, other: before },
  ].flatMap(({ law, control, other }) => {
    if (control === undefined) return []
    const changed = isWhole ? spread(control.entries, 8) : missingFrom(control.entries, other?.entries ?? [])
    const first = firstDayOf(control.limb, law)
    const [days, later] = [addDays(first, -1), first].map((day) => [
      ...new Set([day, ...turns.filter((turn) => turn >= day)]),
    ])
    return changed.flatMap((entry) => [
      ...goodsOfEntry(goods, law, control, entry).map((inquiry) => ({ inquiry, days: days ?? [] })),
      ...asserting(law, control, entry).map((inquiry) => ({ inquiry, days: later ?? [] })),
    ])
  })
}

/** The first day of a limb. */
function firstDayOf(limb: string, { instruments }: Data): string {
  const days = instruments.flatMap(({ effects }) =>
    effects.flatMap((effect) => (effect.type === 'enact' && effect.limbs.includes(limb) ? [effect.from] : [])),
  )
  return days.sort()[0] ?? FIRST_DAY
}

const ofItself = (control: Data['controls'][number] | undefined): string => {
  if (control === undefined) return ''
  const { entries: _, ...rest } = control
  return decidingText(rest)
}

/** The codes and ids of the entries that differ. */
export function changedEntries(code: string, { base, next }: Laws): string[] {
  const [before = [], after = []] = [base, next].map(
    ({ controls }) => controls.find((one) => one.code === code)?.entries,
  )
  return [...missingFrom(before, after), ...missingFrom(after, before)]
    .flatMap(({ id, code: own }) => [id, own])
    .filter((one) => typeof one === 'string')
}

/** The rows of a reach table that only one law has; all rows if only their order differs. */
export function changedRows(table: string, { base, next }: Laws): Data['reach'][string] {
  const [before, after] = [base.reach[table] ?? [], next.reach[table] ?? []]
  const rows = [...missingFrom(before, after), ...missingFrom(after, before)]
  return rows.length > 0 ? rows : after
}

/** Most inquiries about a reach table of which many rows changed. */
const MOST_OF_A_TABLE = 300

/** Inquiries that changed rows of a reach table are about. */
export const ofReach = (table: string, laws: Laws): object[] =>
  spread(
    changedRows(table, laws).flatMap((row) => asInquiries(goodsOfRow(laws.goods, row))),
    MOST_OF_A_TABLE,
  )

/** Inquiries about goods of a form, if more than its sentences differs. */
export function ofForm(id: string, { base, next, goods }: Laws): object[] {
  const [before, after] = [base, next].map(({ forms }) => decidingText(forms.find((one) => one.id === id)))
  return before === after ? [] : asInquiries(goodsOfForm(id, goods))
}

const goodsOfForm = (id: string, goods: Goods): Goods => goods.filter(({ form }) => form === id)

/**
 * Inquiries that a restriction can narrow, if more than its sentences differs: goods of its forms, or anything, from the day before
 * it begins.
 */
export function ofRestriction(id: string, laws: Laws): Probe[] {
  const records = [laws.base, laws.next].map(({ restrictions }) => restrictions.find((one) => one.id === id))
  if (decidingText(records[0]) === decidingText(records[1])) return []
  const forms = records.flatMap((one) => one?.forms ?? [])
  const firsts = records.filter((one) => one !== undefined).map(({ from = FIRST_DAY }) => from)
  const first = addDays(firsts.sort()[0] ?? FIRST_DAY, -1)
  const days = laws.turns.filter((day) => day >= first)
  const inquiries =
    forms.length > 0
      ? forms.flatMap((form) => asInquiries(goodsOfForm(form, laws.goods)))
      : records.some((one) => one?.on !== undefined)
        ? ofAnything(laws)
        : ofThoseWhoName(id, laws)
  return inquiries.map((inquiry) => ({ inquiry, days: [first, ...days] }))
}

/** Inquiries about a restriction that rules and lists name. */
const ofThoseWhoName = (id: string, { base, next }: Laws): object[] => [
  ...ofEveryRule(FEW),
  ...PARTY_LISTS.flatMap((list) => withUnnamedBuyer(list)),
  ...withUnnamedBuyer(),
  ...[base, next].flatMap(({ instruments }) =>
    instruments.flatMap(({ effects }) =>
      effects.flatMap((effect) => ('restriction' in effect && effect.restriction === id ? ofRule(effect, FEW) : [])),
    ),
  ),
]

/** Inquiries about goods of a commodity code: the code alone, and with each form and element that it can have under either law. */
export function ofCommodityCode(code: string, { base, next }: Laws): object[] {
  const candidates = [base, next].flatMap(
    ({ commodityCodes }) => commodityCodes.find((one) => one.code === code)?.candidates ?? [],
  )
  const facts = candidates.flatMap(({ forms, elements = [], holds = [] }) =>
    forms.flatMap((form) => [
      { form },
      ...[...elements, ...holds].map((symbol) => ({ form, elements: [{ symbol }] })),
      ...[...elements, ...holds].map((symbol) => ({ elements: [{ symbol }] })),
    ]),
  )
  return asInquiries([{}, ...facts].map((fact) => ({ ...fact, commodityCode: code })))
}

type Names = NonNullable<Data['partyNames']>[number]

/** Inquiries with buyers of the names that only one law holds for a party. */
export function ofPartyNames(listed: string, { base, next }: Laws): object[] {
  const [before, after] = [base, next].map(({ partyNames = [] }) =>
    partyNames.find(({ listed: [first] }) => first === listed),
  )
  return withBuyers([...namesIn(before, after), ...namesIn(after, before)])
}

const namesIn = (record: Names | undefined, other: Names | undefined): string[] =>
  record === undefined
    ? []
    : [
        ...missingFrom(record.names, other?.names ?? []).map(({ name }) => name),
        ...missingFrom(record.listed, other?.listed ?? []),
        ...missingFrom(record.unitOf ?? [], other?.unitOf ?? []),
        ...missingFrom(record.group?.names ?? [], other?.group?.names ?? []),
      ]

/** Inquiries for a part that can concern any good: two goods of every form, and every rule about places, users and uses. */
export const ofAnything = ({ next, goods }: Laws): object[] => [
  ...next.forms.flatMap(({ id }) => asInquiries(spread(goodsOfForm(id, goods), 2))),
  ...ofEveryRule(FEW),
]
