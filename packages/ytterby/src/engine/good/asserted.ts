import type { State } from '../../schema/permit-kind.ts'
import type { CompiledRuleset } from '../law/compile.ts'
import type { CompiledEntry } from '../law/form-reach.ts'
import type { Era } from '../law/era.ts'
import { DUAL_USE, TECHNOLOGY_LICENCE, type GoodLevel } from '../law/good-class.ts'
import { maxLevel, atMostGap, levelOf, type Level } from '../law/level.ts'

/** What the ruleset knows about an asserted control code. */
export type AssertedItem = {
  code: string
  /** Entries under the code; none if the instrument is not transcribed or the code is unknown. */
  entries: CompiledEntry[]
  limb: string | null
  instrument: string | null
  state: State | null
  everInForce: boolean
  raises: GoodLevel
  level: Level
  cites: string[]
}

/** What an asserted control code adds to what form and elements reach. An unknown code never means “no permit”. */
export function assertedItems(ruleset: CompiledRuleset, era: Era, code: string): AssertedItem[] {
  const under = (candidate: string | null): boolean =>
    candidate !== null && (candidate === code || candidate.startsWith(`${code}.`))
  const known = ruleset.entries.filter(({ control }) => era.stateOf(control.limb) !== null)
  const exact = known.filter(({ entry }) => under(entry.code))
  // A code below the deepest entry we hold (1C905.a.4.x) is answered by that entry.
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
  return [unknownCode(code)]
}

/** A code that no known instrument has is a gap, never “no permit”. */
function unknownCode(code: string): AssertedItem {
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

/** Entries of annex 1 about the same thing as an asserted entry; at most unsettled if that list was not read. */
export function annexEntriesLike(
  ruleset: CompiledRuleset,
  era: Era,
  asserted: readonly AssertedItem[],
): [CompiledEntry, Level][] {
  const statedEntries = asserted.flatMap(({ entries }) => entries)
  return ruleset.entries.flatMap((annex) => {
    const { entry, element, named, control } = annex
    if (entry.annexPart === undefined || era.stateOf(control.limb) === null) return []
    const alike = statedEntries.filter((one) => one.entry.kind === entry.kind && one.element === element)
    const read = ruleset.data.reach[control.reach]?.some(
      ({ kinds, elements, match }) =>
        match !== 'unsettled' &&
        kinds.includes(entry.kind) &&
        (elements?.some((symbol) => symbol === entry.element) ?? true),
    )
    // For a named alloy, the same set matches, a larger set is unsettled, and any other does not match.
    const words = alike.reduce<Level>((most, one) => maxLevel(most, namedLevel(one.named, named)), 0)
    const level = read === true ? words : atMostGap(words)
    return level === 0 ? [] : [[annex, level]]
  })
}

/** How far the set named by an asserted entry matches the one named by annex 1. */
function namedLevel(asserted: CompiledEntry['named'], annex: CompiledEntry['named']): Level {
  if (annex === null) return 2
  if (asserted === null || (annex.elements & ~asserted.elements) !== 0 || (annex.metals & ~asserted.metals) !== 0)
    return 0
  return annex.elements === asserted.elements && annex.metals === asserted.metals ? 2 : 1
}
