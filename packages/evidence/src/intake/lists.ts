import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { env } from 'node:process'
import { openList } from '@ytterby/lists'
import { readList } from 'ytterby/apps'
import type { TableRecord } from 'ytterby/lists'

const FOLDER = join(import.meta.dirname, 'files')

/** A list as it left its system: the file, and its records as every door reads them. */
export type ListOfFile = {
  readonly name: string
  readonly bytes: Uint8Array
  readonly records: readonly TableRecord[]
}

export function readLists(): Promise<ListOfFile[]> {
  const names = readdirSync(FOLDER).filter((name) => !name.endsWith('.expect.ndjson'))
  return Promise.all(
    names.map(async (name) => {
      const bytes = readFileSync(join(FOLDER, name))
      const { records } = await openList(bytes)
      return { name, bytes, records }
    }),
  )
}

/** The lists that are read again in other ways: every fourth in the gate, all in `npm run prove tests`. */
export async function listsToVary(): Promise<ListOfFile[]> {
  const lists = await readLists()
  return env['EVERY_CASE'] === undefined ? lists.filter((_, at) => at % 4 === 0) : lists
}

/** Whether a list has cells that mean what stands above them: the order of its rows says something then. */
export const hasHeads = (records: readonly TableRecord[]): boolean =>
  /"(?:fromAbove|mayBeFromAbove)"/.test(JSON.stringify(readList(records).lines))
