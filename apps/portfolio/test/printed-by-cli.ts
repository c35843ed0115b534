import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { execPath } from 'node:process'
import type { TestProject } from 'vitest/node'
import { LISTS } from './lists.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    printedByCli: Readonly<Record<string, Printed>>
    profiled: { readonly profile: string; readonly lists: readonly ProfiledList[] }
  }
}

/** The bytes that the command line prints: too many to be handed over themselves. */
export type Printed = { readonly bytes: number; readonly digest: string }

/** A list of another system, with what the command line prints for it by a profile. */
export type ProfiledList = { readonly name: string; readonly base64: string; readonly printed: Printed }

/** A list whose goods the profile knows, and one that asks something new. */
const KNOWN = 'sap-materialliste.csv'
const UNKNOWN = 'handmade-review.xlsx'
const FILES = join(dirname(createRequire(import.meta.url).resolve('@ytterby/evidence/lists')), 'files')

const MAIN = join(import.meta.dirname, '../../../packages/cli/src/main.ts')

/** 品名,HSコード,正味重量(kg) and フェライト磁石,8505.19,5. */
const SHIFT_JIS =
  '956996bc2c48538352815b83682c90b396a18f6497ca286b67290a837483468389834383678ea590ce2c383530352e31392c350a'

/** Runs in Node, before the Worker starts: what `ytterby batch` prints for each list. */
export async function setup(project: TestProject): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'ytterby-lists-'))
  const printed: Record<string, Printed> = {}
  for (const [at, [name, { text, flags }]] of Object.entries(LISTS).entries()) {
    const file = join(folder, `list-${at}`)
    writeFileSync(file, text)
    printed[name] = await printedFor(['batch', file, ...flags])
  }
  project.provide('printedByCli', printed)
  project.provide('profiled', await profiledLists(join(folder, 'profile.json')))
  rmSync(folder, { recursive: true })
}

/** The lists, and a profile that was made for the first of them: the second one asks something new. */
async function profiledLists(profile: string): Promise<{ profile: string; lists: ProfiledList[] }> {
  const dated = ['--as-of', '2026-03-01', '--profile', profile]
  await printedFor(['intake', join(FILES, KNOWN), '--accept', 'certain', '--by', 'Anna', ...dated])
  const known = readFileSync(join(FILES, KNOWN))
  const files: Readonly<Record<string, Buffer>> = {
    [KNOWN]: known,
    [UNKNOWN]: readFileSync(join(FILES, UNKNOWN)),
    'a text in UTF-16': Buffer.from(`\u{feff}${known.toString()}`, 'utf16le'),
    'a text in windows-1252': Buffer.from(known.toString().replaceAll(/[^\p{ASCII}\u{a0}-\u{ff}]/gu, '?'), 'latin1'),
    'a text in Shift_JIS': Buffer.from(SHIFT_JIS, 'hex'),
    'a list of two chunks': Buffer.from(longList()),
  }
  const lists = Object.entries(files).map(async ([name, bytes], at) => {
    const file = `${profile}-${at}`
    writeFileSync(file, bytes)
    return { name, base64: bytes.toString('base64'), printed: await printedFor(['batch', file, ...dated]) }
  })
  return { profile: readFileSync(profile, 'utf8'), lists: await Promise.all(lists) }
}

/** How its weights, days and countries are written, its last line alone shows; its ids number the lines in no order. */
function longList(): string {
  const lines = 4_199
  const goods = ['NdFeB magnet N42SH', 'Dysprosium oxide', '"Steel bracket\n“short”"', 'SmCo magnet', 'Gear motor']
  const rows = Array.from({ length: lines - 1 }, (_, at) =>
    [((at * 7) % lines) + 1, goods[at % goods.length], '1.250', '03/04/2027', '116'].join(';'),
  )
  const last = [(((lines - 1) * 7) % lines) + 1, 'NdFeB magnet', '1.250,5', '28/12/2026', '日本'].join(';')
  return ['Pos;Description;Net weight (kg);Export date;Destination', ...rows, last, ''].join('\r\n')
}

function printedFor(command: readonly string[]): Promise<Printed> {
  const child = spawn(execPath, ['--no-warnings', MAIN, ...command], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const hash = createHash('sha256')
  let bytes = 0
  child.stdout.on('data', (piece: Buffer) => {
    hash.update(piece)
    bytes += piece.length
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', () => resolve({ bytes, digest: hash.digest('hex') }))
  })
}
