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

const PROFILED = ['sap-materialliste.csv', 'handmade-review.xlsx']
const FILES = join(dirname(createRequire(import.meta.url).resolve('@ytterby/evidence/lists')), 'files')

const MAIN = createRequire(import.meta.url).resolve('@ytterby/cli/src/main.ts')

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
  const [first = ''] = PROFILED
  const dated = ['--as-of', '2026-03-01', '--profile', profile]
  await printedFor(['intake', pathOf(first), '--accept', 'certain', '--by', 'Anna', ...dated])
  const lists = PROFILED.map(async (name) => ({
    name,
    base64: readFileSync(pathOf(name), 'base64'),
    printed: await printedFor(['batch', pathOf(name), ...dated]),
  }))
  return { profile: readFileSync(profile, 'utf8'), lists: await Promise.all(lists) }
}

const pathOf = (name: string): string => join(FILES, name)

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
