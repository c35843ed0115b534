import type { State } from '../../schema/permit-kind.ts'
import type { CompiledRuleset } from '../law/compile.ts'
import type { CompiledEntry } from '../law/form-reach.ts'
import type { Era } from '../law/era.ts'
import { DUAL_USE, TECHNOLOGY_LICENCE, type GoodLevel } from '../law/good-class.ts'
import { any, atMostGap, levelOf, type Level } from '../law/level.ts'

/** An asserted control code as the ruleset knows it. */
export type AssertedItem = {
  code: string
  /** Entries under the code; none where the instrument is not transcribed or the code is not held. */
  entries: CompiledEntry[]
  limb: string | null
  instrument: string | null
  state: State | null
  everInForce: boolean
  raises: GoodLevel
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
        raises: first.control.permit === 'technology-licence' ? TECHNOLOGY_LICENCE : DUAL_USE,
        level: levelOf(state.state),
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
        raises: DUAL_USE,
        level: levelOf(own.state),
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
    raises: DUAL_USE,
    level: 1,
    cites: [],
  }
}

/** Entries of annex 1 on the thing that an asserted entry names; at most unsettled where the list was not read. */
export function namedAlike(
  ruleset: CompiledRuleset,
  era: Era,
  asserted: readonly AssertedItem[],
): [CompiledEntry, Level][] {
  const stated = asserted.flatMap(({ entries }) => entries)
  return ruleset.entries.flatMap((annex) => {
    const { entry, element, named, control } = annex
    if (entry.annexPart === undefined || era.stateOf(control.limb) === null) return []
    const alike = stated.filter((one) => one.entry.kind === entry.kind && one.element === element)
    const read = ruleset.data.reach[control.reach]?.some(
      ({ kinds, elements, match }) =>
        match !== 'unsettled' &&
        kinds.includes(entry.kind) &&
        (elements?.some((symbol) => symbol === entry.element) ?? true),
    )
    // Of a named alloy, the same set is named; one that holds more is unsettled, and another is not named at all.
    const words = alike.reduce<Level>((most, one) => any(most, namedLevel(one.named, named)), 0)
    const level = read === true ? words : atMostGap(words)
    return level === 0 ? [] : [[annex, level]]
  })
}

/** How far a set that an asserted entry names is one that annex 1 names. */
function namedLevel(asserted: CompiledEntry['named'], annex: CompiledEntry['named']): Level {
  if (annex === null) return 2
  if (asserted === null || (annex.elements & ~asserted.elements) !== 0 || (annex.metals & ~asserted.metals) !== 0)
    return 0
  return annex.elements === asserted.elements && annex.metals === asserted.metals ? 2 : 1
}
