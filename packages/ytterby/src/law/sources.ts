import type { Source } from '../schema/record.ts'
import sourceIds from './source-ids.json' with { type: 'json' }
import table from './source-table.json' with { type: 'json' }

const byId = new Map(table.map(({ id, ...source }): [string, Source] => [id, source]))

function findSource(id: string): Source {
  const source = byId.get(id)
  if (source === undefined) throw new Error(`source-table.json has no source ${id}`)
  return source
}

/** Where each instrument and control was read, by its id or code. Evidence for whoever checks us; no answer needs it. */
export const sources: Record<string, Source[]> = Object.fromEntries(sourceIds.map(({ of, ids }) => [of, ids.map(findSource)]))
