import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { execPath } from 'node:process'
import type { TestProject } from 'vitest/node'
import { LISTS } from './lists.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    printedByCli: Readonly<Record<string, Printed>>
  }
}

/** The bytes that the command line prints: too many to be handed over themselves. */
export type Printed = { readonly bytes: number; readonly digest: string }

const MAIN = createRequire(import.meta.url).resolve('@ytterby/cli/src/main.ts')

/** Runs in Node, before the Worker starts: what `ytterby batch` prints for each list. */
export async function setup(project: TestProject): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'ytterby-lists-'))
  const printed: Record<string, Printed> = {}
  for (const [at, [name, { text, flags }]] of Object.entries(LISTS).entries()) {
    const file = join(folder, `list-${at}`)
    writeFileSync(file, text)
    printed[name] = await printedFor(file, flags)
  }
  rmSync(folder, { recursive: true })
  project.provide('printedByCli', printed)
}

function printedFor(file: string, flags: readonly string[]): Promise<Printed> {
  const child = spawn(execPath, ['--no-warnings', MAIN, 'batch', file, ...flags], {
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
