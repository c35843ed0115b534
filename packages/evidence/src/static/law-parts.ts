/** Names for the parts of a ruleset, and the history of limbs according to their effects. */
import type { Ruleset } from 'ytterby'

export type Data = Ruleset['data']
type Instrument = Data['instruments'][number]
export type Effect = Instrument['effects'][number]
export type EffectOf<T extends Effect['type']> = Extract<Effect, { type: T }>
export type ReachRow = Data['reach'][string][number]
export type Control = Data['controls'][number]
export type Entry = Control['entries'][number]

/** All effects with the instrument that has them. */
export function effectsOf({ instruments }: Data): { instrument: Instrument; effect: Effect }[] {
  return instruments.flatMap((instrument) => instrument.effects.map((effect) => ({ instrument, effect })))
}

/** The effects of some types. */
export function effectsOfType<T extends Effect['type']>(data: Data, ...types: readonly T[]): EffectOf<T>[] {
  const isOne = (effect: Effect): effect is EffectOf<T> => types.some((type) => type === effect.type)
  return effectsOf(data).flatMap(({ effect }) => (isOne(effect) ? [effect] : []))
}

export const limbsOf = (effect: Effect): readonly string[] => ('limbs' in effect ? effect.limbs : [effect.limb])

/** All limbs, by id. */
export const limbIds = ({ instruments }: Data): string[] =>
  instruments.flatMap(({ limbs }) => limbs.map(({ id }) => id))

export type LimbLife = {
  readonly starts: readonly EffectOf<'enact' | 'list' | 'counter'>[]
  readonly suspensions: readonly EffectOf<'suspend' | 'extend'>[]
  readonly revivals: readonly EffectOf<'revive'>[]
  readonly ends: readonly EffectOf<'revoke'>[]
}

/** What happens to one limb. */
export function lifeOf(data: Data, limb: string): LimbLife {
  const own = <T extends Effect['type']>(...types: readonly T[]): EffectOf<T>[] =>
    effectsOfType(data, ...types).filter((effect) => limbsOf(effect).includes(limb))
  return {
    starts: own('enact', 'list', 'counter'),
    suspensions: own('suspend', 'extend'),
    revivals: own('revive'),
    ends: own('revoke'),
  }
}

/** The id under which answers cite an entry: `a18:1C905.a.4` becomes `a18-1c905-a-4`. */
export function citationOf(data: Data, control: Control, entry: Entry): string {
  const instrument = data.instruments.find(({ id }) => id === control.instrument)
  const id = entry.id ?? `${instrument?.key ?? control.instrument}:${entry.code}`
  return id.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')
}
