import { compositionRefusals } from '../locales/en/refusals/composition.ts'
import type { CompositionIssue } from '../errors/invalid-composition-error.ts'
import { canonicalJson } from '../schema/canonical-json.ts'
import { isRecord } from '../schema/is-record.ts'
import type { ValueOf } from '../schema/schema-of.ts'
import type { DECLARATION_OUTLINE, NodeFacts } from './outline.ts'

/** What somebody declared about a node: by whom and on which day. */
export type Declaration = ValueOf<typeof DECLARATION_OUTLINE>

/** A declaration with its place in the composition. */
export type PlacedDeclaration = { readonly declaration: Declaration; readonly pointer: string }

/** The declarations by node. */
export function declarationsByNode(declarations: readonly Declaration[]): Map<string, PlacedDeclaration[]> {
  const byNode = new Map<string, PlacedDeclaration[]>()
  for (const [index, declaration] of declarations.entries()) {
    const known = byNode.get(declaration.id) ?? []
    known.push({ declaration, pointer: `/declarations/${index}` })
    byNode.set(declaration.id, known)
  }
  return byNode
}

/** The facts of a node with what was declared about it. A declaration never overwrites: what differs is an issue. */
export function factsWith(
  stated: NodeFacts,
  declared: readonly PlacedDeclaration[],
  issues: CompositionIssue[],
): NodeFacts {
  let facts = stated
  for (const { declaration, pointer } of declared) {
    const { id: _, source: __, day: ___, ...added } = declaration
    facts = { ...facts, ...merge(facts, added, pointer, issues) }
  }
  return facts
}

/** The added members with those that were known, one object deep. */
function merge<Added extends object>(known: object, added: Added, pointer: string, issues: CompositionIssue[]): Added {
  const merged = { ...added }
  for (const key of Object.keys(added)) {
    const [before, after]: unknown[] = [Reflect.get(known, key), Reflect.get(added, key)]
    if (before === undefined) continue
    const place = `${pointer}/${key}`
    if (isRecord(before) && isRecord(after))
      Reflect.set(merged, key, { ...before, ...merge(before, after, place, issues) })
    else if (canonicalJson(before) !== canonicalJson(after))
      issues.push({ code: 'contradiction', pointer: place, message: compositionRefusals.answered })
  }
  return merged
}
