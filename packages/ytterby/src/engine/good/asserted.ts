import type { State } from '../../schema/permit-kind.ts'
import type { CompiledRuleset } from '../compile.ts'
import type { CompiledEntry } from './form-reach.ts'
import type { Era } from '../time/era.ts'
import type { GoodClass } from './good-classes.ts'
import { levelOf, type Level } from '../verdict/level.ts'

/** An asserted control code as the ruleset knows it. */
export type AssertedItem = {
  code: string
  /** Entries under the code; none where the instrument is not transcribed or the code is not held. */
  entries: CompiledEntry[]
  limb: string | null
  instrument: string | null
  state: State | null
  everInForce: boolean
  effect: keyof Pick<GoodClass, 'dualUse' | 'technologyLicence'>
  level: Level
  cites: string[]
}

/** What an asserted control code adds to what form and elements reach. A code we do not hold is never «no permit». */
export function assertedItems(ruleset: CompiledRuleset, era: Era, code: string): AssertedItem[] {
  const under = (candidate: string | null): boolean =>
    candidate !== null && (candidate === code || candidate.startsWith(`${code}.`))
  const known = ruleset.entries.filter(({ control }) => era.stateOf(control.limb) !== null)
  const exact = known.filter(({ entry }) => under(entry.code))
  // A code below the last entry we hold (1C905.a.4.x) is answered by that entry.
  const entries =
    exact.length > 0 ? exact : known.filter(({ entry }) => entry.code !== null && code.startsWith(`${entry.code}.`))
  const [first] = entries
  const state = first === undefined ? null : era.stateOf(first.control.limb)
  if (first !== undefined && state !== null) {
    const cites = [...new Set(entries.map(({ cite }) => cite))]
    return [
      {
        code,
        entries,
        limb: first.control.limb,
        instrument: first.instrument.id,
        state: state.state,
        everInForce: state.everInForce,
        effect: first.control.permit === 'technology-licence' ? 'technologyLicence' : 'dualUse',
        level: levelOf(state.state, 2),
        cites,
      },
    ]
  }
  for (const instrument of ruleset.data.instruments) {
    const listed = instrument.untranscribedCodes?.some((one) => under(one) || code.startsWith(`${one}.`)) === true
    const [limb] = instrument.limbs
    const [cite] = Object.keys(instrument.passages)
    if (!listed || limb === undefined || cite === undefined) continue
    const own = era.stateOf(limb.id)
    if (own === null) continue
    return [
      {
        code,
        entries: [],
        limb: limb.id,
        instrument: instrument.id,
        state: own.state,
        everInForce: own.everInForce,
        effect: 'dualUse',
        level: levelOf(own.state, 2),
        cites: [cite],
      },
    ]
  }
  return [notHeld(code)]
}

/** A code of no instrument that was known: a gap, never freedom. */
function notHeld(code: string): AssertedItem {
  return {
    code,
    entries: [],
    limb: null,
    instrument: null,
    state: null,
    everInForce: false,
    effect: 'dualUse',
    level: 1,
    cites: [],
  }
}
