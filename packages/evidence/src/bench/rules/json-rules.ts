import {
  Engine as RulesEngine,
  type EventHandler,
  type RuleProperties,
  type TopLevelCondition,
} from 'json-rules-engine'
import type { Engine } from './engine.ts'
import type { Rules, Test } from './rule.ts'
import { verdictFrom } from './verdict-from.ts'

const CONTROLLED = 'controlled'

/** Rules of equal priority run together. The next priority runs only if no stricter verdict has stopped the run. */
const PRIORITY = { forbidden: 5, controlled: 4, barred: 3, permit: 2, unsettled: 1 } as const

/**
 * json-rules-engine: one engine, with one of its rules for each rule. The strictest priorities run first, and a verdict stops the
 * run. Each rule tests the form first, so that most rules end there. A controlled good becomes a runtime fact.
 */
export const jsonRules: Engine = {
  name: 'json-rules-engine',
  build(rules) {
    const engine = new RulesEngine()
    engine.addFact(CONTROLLED, false)
    const stop: EventHandler = () => void engine.stop()
    const learn: EventHandler = (_event, almanac) => almanac.addRuntimeFact(CONTROLLED, true)
    for (const rule of propertiesOf(rules, stop, learn)) engine.addRule(rule)
    return {
      async decideLater(facts) {
        const { events } = await engine.run(facts)
        return verdictFrom(events.find(({ type }) => type !== CONTROLLED)?.type ?? 'no-permit')
      },
    }
  },
}

function* propertiesOf(
  { goods, shipments }: Rules,
  stop: EventHandler,
  learn: EventHandler,
): Generator<RuleProperties> {
  for (const { all, finds } of goods) {
    const conditions = allOf(all)
    if (finds === 'controlled')
      yield { conditions, event: { type: CONTROLLED }, priority: PRIORITY.controlled, onSuccess: learn }
    else {
      const priority =
        finds === 'prohibited' ? PRIORITY.forbidden : finds === 'unsettled' ? PRIORITY.unsettled : PRIORITY.permit
      yield { conditions, event: { type: finds }, priority, onSuccess: stop }
    }
  }
  for (const { all, gives, controlledOnly } of shipments) {
    const priority = controlledOnly
      ? PRIORITY.barred
      : gives === 'prohibited'
        ? PRIORITY.forbidden
        : gives === 'unsettled'
          ? PRIORITY.unsettled
          : PRIORITY.permit
    yield { conditions: allOf(all, controlledOnly), event: { type: gives }, priority, onSuccess: stop }
  }
  yield { conditions: allOf([], true), event: { type: 'permit-required' }, priority: PRIORITY.permit, onSuccess: stop }
}

function allOf(tests: readonly Test[], controlledOnly = false): TopLevelCondition {
  const all = tests.map(({ fact, is, value }) => ({
    fact,
    operator: OPERATORS[is],
    value,
    ...(fact === 'form' ? { priority: 2 } : {}),
  }))
  return { all: controlledOnly ? [{ fact: CONTROLLED, operator: 'equal', value: true, priority: 2 }, ...all] : all }
}

const OPERATORS = { equal: 'equal', contains: 'contains', atLeast: 'greaterThanInclusive' } as const
