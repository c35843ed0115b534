import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openList } from '@ytterby/lists'
import { readList } from 'ytterby/apps'
import type { TableRecord } from 'ytterby/lists'
import { inGate } from '../driver/in-gate.ts'

const FOLDER = join(import.meta.dirname, 'files')

/** A list as it left its system: the file, and its records as every door reads them. */
export type ListOfFile = {
  readonly name: string
  readonly bytes: Uint8Array
  readonly records: readonly TableRecord[]
}

/** Each list is opened once for all files of a process. */
const opened = new Map<string, Promise<ListOfFile>>()

function openFile(name: string): Promise<ListOfFile> {
  const file = opened.get(name) ?? readFile(name)
  opened.set(name, file)
  return file
}

async function readFile(name: string): Promise<ListOfFile> {
  const bytes = readFileSync(join(FOLDER, name))
  const { records } = await openList(bytes)
  return { name, bytes, records }
}

const names = readdirSync(FOLDER).filter((name) => !name.endsWith('.expect.ndjson'))

export const readLists = (): Promise<ListOfFile[]> => Promise.all(names.map(openFile))

/** The lists that are read again in other ways: every so many in the gate, all in `npm run prove tests`. */
export const listsToVary = (every = 4): Promise<ListOfFile[]> => Promise.all(inGate(names, every).map(openFile))

/** Whether a list has cells that mean what stands above them: the order of its rows says something then. */
export const hasHeads = (records: readonly TableRecord[]): boolean =>
  /"(?:fromAbove|mayBeFromAbove)"/.test(JSON.stringify(readList(records).lines))
