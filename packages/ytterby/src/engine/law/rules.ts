import type { Effect, Instrument } from '../../schema/instrument.ts'
import { publicationDay } from '../../schema/publication-day.ts'
import type { RulesetData } from '../../schema/ruleset.ts'

export type Interpretation = { effect: Extract<Effect, { type: 'interpret' }>; published: string }
export type Bar = { effect: Extract<Effect, { type: 'prohibit' }>; instrument: Instrument }
export type RuleOf<T extends Effect['type']> = { effect: Extract<Effect, { type: T }>; instrument: Instrument }

/** Rules about circumstances. Each depends on the state of a limb and counts once its instrument is published. */
export type Rules = {
  bars: Bar[]
  refusals: RuleOf<'refuseInPrinciple'>[]
  caseByCase: RuleOf<'caseByCase'>[]
  exemptions: RuleOf<'exempt'>[]
  knowing: RuleOf<'requireWhenKnown'>[]
  catchAll: RuleOf<'catchAll'>[]
  abroad: RuleOf<'requireAbroad'>[]
}

/** The rules of instruments published by a day. */
export const rulesKnown = ({ instruments }: RulesetData, knownAt: string): Rules =>
  rulesOf(instruments.filter((instrument) => publicationDay(instrument) <= knownAt))

export const rulesOf = (instruments: readonly Instrument[]): Rules => ({
  bars: effectsOf(instruments, 'prohibit'),
  refusals: effectsOf(instruments, 'refuseInPrinciple'),
  caseByCase: effectsOf(instruments, 'caseByCase'),
  exemptions: effectsOf(instruments, 'exempt'),
  knowing: effectsOf(instruments, 'requireWhenKnown'),
  catchAll: effectsOf(instruments, 'catchAll'),
  abroad: effectsOf(instruments, 'requireAbroad'),
})

export const effectsOf = <T extends Effect['type']>(instruments: readonly Instrument[], type: T): RuleOf<T>[] =>
  instruments.flatMap((instrument) =>
    instrument.effects.filter((effect) => isOfType(effect, type)).map((effect) => ({ effect, instrument })),
  )

function isOfType<T extends Effect['type']>(effect: Effect, type: T): effect is Extract<Effect, { type: T }> {
  return effect.type === type
}
