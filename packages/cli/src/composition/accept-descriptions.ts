import { FIELDS, setField, type Draft } from 'ytterby'
import { proposedColumns, proposeGood } from 'ytterby/lists'
import type { ReadTree } from './read-tree.ts'

/** A tree whose parts state what their descriptions say for certain. */
type Accepted = {
  readonly draft: ReadTree['draft']
  /** How many parts that is about, and how many of them are named as rare-earth goods. */
  readonly count: number
  readonly named: number
}

/** Takes what descriptions say for certain of parts that state neither a form nor rare earths. */
export function acceptDescriptions({ nodes, ...draft }: ReadTree['draft']): Accepted {
  const before: readonly unknown[] = Array.isArray(nodes) ? nodes : []
  const said = before.map((node) => (isOpen(node) ? saidBy(node) : []))
  const isNamed = (columns: readonly Column[]): boolean => columns.some(([name]) => name === 'product.form')
  return {
    draft:
      nodes === undefined ? draft : { ...draft, nodes: before.map((node, at) => withColumns(node, said[at] ?? [])) },
    count: said.filter(({ length }) => length > 0).length,
    named: said.filter(isNamed).length,
  }
}

type OpenNode = { readonly description: string; readonly parts?: unknown }

const isOpen = (node: unknown): node is OpenNode =>
  typeof node === 'object' &&
  node !== null &&
  'description' in node &&
  typeof node.description === 'string' &&
  !('good' in node)

type Column = readonly [name: string, text: string]

function saidBy({ description, parts = [] }: OpenNode): readonly Column[] {
  const proposal = proposeGood({ description })
  const hasParts = Array.isArray(parts) && parts.length > 0
  // The name of an assembly says nothing of what its parts hold.
  if (proposal.because.length === 0 || (proposal.scope === 'out' && hasParts)) return []
  return Object.entries(proposedColumns(proposal))
}

function withColumns(node: unknown, columns: readonly Column[]): unknown {
  if (columns.length === 0) return node
  const own: Draft = { ...Object(node) }
  for (const [name, text] of columns) {
    const field = FIELDS.get(name)
    if (field !== undefined) setField(own, { ...field, keys: ['good', ...field.keys.slice(1)] }, text)
  }
  return own
}
