import { ZenDecisionContent, ZenEngine } from '@gorules/zen-engine'
import type { Engine } from './engine.ts'
import { STRICTEST_FIRST, type Facts, type Rules, type Test } from './rule.ts'
import { verdictFrom } from './verdict-from.ts'

type Cells = Readonly<Record<string, string>>

/** Columns are evaluated from left to right; a row ends at the first one that does not match. */
const GOOD_COLUMNS = [
  'form',
  'elements',
  'composition',
  'metals',
  'rareEarths',
  'otherMetals',
  'host',
  'hostKind',
  'deep',
  'fineCerium',
  'technology',
  'asOf',
] as const satisfies readonly (keyof Facts)[]
const SHIPMENT_COLUMNS = [
  'listed',
  'military',
  'countries',
  'use',
  'field',
  'asOf',
] as const satisfies readonly (keyof Facts)[]

/**
 * \@gorules/zen-engine: two decision tables with the first-hit policy, strictest rows first. The first table classifies the
 * good, the second gives the verdict for the shipment. The tables are loaded once; evaluation is asynchronous.
 */
export const zen: Engine = {
  name: '@gorules/zen-engine',
  build(rules) {
    const decision = new ZenEngine().createDecision(new ZenDecisionContent(graphOf(rules)))
    return {
      async decideLater(facts) {
        const { result } = await decision.evaluate(facts)
        return verdictFrom(result.verdict)
      },
    }
  },
}

function graphOf(rules: Rules): object {
  const nodes = [
    { id: 'request', type: 'inputNode', name: 'request' },
    table('good', GOOD_COLUMNS, 'finding', goodRows(rules), true),
    table('shipment', ['finding', ...SHIPMENT_COLUMNS], 'verdict', shipmentRows(rules), false),
    { id: 'response', type: 'outputNode', name: 'response' },
  ]
  const edges = nodes
    .slice(1)
    .map(({ id }, at) => ({ id: `to-${id}`, type: 'edge', sourceId: nodes[at]?.id, targetId: id }))
  return { nodes, edges }
}

function table(id: string, columns: readonly string[], output: string, rows: readonly Cells[], passThrough: boolean) {
  const blank = Object.fromEntries(columns.map((field) => [field, '']))
  return {
    id,
    type: 'decisionTableNode',
    name: id,
    content: {
      hitPolicy: 'first',
      passThrough,
      inputs: columns.map((field) => ({ id: field, name: field, field })),
      outputs: [{ id: 'output', name: output, field: output }],
      rules: rows.map((cells, at) => ({ _id: `${id}-${at}`, ...blank, ...cells })),
    },
  }
}

function goodRows({ goods }: Rules): Cells[] {
  const rows = STRICTEST_FIRST.flatMap((finding) =>
    goods.filter(({ finds }) => finds === finding).map(({ all }) => ({ ...cellsOf(all), output: quoted(finding) })),
  )
  return [...rows, { output: quoted('none') }]
}

function shipmentRows({ shipments }: Rules): Cells[] {
  const shipped = (gives: string): Cells[] =>
    shipments
      .filter((rule) => rule.gives === gives)
      .map(({ all, controlledOnly }) => ({
        ...cellsOf(all),
        ...(controlledOnly ? { finding: quoted('controlled') } : {}),
        output: quoted(gives),
      }))
  const found = (finding: string, verdict = finding): Cells => ({ finding: quoted(finding), output: quoted(verdict) })
  return [
    found('prohibited'),
    ...shipped('prohibited'),
    found('controlled', 'permit-required'),
    found('permit-required'),
    ...shipped('permit-required'),
    found('unsettled'),
    ...shipped('unsettled'),
    { output: quoted('no-permit') },
  ]
}

const quoted = (text: string): string => JSON.stringify(text)

/** The cell of each column that a rule tests. */
function cellsOf(tests: readonly Test[]): Record<string, string> {
  const cells: Record<string, string> = {}
  for (const { fact, is, value } of tests) {
    const cell =
      is === 'equal'
        ? JSON.stringify(value)
        : is === 'contains'
          ? `contains($, ${JSON.stringify(value)})`
          : `>= ${value}`
    cells[fact] = cells[fact] === undefined ? cell : `${cells[fact]} and ${cell}`
  }
  return cells
}
