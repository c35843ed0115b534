import { lawDiff } from '../impact/law-diff.ts'
import { missingFrom } from './deciding.ts'
import { probesOfEffects, type Laws } from './effect-probes.ts'
import { goodsUnder } from './good-probes.ts'
import type { Data, Effect, Instrument, LawChange, NewParty, Probe } from './law-change.ts'
import { ownersOfPassages } from './passages.ts'
import {
  changedEntries,
  changedRows,
  ofAnything,
  ofCommodityCode,
  ofControl,
  ofForm,
  ofPartyNames,
  ofReach,
  ofRestriction,
} from './part-probes.ts'
import { turnsOf, withoutLists } from './probe-days.ts'

/** Every part of the law that differs, with the inquiries that it is about. */
export function lawChanges(base: Data, next: Data): LawChange[] {
  const { instruments, parts } = lawDiff(base, next)
  if (instruments.length === 0 && parts.length === 0) return []
  const laws: Laws = {
    base,
    next,
    goods: goodsUnder(base, next),
    turns: turnsOf(base, next),
    turnsWithoutLists: turnsOf(withoutLists(base), withoutLists(next)),
  }
  return [...instruments.map((id) => ofInstrument(id, laws)), ...parts.map((part) => ofPart(part, laws))]
}

function ofInstrument(id: string, laws: Laws): LawChange {
  const [before, after] = [laws.base, laws.next].map(({ instruments }) => instruments.find((one) => one.id === id))
  const [old, now] = [before?.effects ?? [], after?.effects ?? []]
  const isRedated = before !== undefined && after !== undefined && publishedOf(before) !== publishedOf(after)
  const gone = isRedated ? old : missingFrom(old, now)
  const come = isRedated ? now : missingFrom(now, old)
  const probes = [...probesOfEffects(gone, now, laws), ...probesOfEffects(come, old, laws)]
  return {
    part: id,
    owner: id,
    names: [...new Set([before, after].flatMap((one) => (one === undefined ? [] : [id, ...namesIn(one)])))],
    probes: distinct(
      isRedated
        ? probes.flatMap((probe) => [probe, ...knownAround(probe, [publishedOf(before), publishedOf(after)])])
        : probes,
    ),
    newParties: newParties(come, old, laws.next),
  }
}

const publishedOf = ({ published, knownBy }: Instrument): string | undefined => published ?? knownBy

/** An inquiry with only what had been published before and on each of the days. */
const knownAround = ({ inquiry, days }: Probe, published: readonly (string | undefined)[]): Probe[] =>
  published.flatMap((knownAt) => (knownAt === undefined ? [] : [{ inquiry: { ...inquiry, knownAt }, days }]))

/** Each inquiry once, on all its days. */
function distinct(probes: readonly Probe[]): Probe[] {
  const known = new Map<string, { inquiry: object; days: Set<string> }>()
  for (const { inquiry, days } of probes) {
    const key = JSON.stringify(inquiry)
    const own = known.get(key) ?? { inquiry, days: new Set<string>() }
    for (const day of days) own.days.add(day)
    known.set(key, own)
  }
  return [...known.values()].map(({ inquiry, days }) => ({ inquiry, days: [...days].sort() }))
}

/** The names by which a changeset can mean an instrument: those of its limbs and interpretations, and its key. */
const namesIn = ({ key, limbs, effects }: Instrument): string[] => [
  ...(key === undefined ? [] : [key]),
  ...limbs.map(({ id }) => id),
  ...effects.flatMap((effect) => (effect.type === 'interpret' ? [effect.id] : [])),
]

/** The parties that a notice newly lists, unless it orders nothing that decides, was suspended from its first day, or the name fits strangers. */
function newParties(
  come: readonly Effect[],
  old: readonly Effect[],
  { instruments, partyNames = [] }: Data,
): NewParty[] {
  const known = new Set(old.flatMap((effect) => (effect.type === 'list' ? effect.parties.map(({ name }) => name) : [])))
  const ambiguous = new Set(
    partyNames.flatMap(({ names }) => names.filter((one) => one.ambiguous).map(({ name }) => name)),
  )
  const suspended = (limb: string, day: string): boolean =>
    instruments.some(({ effects }) =>
      effects.some((effect) => effect.type === 'suspend' && effect.limbs.includes(limb) && effect.from <= day),
    )
  return come.flatMap((effect) =>
    effect.type !== 'list' ||
    effect.order?.clause === 'none' ||
    effect.order?.clause === 'mentioned' ||
    suspended(effect.limb, effect.from)
      ? []
      : effect.parties
          .filter(({ name }) => !known.has(name) && !ambiguous.has(name))
          .map(({ name }) => ({ name, from: effect.from })),
  )
}

function ofPart(part: string, laws: Laws): LawChange {
  const [top = '', ...rest] = part.split('/')
  const member = rest.join('/')
  const { base, next } = laws
  const cited = ownersOfPassages([base, next])
  const change = (names: readonly string[], probes: readonly Probe[], owner = top): LawChange => ({
    part,
    owner,
    names: [...new Set(names)],
    probes: distinct(probes),
    newParties: [],
  })
  const onEachTurn = (inquiries: readonly object[], days = laws.turnsWithoutLists): Probe[] =>
    inquiries.map((inquiry) => ({ inquiry, days }))
  const usual = [top, part, ...(member === '' ? [] : [member])]
  switch (top) {
    case 'controls': {
      const { instrument = top } =
        [next, base].flatMap(({ controls }) => controls.filter(({ code }) => code === member))[0] ?? {}
      return change([instrument, member, part, ...changedEntries(member, laws)], ofControl(member, laws), instrument)
    }
    case 'reach': {
      const users = [base, next].flatMap(({ controls }) => controls.filter(({ reach }) => reach === member))
      const rows = changedRows(member, laws)
      return change(
        [part, ...usual, ...users.map(({ instrument }) => instrument), ...cited(rows)],
        onEachTurn(ofReach(member, laws)),
        part,
      )
    }
    case 'forms':
      return change([top, part], onEachTurn(ofForm(member, laws)))
    case 'commodityCodes': {
      const records = [base, next].flatMap(({ commodityCodes }) => commodityCodes.filter(({ code }) => code === member))
      return change([...usual, ...cited(records)], onEachTurn(ofCommodityCode(member, laws)))
    }
    case 'partyNames':
      return change([...usual, ...noticesOf(member, laws)], onEachTurn(ofPartyNames(member, laws), laws.turns))
    case 'restrictions': {
      const records = [base, next].flatMap(({ restrictions }) => restrictions.filter(({ id }) => id === member))
      return change([...usual, ...cited(records)], ofRestriction(member, laws))
    }
    case 'kinds':
    case 'elements':
    case 'framework':
      return change(usual, onEachTurn(ofAnything(laws), laws.turns))
    default:
      // Sentences, papers, authorities, calendars, words: no decision depends on them.
      return change(usual, [])
  }
}

/** The notices that list a party, and their limbs. */
const noticesOf = (listed: string, { base, next }: Laws): string[] => {
  const names = new Set(
    [base, next].flatMap(({ partyNames = [] }) =>
      partyNames.filter(({ listed: [first] }) => first === listed).flatMap((one) => one.listed),
    ),
  )
  return [base, next].flatMap(({ instruments }) =>
    instruments.flatMap(({ id, effects }) =>
      effects.flatMap((effect) =>
        effect.type === 'list' && effect.parties.some(({ name }) => names.has(name)) ? [id, effect.limb] : [],
      ),
    ),
  )
}
