import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readRecords } from '@ytterby/cli/src/intake/read-records.ts'
import type { TableRecord } from 'ytterby/intake'

const FOLDER = join(import.meta.dirname, 'files')

/** A list as it left its system: the file, and its records as the command line reads them. */
export type ListOfFile = {
  readonly name: string
  readonly bytes: Uint8Array
  readonly records: readonly TableRecord[]
}

export function readLists(): Promise<ListOfFile[]> {
  const names = readdirSync(FOLDER).filter((name) => !name.endsWith('.expect.ndjson'))
  return Promise.all(
    names.map(async (name) => ({
      name,
      bytes: readFileSync(join(FOLDER, name)),
      records: await readRecords(join(FOLDER, name)),
    })),
  )
}
