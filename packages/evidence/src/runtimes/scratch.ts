import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const SIGNALS = ['SIGINT', 'SIGTERM'] as const

/** Gives the work a temporary folder, which is gone afterwards, also where the work fails or is broken off. */
export async function inScratch<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'ytterby-scratch-'))
  const remove = (): void => rmSync(folder, { recursive: true, force: true })
  // A signal ends a process without its exit handlers; this way they run, and those that end child processes too.
  const leave = (): void => process.exit(1)
  process.once('exit', remove)
  for (const signal of SIGNALS) process.once(signal, leave)
  try {
    return await work(folder)
  } finally {
    process.removeListener('exit', remove)
    for (const signal of SIGNALS) process.removeListener(signal, leave)
    remove()
  }
}
