import type { Ruleset, Assessment } from 'ytterby'
import { listInstruments } from 'ytterby/law'
import type { Control, Effect, ReachRow } from 'ytterby/release-making'
import type { RuleFinding, GoodRule, Rules, ShipmentRule, Test } from './rule.ts'

type State = Assessment['permits'][number]['items'][number]['state']
type Entry = Control['entries'][number]

type Limb = { readonly state: State; readonly from: string }
type Level = 'yes' | 'unsettled'

/** 2026-06-01 as 20260601. */
export const dayNumber = (day: string): number => Number(day.replaceAll('-', ''))

/**
 * Turns the law into declarative rules for one day and everything known. Limbs that are revoked or suspended on the day
 * give no rule; those that begin later give rules with their first day. Each entry makes one rule for each form and row of
 * the reach table that can reach it.
 *
 * @throws Error if a row cannot be expressed as such rules.
 */
export function deriveRules(ruleset: Ruleset, asOf: string): Rules {
  const { data } = ruleset
  const limbs = limbsOn(ruleset, asOf)
  const effects = data.instruments.flatMap((instrument) => instrument.effects)
  const interpreted = new Set(
    effects.flatMap((effect) => (effect.type === 'interpret' && effect.from <= asOf ? [effect.id] : [])),
  )
  return {
    goods: data.controls.flatMap((control) => {
      const limb = limbs.get(control.limb)
      return limb === undefined
        ? []
        : control.entries.flatMap((entry) => rulesOfEntry(control, entry, limb, data.reach, interpreted))
    }),
    shipments: effects.flatMap((effect) => rulesOfEffect(effect, limbs)).concat(rulesOfLists(effects, limbs)),
  }
}

/** Limbs that can be in force on the day or later. */
function limbsOn(ruleset: Ruleset, asOf: string): Map<string, Limb> {
  const instruments = listInstruments({ asOf, ruleset })
  const begins = new Map<string, string>()
  for (const { effects } of instruments)
    for (const { type, limbs, from } of effects)
      if ((type === 'enact' || type === 'list') && from !== null) for (const limb of limbs) begins.set(limb, from)
  const limbs = new Map<string, Limb>()
  for (const { id, state } of instruments.flatMap((instrument) => instrument.limbs)) {
    const from = begins.get(id)
    if (from !== undefined && state !== 'revoked' && state !== 'suspended') limbs.set(id, { state, from })
  }
  return limbs
}

function rulesOfEntry(
  control: Control,
  entry: Entry,
  limb: Limb,
  reach: Readonly<Record<string, readonly ReachRow[]>>,
  interpreted: ReadonlySet<string>,
): GoodRule[] {
  // Announcement 61 applies only to exports from other countries.
  if (entry.annexPart !== undefined) return []
  const rows = (reach[control.reach] ?? []).filter(
    ({ kinds, elements }) =>
      kinds.includes(entry.kind) && (entry.element === null || (elements?.includes(entry.element) ?? true)),
  )
  const forms = [...new Set(rows.flatMap((row) => row.forms))]
  return forms.flatMap((form) => {
    const rules: GoodRule[] = []
    const passed: Test[] = []
    for (const row of rows.filter((each) => each.forms.includes(form))) {
      const conditions = testsOf(row)
      if (row.match === 'no' || row.outsideBy?.some((id) => interpreted.has(id)) === true) {
        passed.push(...conditions.map(opposite))
        continue
      }
      for (const condition of conditions)
        for (const { level, tests } of levelsOf(row.match, entry))
          rules.push({
            id: `${control.instrument} ${entry.id ?? entry.code} ${form}`,
            all: [
              { fact: 'form', is: 'equal', value: form },
              ...(entry.element === null || row.match === 'named-set'
                ? []
                : [{ fact: 'elements', is: 'contains', value: entry.element } as const]),
              ...tests,
              ...condition,
              ...passed,
              { fact: 'asOf', is: 'atLeast', value: dayNumber(limb.from) },
            ],
            finds: findingOf(control, limb.state === 'unsettled' ? 'unsettled' : level),
          })
    }
    return rules
  })
}

function findingOf({ permit, effect }: Control, level: Level): RuleFinding {
  if (level === 'unsettled') return 'unsettled'
  if (permit === 'dual-use-licence') return 'controlled'
  return effect === 'prohibition' ? 'prohibited' : 'permit-required'
}

/** How certainly a row reaches an entry, and the tests on the composition. A named composition must be matched exactly or contained. */
function levelsOf(match: ReachRow['match'], { named }: Entry): { level: Level; tests: Test[] }[] {
  if (match === 'yes' || match === 'unsettled') return [{ level: match, tests: [] }]
  if (named === undefined) return []
  const within = [
    ...named.elements.map((value) => ({ fact: 'elements', is: 'contains', value }) as const),
    ...named.alloyedWith.map((value) => ({ fact: 'metals', is: 'contains', value }) as const),
  ]
  const exactly = compositionOf(named.elements, named.alloyedWith)
  return [
    { level: 'yes', tests: [{ fact: 'composition', is: 'equal', value: exactly }] },
    { level: 'unsettled', tests: within },
  ]
}

/** Rare earths in atomic order and other metals in alphabetical order, as one text. */
export function compositionOf(elements: readonly string[], metals: readonly string[]): string {
  return [elements.join(' '), ...metals.toSorted()].join(' + ')
}

/** The condition of a row as alternatives, each a list of tests that must all pass; empty if it requires a commodity code. */
function testsOf({ when = {} }: ReachRow): Test[][] {
  const all: Test[] = []
  const equal = (fact: Test['fact'], value: string | number | boolean): void =>
    void all.push({ fact, is: 'equal', value })
  if (when.rareEarths === 'one') equal('rareEarths', 1)
  if (when.rareEarths === 'none') equal('rareEarths', 0)
  if (when.rareEarths === 'any') all.push({ fact: 'rareEarths', is: 'atLeast', value: 1 })
  if (when.rareEarths === 'several') all.push({ fact: 'rareEarths', is: 'atLeast', value: 2 })
  if (when.alloyedWith === 'none') equal('otherMetals', 0)
  if (when.alloyedWith === 'some') all.push({ fact: 'otherMetals', is: 'atLeast', value: 1 })
  if (when.alloyHolds !== undefined) all.push({ fact: 'metals', is: 'contains', value: when.alloyHolds })
  for (const value of when.holdsAll ?? []) all.push({ fact: 'elements', is: 'contains', value })
  if (when.host === 'none' || when.host === 'some') equal('host', when.host === 'some')
  if (when.host === 'rare-earth-oxide' || when.host === 'other') equal('hostKind', when.host)
  if (when.processing !== undefined) equal('deep', when.processing === 'deep')
  if (when.fineCerium !== undefined) equal('fineCerium', when.fineCerium)
  if (when.commodityCode !== undefined && when.commodityCode.is !== 'open') return []
  // The inquiries of this comparison state no share of oxides.
  if (when.oxidesAtMost !== undefined) return []
  const anyElement = when.holdsAny?.map((value): Test => ({ fact: 'elements', is: 'contains', value }))
  const anyTechnology = when.technology?.map((value): Test => ({ fact: 'technology', is: 'equal', value }))
  return (anyElement ?? [null]).flatMap((element) =>
    (anyTechnology ?? [null]).map((technology) => [
      ...all,
      ...(element === null ? [] : [element]),
      ...(technology === null ? [] : [technology]),
    ]),
  )
}

/** The opposite of a condition that is a single yes or no. */
function opposite([test, ...others]: readonly Test[]): Test {
  if (others.length > 0 || test?.is !== 'equal' || typeof test.value !== 'boolean')
    throw new Error('A row that excludes goods has a condition whose negation is more than one test')
  return { ...test, value: !test.value }
}

/** Rules on uses, users and destinations. If a prohibition is unsettled, a controlled good still needs its permit. */
function rulesOfEffect(effect: Effect, limbs: ReadonlyMap<string, Limb>): ShipmentRule[] {
  if (!('limb' in effect)) return []
  const limb = limbs.get(effect.limb)
  if (limb === undefined) return []
  const certain = limb.state !== 'unsettled'
  const started = { fact: 'asOf', is: 'atLeast', value: dayNumber(limb.from) } as const
  const permit = certain ? 'permit-required' : 'unsettled'
  switch (effect.type) {
    case 'prohibit':
      return certain
        ? [
            {
              id: effect.restriction,
              controlledOnly: true,
              all: [
                { fact: 'military', is: 'equal', value: true },
                { fact: 'countries', is: 'contains', value: effect.militaryOf },
                started,
              ],
              gives: 'prohibited',
            },
          ]
        : []
    case 'catchAll':
      return effect.uses.map((value) => ({
        id: `${effect.restriction} ${value}`,
        controlledOnly: false,
        all: [{ fact: 'use', is: 'equal', value }, started],
        gives: permit,
      }))
    case 'requireWhenKnown':
      return effect.fields.map((value) => ({
        id: `${effect.restriction} ${value}`,
        controlledOnly: false,
        all: [{ fact: 'field', is: 'equal', value }, started],
        gives: permit,
      }))
    case 'refuseInPrinciple':
    case 'caseByCase':
    case 'exempt':
    case 'requireAbroad':
    case 'list':
    case 'delist':
    case 'counter':
      return []
  }
}

/** Rules on stated listings, if a notice of the list is in force. */
function rulesOfLists(effects: readonly Effect[], limbs: ReadonlyMap<string, Limb>): ShipmentRule[] {
  const runs = (list: string): boolean =>
    effects.some(
      (effect) => effect.type === 'list' && effect.list === list && limbs.get(effect.limb)?.state === 'in-force',
    )
  const on = (value: string): Test[] => [{ fact: 'listed', is: 'equal', value }]
  const unreliable = runs('unreliable-entity') ? 'prohibited' : 'unsettled'
  return [
    ...(runs('control-list')
      ? [{ id: 'control-list', controlledOnly: true, all: on('control-list'), gives: 'prohibited' as const }]
      : []),
    { id: 'unreliable-entity', controlledOnly: false, all: on('unreliable-entity'), gives: unreliable },
  ]
}
