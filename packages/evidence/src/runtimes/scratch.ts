import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const SIGNALS = ['SIGINT', 'SIGTERM'] as const

/** Runs a function with a temporary folder, which is deleted afterwards, even on failure or interruption. */
export async function inScratch<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'ytterby-scratch-'))
  const remove = (): void => rmSync(folder, { recursive: true, force: true })
  // By default a signal skips exit handlers; this makes them run, including those that stop child processes.
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
