import { LogicEngine } from 'json-logic-engine'
import type { Engine } from './engine.ts'
import type { Facts, RuleFinding, Rules, Test } from './rule.ts'
import { verdictFrom } from './verdict-from.ts'

type Logic = { readonly [operator: string]: unknown } | string | boolean
type Holds = (facts: Facts) => boolean

/** The most rules about goods in one compiled expression. Larger sets are split into pieces of `PIECE` rules. */
const LARGEST = 64
/**
 * V8 spends minutes and gigabytes on optimising a function of thousands of rules, and it stays slow. This size of pieces was the
 * fastest of those tried.
 */
const PIECE = 16

/**
 * json-logic-engine: one expression, strictest verdict first, compiled to JavaScript by `build`. `or`, `and` and `if` stop as
 * soon as the result is clear. Large sets are split into pieces that are evaluated in the same order.
 */
export const jsonLogic: Engine = {
  name: 'json-logic-engine',
  build(rules) {
    const engine = new LogicEngine()
    if (rules.goods.length > LARGEST) return { decide: inPieces(rules, engine) }
    const decide = engine.build(expressionOf(rules))
    return { decide: (facts: Facts) => verdictFrom(decide(facts)) }
  },
}

function expressionOf(rules: Rules): Logic {
  const { found, shipped } = conditionsOf(rules)
  const or = (all: readonly Logic[]): Logic => ({ or: [false, ...all] })
  return {
    if: [
      or([...shipped('prohibited', false), ...found('prohibited')]),
      'prohibited',
      or(found('controlled')),
      { if: [or(shipped('prohibited', true)), 'prohibited', 'permit-required'] },
      or([...shipped('permit-required', false), ...found('permit-required')]),
      'permit-required',
      or([...shipped('unsettled', false), ...found('unsettled')]),
      'unsettled',
      'no-permit',
    ],
  }
}

/** The same decision, with each `or` as compiled pieces. */
function inPieces(rules: Rules, engine: LogicEngine) {
  const { found, shipped } = conditionsOf(rules)
  const anyOf = (all: readonly Logic[]): Holds => {
    const pieces: ReturnType<LogicEngine['build']>[] = []
    for (let at = 0; at < all.length; at += PIECE) pieces.push(engine.build({ or: all.slice(at, at + PIECE) }))
    return (facts) => pieces.some((piece) => piece(facts) === true)
  }
  const prohibited = anyOf([...shipped('prohibited', false), ...found('prohibited')])
  const controlled = anyOf(found('controlled'))
  const barred = anyOf(shipped('prohibited', true))
  const permit = anyOf([...shipped('permit-required', false), ...found('permit-required')])
  const unsettled = anyOf([...shipped('unsettled', false), ...found('unsettled')])
  return (facts: Facts) => {
    if (prohibited(facts)) return 'prohibited'
    if (controlled(facts)) return barred(facts) ? 'prohibited' : 'permit-required'
    if (permit(facts)) return 'permit-required'
    return unsettled(facts) ? 'unsettled' : 'no-permit'
  }
}

function conditionsOf({ goods, shipments }: Rules) {
  return {
    found: (finding: RuleFinding): Logic[] =>
      goods.filter(({ finds }) => finds === finding).map(({ all }) => allOf(all)),
    shipped: (gives: string, controlledOnly: boolean): Logic[] =>
      shipments
        .filter((rule) => rule.gives === gives && rule.controlledOnly === controlledOnly)
        .map(({ all }) => allOf(all)),
  }
}

const allOf = (tests: readonly Test[]): Logic => ({ and: tests.map(testOf) })

function testOf({ fact, is, value }: Test): Logic {
  switch (is) {
    case 'equal':
      return { '===': [{ var: fact }, value] }
    case 'contains':
      return { in: [value, { var: fact }] }
    case 'atLeast':
      return { '>=': [{ var: fact }, value] }
  }
}
