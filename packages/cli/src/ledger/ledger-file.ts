import {
  closeSync,
  fsyncSync,
  ftruncateSync,
  lstatSync,
  openSync,
  readFileSync,
  realpathSync,
  writeSync,
} from 'node:fs'
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

type Line = { readonly number: number; readonly value: unknown }
/** What a ledger file holds: its whole lines, and what a write that was stopped left behind. */
type Contents = { readonly lines: readonly Line[]; readonly whole: number; readonly torn: Buffer }

const NEWLINE = 0x0a
/** Editors of Windows put it before the first line. */
const BYTE_ORDER_MARK = /^\u{feff}/u
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
 * returns. What a write that was stopped left behind is first moved to a file beside it. A link stands for the file that it names,
 * so that two names of one ledger have one lock.
 *
 * @param record Records in the ledger as it then is; what it adds is appended.
 * @throws InputError if the file cannot be written, or another process keeps it locked.
 */
export async function appendToLedger<Result>(name: string, record: (ledger: Ledger) => Result): Promise<Result> {
  const file = behindLink(name)
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

/** The file that a link names; the name itself of any other file, and of a link to none. */
function behindLink(name: string): string {
  try {
    return lstatSync(name).isSymbolicLink() ? realpathSync(name) : name
  } catch {
    return name
  }
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

const LEAST = '{"'

/**
 * A last line without its end is whole if it is JSON, as other tools write it: no part of an object is. A file without any whole line
 * is what a stopped write left behind only if it begins like an event: another file is refused and stays as it is.
 */
function contentsOf(file: string, bytes: Buffer): Contents {
  const end = bytes.lastIndexOf(NEWLINE) + 1
  const rest = bytes.subarray(end)
  const isTorn =
    rest.length > 0 &&
    jsonOf(rest.toString()) === undefined &&
    (end > 0 || LEAST.startsWith(rest.subarray(0, LEAST.length).toString()))
  const whole = isTorn ? end : bytes.length
  const texts = bytes.subarray(0, whole).toString().split('\n')
  const lines = texts.flatMap((text, at) => {
    if (text.trim() === '') return []
    const value = jsonOf(at === 0 ? text.replace(BYTE_ORDER_MARK, '') : text)
    if (value === undefined)
      throw new InputError('ledger-line', filled(inputRefusals.ledgerLineNotJson, { file, line: at + 1 }))
    return [{ number: at + 1, value }]
  })
  return { lines, whole, torn: isTorn ? rest : Buffer.alloc(0) }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function openedLedger(file: string, lines: readonly Line[]): Ledger {
  try {
    return openLedger(lines.map(({ value }) => value))
  } catch (error) {
    if (!isYtterbyError(error, 'InvalidLedgerError')) throw error
    const [{ pointer, message } = { pointer: '', message: '' }] = error.issues
    const [, at = '0', place = ''] = /^\/(\d+)(.*)$/.exec(pointer) ?? []
    const line = lines[Number(at)]?.number ?? 0
    throw new InputError('ledger-line', filled(inputRefusals.ledgerLine, { file, line, what: `${place}: ${message}` }))
  }
}

/** Moves what was left behind to a file beside the ledger, before it is cut off. */
function setAside(file: string, torn: Buffer, whole: number): void {
  appendBytes(`${file}.torn`, Buffer.concat([torn, Buffer.from('\n')]))
  writeOn(file, 'r+', (handle) => ftruncateSync(handle, whole))
  process.stderr.write(
    `${filled(inputRefusals.ledgerSetAside, { file, bytes: torn.length, beside: `${file}.torn` })}\n`,
  )
}

function append(file: string, events: readonly LedgerEvent[], isNew: boolean): void {
  if (events.length === 0) return
  const bytes = isNew ? Buffer.alloc(0) : readFileSync(file)
  const begin = bytes.length > 0 && bytes.at(-1) !== NEWLINE ? '\n' : ''
  appendBytes(file, Buffer.from(begin + events.map((event) => `${JSON.stringify(event)}\n`).join('')))
  if (isNew) syncFolder(dirname(file))
}

function appendBytes(file: string, bytes: Buffer): void {
  writeOn(file, 'a', (handle) => {
    for (let from = 0; from < bytes.length;) from += writeSync(handle, bytes, from)
  })
}

/** Changes a file, which is on the disk when this returns. */
function writeOn(file: string, flags: string, change: (handle: number) => void): void {
  try {
    const handle = openSync(file, flags)
    try {
      change(handle)
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
