import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import { filled } from 'ytterby'
import { InputError } from '../input-error.ts'
import { unwritable } from '../input/write-whole.ts'
import { inputRefusals } from '../locales/en/input-refusals.ts'

const TRIES = 200
const WAIT = 50

/**
 * Does something while no other process has the lock of a file, which is another file beside it with the id of the process. That of
 * a process that has died is taken over.
 *
 * @throws InputError if another process keeps it for ten seconds.
 */
export async function withLock<Result>(file: string, work: () => Result): Promise<Result> {
  const lock = `${file}.lock`
  for (let tries = 0; !isTaken(lock); tries += 1) {
    if (tries === TRIES) throw new InputError('ledger-locked', filled(inputRefusals.ledgerLocked, { file, lock }))
    takeFromDead(lock)
    await setTimeout(WAIT)
  }
  try {
    return work()
  } finally {
    rmSync(lock, { force: true })
  }
}

/** The lock appears with its content at once, so that nobody reads it empty. */
function isTaken(lock: string): boolean {
  const own = `${lock}.${process.pid}`
  try {
    writeFileSync(own, String(process.pid))
    linkSync(own, lock)
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw unwritable(lock, error)
  } finally {
    rmSync(own, { force: true })
  }
}

/** Removes the lock of a process that has died. Two that try at once rename one file; a lock that is taken meanwhile is put back. */
function takeFromDead(lock: string): void {
  const holder = holderOf(lock)
  if (holder === undefined || isAlive(holder)) return
  const dead = `${lock}.dead.${process.pid}`
  try {
    renameSync(lock, dead)
    if (holderOf(dead) !== holder) linkSync(dead, lock)
    rmSync(dead, { force: true })
  } catch {
    // Another process was first.
  }
}

function holderOf(lock: string): number | undefined {
  try {
    return Number(readFileSync(lock, 'utf8'))
  } catch {
    return undefined
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
