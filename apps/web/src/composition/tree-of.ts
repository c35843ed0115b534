import type { CompositionTree, PartLine } from './composition-protocol.ts'

type Plain = Readonly<Record<string, unknown>>
const isPlain = (value: unknown): value is Plain => typeof value === 'object' && value !== null && !Array.isArray(value)
const listIn = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

/** What contains what in a composition that was read, by id. A node named by its id alone is stated elsewhere. */
export function treeOf(draft: Plain): CompositionTree {
  const tree = new Map<string, { description: string | null; parts: readonly PartLine[] }>()
  const waiting: unknown[] = [draft['product'], ...listIn(draft['nodes'])]
  for (const node of waiting) {
    if (!isPlain(node)) continue
    const { id, description, parts } = node
    const known = tree.get(String(id))
    const lines = listIn(parts).flatMap((part) =>
      isPlain(part) ? [{ id: String(part['id']), quantity: Number(part['quantityPer']) }] : [],
    )
    tree.set(String(id), {
      description: typeof description === 'string' ? description : (known?.description ?? null),
      parts: lines.length > 0 ? lines : (known?.parts ?? []),
    })
    for (const part of listIn(parts)) waiting.push(part)
  }
  return tree
}
