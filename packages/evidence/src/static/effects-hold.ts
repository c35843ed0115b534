import { screenParty, type Ruleset } from 'ytterby'
import { findControl, listInstruments } from 'ytterby/law'
import { edgeDays, withNeighbours } from '../sweep/days.ts'
import { lookAt, type LawCheck } from './check.ts'
import { effectsOf, limbsOf, type Effect } from './law-parts.ts'

/** Checks that on some day each effect causes the state of its limb, or belongs to a limb in force. */
export const effectsHold: LawCheck = {
  means: 'Every effect matters on some day: it causes the state of its limb, or it is a rule of a limb in force',
  run: ({ ruleset }) => {
    const seen = statesSeen(ruleset)
    return lookAt(effectsOf(ruleset.data), ({ instrument, effect }) =>
      limbsOf(effect)
        .filter((limb) => !shows(ruleset, seen, effect, limb))
        .map((limb) => `${instrument.id}: ${effect.type} of ${limb} never has an effect`),
    )
  },
}

function shows(ruleset: Ruleset, seen: StatesMet, effect: Effect, limb: string): boolean {
  switch (effect.type) {
    case 'enact':
    case 'list':
    case 'counter':
    case 'revive':
      return seen.because(limb, 'in-force', effect.cite)
    case 'suspend':
    case 'extend':
      return seen.because(limb, 'suspended', effect.cite)
    case 'revoke':
      return seen.because(limb, 'revoked', effect.cite)
    case 'unsettle':
      return seen.because(limb, 'unsettled', effect.cite)
    case 'expect':
      return seen.since(limb, 'unsettled', effect.announced)
    case 'interpret':
      return seen.since(limb, 'in-force', effect.from)
    case 'amend':
      return ruleset.data.controls
        .filter((control) => control.limb === limb)
        .flatMap(({ entries }) => entries.filter(({ kind }) => kind === effect.entryKind))
        .every(({ code }) => {
          const own = code === null ? [] : findControl(code, { asOf: effect.from, ruleset })
          return own.some(({ commodityCodes }) =>
            effect.addsCommodityCodes.every((added) => commodityCodes.includes(added)),
          )
        })
    case 'delist':
      return effect.names.every((name) =>
        screenParty(name, { asOf: effect.from, ruleset }).some(
          ({ match, state }) => match === 'equal' && state === 'revoked',
        ),
      )
    case 'prohibit':
    case 'refuseInPrinciple':
    case 'caseByCase':
    case 'exempt':
    case 'catchAll':
    case 'requireWhenKnown':
    case 'requireAbroad':
      return seen.since(limb, 'in-force', '')
  }
}

type StatesMet = {
  /** Whether the limb is in the state on some day, with this citation as the reason. */
  because: (limb: string, state: string, cite: string) => boolean
  /** Whether the limb is in the state on some day, from the given one on. */
  since: (limb: string, state: string, day: string) => boolean
}

/** The states of all limbs on the edge days and their neighbours. */
function statesSeen(ruleset: Ruleset): StatesMet {
  const causes = new Set<string>()
  const last = new Map<string, string>()
  for (const asOf of withNeighbours(edgeDays(ruleset.data)))
    for (const { limbs } of listInstruments({ asOf, ruleset }))
      for (const { id, state, because } of limbs) {
        for (const cite of because) causes.add(`${id} ${state} ${cite}`)
        last.set(`${id} ${state}`, asOf)
      }
  return {
    because: (limb, state, cite) => causes.has(`${limb} ${state} ${cite}`),
    since: (limb, state, day) => (last.get(`${limb} ${state}`) ?? '') >= day && last.has(`${limb} ${state}`),
  }
}
