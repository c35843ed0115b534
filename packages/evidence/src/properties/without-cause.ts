import { currentRuleset, type Assessment, type Ruleset } from 'ytterby'
import type { RulesetData } from 'ytterby/schema'
import type { Effect } from 'ytterby/release-making'

type Cause = Pick<Assessment['because'][number], 'kind' | 'id'>

const laws = new Map<string, Ruleset | null>()

/** The current law without a cause that stands in it; null if the cause names nothing that the law holds. */
export function withoutCause({ kind, id }: Cause): Ruleset | null {
  const key = `${kind} ${id}`
  let law = laws.get(key)
  if (law === undefined) {
    const data = without(kind, id)
    law = data === null ? null : { ...currentRuleset, data }
    laws.set(key, law)
  }
  return law
}

const { data } = currentRuleset

function without(kind: Cause['kind'], id: string): RulesetData | null {
  const [instrument, place] = kind === 'gap' ? splitOnce(id) : ['', id]
  switch (kind) {
    case 'control':
      return withoutEntries((entry) => entry === id || isBelow(entry, id))
    case 'list':
    case 'countermeasure':
    case 'destination':
    case 'end-use':
      return withoutEffects((effect) => isRuleOf(effect, id))
    case 'exemption':
      return withoutExemption(id)
    case 'gap':
      // The gaps of what the law does not hold cannot be removed from it.
      if (instrument === 'notice-not-named' || instrument === 'not-held') return null
      return withoutGap(place)
    case 'open-fact':
    case 'presumption':
    case 'not-covered':
      return null
  }
}

const isBelow = (entry: string, code: string): boolean => entry.startsWith(`${code}.`) || code.startsWith(`${entry}.`)

function splitOnce(id: string): [string, string] {
  const at = id.indexOf(':')
  return [id.slice(0, at), id.slice(at + 1)]
}

/** The law without entries, by code or, if they have none, by id. */
const withoutEntries = (isMeant: (entry: string) => boolean): RulesetData => ({
  ...data,
  controls: data.controls.map((control) => ({
    ...control,
    entries: control.entries.filter((entry) => !isMeant(entry.code ?? entry.id ?? '')),
  })),
  instruments: data.instruments.map((one) => ({
    ...one,
    ...(one.untranscribedCodes === undefined
      ? {}
      : { untranscribedCodes: one.untranscribedCodes.filter((code) => !isMeant(code)) }),
  })),
})

const withoutEffects = (isMeant: (effect: Effect) => boolean): RulesetData => ({
  ...data,
  instruments: data.instruments.map((one) => ({ ...one, effects: one.effects.filter((effect) => !isMeant(effect)) })),
})

/** Whether an effect is the rule of a limb, or lists parties on a list. */
const isRuleOf = (effect: Effect, id: string): boolean =>
  effect.type === 'list' ? effect.limb === id || effect.list === id : 'limb' in effect && effect.limb === id

function withoutExemption(id: string): RulesetData {
  const rest = withoutEffects(
    (effect) => (effect.type === 'interpret' && effect.id === id) || (effect.type === 'exempt' && effect.limb === id),
  )
  const reach = Object.fromEntries(
    Object.entries(rest.reach).map(([table, rows]) => [
      table,
      rows.map((row) => ({
        ...row,
        ...(row.outsideBy === undefined ? {} : { outsideBy: row.outsideBy.filter((one) => one !== id) }),
      })),
    ]),
  )
  return { ...rest, reach }
}

/** The law without the entry, or without every entry and rule of the limb, in which a gap lies. */
function withoutGap(place: string): RulesetData {
  const controls = data.controls.map((control) => ({
    ...control,
    entries: control.limb === place ? [] : control.entries.filter((entry) => (entry.code ?? entry.id) !== place),
  }))
  return { ...withoutEffects((effect) => isRuleOf(effect, place)), controls }
}
