import type { RulesetData } from 'ytterby/schema'
import type { Control, Effect, Instrument, ReachRow } from 'ytterby/release-making'
import { OTHER_GOODS } from './inquiries.ts'

/**
 * How a copy of the law differs from the original. `beside`: it is in force and applies to the same goods. `ahead`: it begins forty years
 * later, so that it does not apply yet. `elsewhere`: it applies to other goods, which no inquiry asks about.
 */
export type Copy = 'beside' | 'ahead' | 'elsewhere'

const YEARS_AHEAD = 40
/** Effects on limbs, and rules on shipments. All copies share interpretations and lists. */
const GOVERNING: readonly Effect['type'][] = ['enact', 'suspend', 'extend', 'revive', 'revoke', 'expect']
const ON_SHIPMENTS: readonly Effect['type'][] = ['prohibit', 'requireWhenKnown', 'requireAbroad']

/**
 * Multiplies the controls of the law. Each copy has its own instruments, limbs and entries; kinds of copies alternate.
 * Verdicts do not change.
 */
export function enlarge(data: RulesetData, times: number, kinds: readonly Copy[]): RulesetData {
  const copies = Array.from({ length: times - 1 }, (_, at) =>
    copyOf(data, at + 1, kinds[at % kinds.length] ?? 'beside'),
  )
  return {
    ...data,
    controls: [data, ...copies].flatMap(({ controls }) => controls),
    instruments: [data, ...copies].flatMap(({ instruments }) => instruments),
    reach: kinds.includes('elsewhere') ? { ...data.reach, ...reachElsewhere(data) } : data.reach,
  }
}

type LawCopy = Pick<RulesetData, 'controls' | 'instruments'>

function copyOf(data: RulesetData, number: number, copy: Copy): LawCopy {
  const types = copy === 'elsewhere' ? GOVERNING : [...GOVERNING, ...ON_SHIPMENTS]
  const holding = new Set(data.controls.map((control) => control.instrument))
  const limbs = new Set(
    data.instruments.flatMap((one) => (holding.has(one.id) || bars(one) ? one.limbs : [])).map(({ id }) => id),
  )
  const own = (id: string): string => `${id}-x${number}`
  return {
    instruments: data.instruments.flatMap((instrument) => {
      const effects = instrument.effects
        .filter(({ type }) => types.includes(type))
        .flatMap((effect) => onLimbs(effect, limbs))
      const ownLimbs = instrument.limbs.filter(({ id }) => limbs.has(id))
      return effects.length === 0 && ownLimbs.length === 0
        ? []
        : [copyInstrument(instrument, effects, ownLimbs, own, copy)]
    }),
    controls: data.controls.map((control) => copyControl(control, own, copy)),
  }
}

const bars = ({ effects }: Instrument): boolean => effects.some(({ type }) => type === 'prohibit')

/** The effect, restricted to these limbs; empty if it concerns none of them. */
function onLimbs(effect: Effect, limbs: ReadonlySet<string>): Effect[] {
  if (!('limbs' in effect)) return limbs.has(effect.limb) ? [effect] : []
  const concerned = effect.limbs.filter((id) => limbs.has(id))
  return concerned.length === 0 ? [] : [{ ...effect, limbs: concerned }]
}

function copyInstrument(
  instrument: Instrument,
  effects: readonly Effect[],
  limbs: Instrument['limbs'],
  own: (id: string) => string,
  copy: Copy,
): Instrument {
  const { adjacent: _adjacent, untranscribedCodes: _codes, key, ...kept } = instrument
  const day = copy === 'ahead' ? yearsLater : (on: string): string => on
  return {
    ...kept,
    ...(key === undefined ? {} : { key: own(key) }),
    id: own(instrument.id).toUpperCase(),
    published: instrument.published === null ? null : day(instrument.published),
    ...(instrument.knownBy === undefined ? {} : { knownBy: day(instrument.knownBy) }),
    limbs: limbs.map((limb) => ({ ...limb, id: own(limb.id) })),
    effects: effects.map((effect) => copyEffect(effect, own, day)),
    passages: Object.fromEntries(Object.entries(instrument.passages).map(([id, passage]) => [own(id), passage])),
  }
}

function copyEffect(effect: Effect, own: (id: string) => string, day: (on: string) => string): Effect {
  const moved = { ...effect, cite: own(effect.cite) }
  if ('limbs' in moved) moved.limbs = moved.limbs.map(own)
  else moved.limb = own(moved.limb)
  if ('from' in moved) moved.from = day(moved.from)
  if (moved.type === 'suspend' || moved.type === 'extend') {
    if (moved.until !== null) moved.until = day(moved.until)
    if (moved.lastDayUnclear !== undefined) moved.lastDayUnclear = day(moved.lastDayUnclear)
  }
  if (moved.type === 'expect') {
    moved.announced = day(moved.announced)
    moved.until = day(moved.until)
  }
  return moved
}

function yearsLater(day: string): string {
  return `${Number(day.slice(0, 4)) + YEARS_AHEAD}${day.slice(4)}`
}

function copyControl(control: Control, own: (id: string) => string, copy: Copy): Control {
  return {
    ...control,
    instrument: own(control.instrument).toUpperCase(),
    limb: own(control.limb),
    reach: copy === 'elsewhere' ? elsewhere(control.reach) : control.reach,
    entries: control.entries.map((entry) => ({
      ...entry,
      ...(entry.id === undefined ? {} : { id: own(entry.id) }),
      code: entry.code === null ? null : `${entry.code}-${own('')}`,
    })),
  }
}

const elsewhere = (table: string): string => `${table}-elsewhere`

/** The reach tables, with their forms replaced by the other goods. */
function reachElsewhere({ reach }: RulesetData): RulesetData['reach'] {
  const move = (row: ReachRow): ReachRow => ({ ...row, forms: [...OTHER_GOODS] })
  return Object.fromEntries(Object.entries(reach).map(([table, rows]) => [elsewhere(table), rows.map(move)]))
}
