import { closeSync, fsyncSync, ftruncateSync, openSync, readFileSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import { filled, isYtterbyError } from 'ytterby'
import { openLedger, type LedgerEvent } from 'ytterby/ledger'
import { InputError } from '../input-error.ts'
import { inputErrorOf } from '../input/read-text.ts'
import { requireShort } from '../input/require-short.ts'
import { unwritable } from '../input/write-whole.ts'
import { inputRefusals } from '../locales/en/input-refusals.ts'
import { withLock } from './file-lock.ts'

export type Ledger = ReturnType<typeof openLedger>

/** What a ledger file holds: its whole lines, and what a write that was stopped left behind. */
type Contents = { readonly lines: readonly unknown[]; readonly whole: number; readonly torn: Buffer }

const NEWLINE = 0x0a
/** A ledger is read whole: 100,000 events are some 30 MiB. */
const MOST_MIB = 256

/**
 * Reads a ledger: one event in JSON on each line. What follows the last whole line is left out and named on standard error: it was
 * not acknowledged to whoever wrote it.
 *
 * @throws InputError if there is no such file, or a line is no event.
 */
export function readLedger(file: string): Ledger {
  const { lines, torn } = contentsOf(file, bytesOf(file))
  if (torn.length > 0) process.stderr.write(`${filled(inputRefusals.ledgerTorn, { file, bytes: torn.length })}\n`)
  return openedLedger(file, lines)
}

/**
 * Records events in a ledger, which is created if there is none, while no other process does. They are on the disk when this
 * returns. What a write that was stopped left behind is first moved to a file beside it.
 *
 * @param record Records in the ledger as it then is; what it adds is appended.
 * @throws InputError if the file cannot be written, or another process keeps it locked.
 */
export async function appendToLedger<Result>(file: string, record: (ledger: Ledger) => Result): Promise<Result> {
  return withLock(file, () => {
    const { lines, whole, torn } = contentsOf(file, bytesOf(file, true))
    if (torn.length > 0) setAside(file, torn, whole)
    const ledger = openedLedger(file, lines)
    const before = ledger.events().length
    const result = record(ledger)
    append(file, ledger.events().slice(before), whole === 0)
    return result
  })
}

function bytesOf(file: string, mayBeNew = false): Buffer {
  requireShort(file, MOST_MIB)
  try {
    return readFileSync(file)
  } catch (error) {
    if (mayBeNew && error instanceof Error && 'code' in error && error.code === 'ENOENT') return Buffer.alloc(0)
    throw inputErrorOf(error, file)
  }
}

/** A last line without its end is whole if it is JSON, as other tools write it: no part of an object is. */
function contentsOf(file: string, bytes: Buffer): Contents {
  const end = bytes.lastIndexOf(NEWLINE) + 1
  const rest = bytes.subarray(end)
  const isWhole = rest.length > 0 && jsonOf(rest.toString()) !== undefined
  const whole = isWhole ? bytes.length : end
  const texts = bytes.subarray(0, whole).toString().split('\n')
  const lines = texts.flatMap((text, at) => {
    if (text.trim() === '') return []
    const value = jsonOf(text)
    if (value === undefined)
      throw new InputError('ledger-line', filled(inputRefusals.ledgerLine, { file, line: at + 1, what: 'not JSON' }))
    return [value]
  })
  return { lines, whole, torn: isWhole ? Buffer.alloc(0) : rest }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function openedLedger(file: string, lines: readonly unknown[]): Ledger {
  try {
    return openLedger(lines)
  } catch (error) {
    if (!isYtterbyError(error, 'InvalidLedgerError')) throw error
    const [{ pointer, message } = { pointer: '', message: '' }] = error.issues
    const [, at = '0', place = ''] = /^\/(\d+)(.*)$/.exec(pointer) ?? []
    throw new InputError(
      'ledger-line',
      filled(inputRefusals.ledgerLine, { file, line: Number(at) + 1, what: `${place}: ${message}` }),
    )
  }
}

/** Moves what was left behind to a file beside the ledger, before it is cut off. */
function setAside(file: string, torn: Buffer, whole: number): void {
  writeSynced(`${file}.torn`, Buffer.concat([torn, Buffer.from('\n')]), 'a')
  const handle = openSync(file, 'r+')
  try {
    ftruncateSync(handle, whole)
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
  process.stderr.write(
    `${filled(inputRefusals.ledgerSetAside, { file, bytes: torn.length, beside: `${file}.torn` })}\n`,
  )
}

function append(file: string, events: readonly LedgerEvent[], isNew: boolean): void {
  if (events.length === 0) return
  const bytes = isNew ? Buffer.alloc(0) : readFileSync(file)
  const begin = bytes.length > 0 && bytes.at(-1) !== NEWLINE ? '\n' : ''
  writeSynced(file, Buffer.from(begin + events.map((event) => `${JSON.stringify(event)}\n`).join('')), 'a')
  if (isNew) syncFolder(dirname(file))
}

function writeSynced(file: string, bytes: Buffer, flags: string): void {
  try {
    const handle = openSync(file, flags)
    try {
      for (let from = 0; from < bytes.length;) from += writeSync(handle, bytes, from)
      fsyncSync(handle)
    } finally {
      closeSync(handle)
    }
  } catch (error) {
    throw unwritable(file, error)
  }
}

/** The name of a new file is on the disk too. Windows cannot open folders, and needs no such call. */
function syncFolder(folder: string): void {
  if (process.platform === 'win32') return
  const handle = openSync(folder, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}
