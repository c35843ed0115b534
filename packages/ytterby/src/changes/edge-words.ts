import { changeTexts } from '../locales/changes.ts'
import type { InEachLang, Lang } from '../locales/langs.ts'
import { dayOfEffect, limbsOf, untilOf } from '../schema/effect-days.ts'
import type { Effect, Instrument } from '../schema/instrument.ts'

/** Effects that can be edges. Other rules act through their limb. */
const EDGES: InEachLang<{
  readonly edges: { readonly [Type in Effect['type']]?: { readonly from: string; readonly until?: string } }
}> = changeTexts

/** What an effect does on its first day, or on the day it ends; undefined if it does nothing then. */
export function edgeWords(
  effect: Effect,
  phase: 'from' | 'until',
  { instruments, lang }: { readonly instruments: readonly Instrument[]; readonly lang: Lang },
): string | undefined {
  const day = dayOfEffect(effect)
  return phase === 'from' && effect.type === 'enact' && day !== null && isSuspended(limbsOf(effect), day, instruments)
    ? changeTexts[lang].suspendedBefore
    : EDGES[lang].edges[effect.type]?.[phase]
}

/** Whether another text suspended limbs before the day on which they would take effect. */
const isSuspended = (limbs: readonly string[], day: string, instruments: readonly Instrument[]): boolean =>
  instruments.some(({ effects }) =>
    effects.some((effect) => {
      const [from, until] = [dayOfEffect(effect), untilOf(effect)]
      return (
        effect.type === 'suspend' &&
        from !== null &&
        from <= day &&
        (until === null || day < until) &&
        limbs.every((limb) => limbsOf(effect).includes(limb))
      )
    }),
  )
