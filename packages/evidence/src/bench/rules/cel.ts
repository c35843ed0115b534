import { Environment } from '@marcbachmann/cel-js'
import type { Engine } from './engine.ts'
import type { Facts, RuleFinding, Rules, Test } from './rule.ts'
import { verdictFrom } from './verdict-from.ts'

const TYPES: Readonly<Record<keyof Facts, string>> = {
  asOf: 'double',
  form: 'string',
  elements: 'list<string>',
  rareEarths: 'double',
  metals: 'list<string>',
  otherMetals: 'double',
  composition: 'string',
  host: 'bool',
  hostKind: 'string',
  deep: 'bool',
  fineCerium: 'bool',
  technology: 'string',
  countries: 'list<string>',
  military: 'bool',
  use: 'string',
  field: 'string',
  listed: 'string',
}

/** Removes the library's limits for untrusted expressions, because ours is as long as the law. */
const LIMITS = { maxAstNodes: Infinity, maxDepth: Infinity }

/**
 * \@marcbachmann/cel-js: one typed expression, parsed and checked once, strictest verdict first; it stops as soon as the
 * result is clear. Alternatives are nested as a balanced tree, because a flat chain would be as deep as it is long.
 */
export const cel: Engine = {
  name: '@marcbachmann/cel-js',
  build(rules) {
    const environment = new Environment({ limits: LIMITS })
    for (const [fact, type] of Object.entries(TYPES)) environment.registerVariable(fact, type)
    const program = environment.parse(expressionOf(rules))
    const { valid, error } = program.check()
    if (!valid) throw error ?? new TypeError('The expression is not valid')
    return { decide: (facts) => verdictFrom(program(facts)) }
  },
}

function expressionOf({ goods, shipments }: Rules): string {
  const found = (finding: RuleFinding): string[] =>
    goods.filter(({ finds }) => finds === finding).map(({ all }) => allOf(all))
  const shipped = (gives: string, controlledOnly: boolean): string[] =>
    shipments
      .filter((rule) => rule.gives === gives && rule.controlledOnly === controlledOnly)
      .map(({ all }) => allOf(all))
  const branches: [string, string][] = [
    [anyOf([...shipped('prohibited', false), ...found('prohibited')]), '"prohibited"'],
    [anyOf(found('controlled')), `(${anyOf(shipped('prohibited', true))} ? "prohibited" : "permit-required")`],
    [anyOf([...shipped('permit-required', false), ...found('permit-required')]), '"permit-required"'],
    [anyOf([...shipped('unsettled', false), ...found('unsettled')]), '"unsettled"'],
  ]
  return `${branches.map(([condition, value]) => `${condition} ? ${value} : `).join('')}"no-permit"`
}

function anyOf(all: readonly string[]): string {
  const [first = 'false'] = all
  if (all.length <= 1) return first
  const half = all.length >> 1
  return `(${anyOf(all.slice(0, half))} || ${anyOf(all.slice(half))})`
}

const allOf = (tests: readonly Test[]): string => `(${tests.map(testOf).join(' && ')})`

function testOf({ fact, is, value }: Test): string {
  const literal = typeof value === 'number' ? value.toFixed(1) : JSON.stringify(value)
  switch (is) {
    case 'equal':
      return `${fact} == ${literal}`
    case 'contains':
      return `${literal} in ${fact}`
    case 'atLeast':
      return `${fact} >= ${literal}`
  }
}
