import { isObject } from './is-record.ts'

/** What was written of a value that never changes: its canonical JSON, as text and in UTF-8. */
type Written = { text: string | null; bytes: Uint8Array | null }

/** Parts that many answers share. There are as many as the law has, so what is written of them is kept. */
const shared = new WeakMap<object, Written>()

/** Promises that a value never changes, nor anything in it, and that many answers hold it: its canonical JSON is written once. */
export function writeOnce(value: unknown): void {
  if (isObject(value)) shared.set(value, { text: null, bytes: null })
}

/**
 * Canonical JSON (RFC 8785): no white space, keys sorted by UTF-16 code units, numbers and strings as ECMAScript writes them.
 * Keys whose value is `undefined` are left out, as `JSON.stringify` does.
 *
 * @throws TypeError for what JSON cannot say: NaN, infinities, functions, big integers, lone surrogates.
 * @example canonicalJson({ b: 1, a: [true, null] }) // '{"a":[true,null],"b":1}'
 */
export function canonicalJson(value: unknown): string {
  if (typeof value === 'number' && !Number.isFinite(value))
    throw new TypeError('A number that is not finite has no canonical JSON')
  if (typeof value === 'string' && !value.isWellFormed())
    throw new TypeError('A string with a lone surrogate has no canonical JSON')
  if (!isObject(value)) {
    if (value === null || typeof value === 'number' || typeof value === 'boolean') return String(value)
    // Both may say by `toJSON` what they are not.
    const hasNone = typeof value === 'bigint' || typeof value === 'function'
    const text: string | undefined = hasNone ? undefined : JSON.stringify(value)
    if (text === undefined) throw new TypeError(`A ${typeof value} has no canonical JSON`)
    return text
  }
  const kept = shared.get(value)
  if (kept === undefined) return textOf(value)
  return (kept.text ??= inOnePiece(textOf(value)))
}

/** The same text. One that was put together is walked through again wherever it is written; to look into it makes it one piece. */
const inOnePiece = (text: string): string => (text.at(0) === undefined ? '' : text)

type Members = Readonly<Record<string, unknown>>

function textOf(value: Members): string {
  if (Array.isArray(value)) {
    let text = '['
    for (let index = 0; index < value.length; index++) text += (index === 0 ? '' : ',') + canonicalJson(value[index])
    return text + ']'
  }
  let text = '{'
  for (const key of sortedKeys(value)) {
    const member = value[key]
    if (member !== undefined) text += `${text === '{' ? '' : ','}${nameText(key)}${canonicalJson(member)}`
  }
  return text + '}'
}

/** Most objects have few keys, or are written down in their order: sorted in place, where `sort` would copy them. */
function sortedKeys(value: object): string[] {
  const keys = Object.keys(value)
  for (let at = 1; at < keys.length; at += 1) {
    const key = keys[at] ?? ''
    let to = at
    for (; to > 0 && (keys[to - 1] ?? '') > key; to -= 1) {
      if (keys.length > MOST_INSERTED) return keys.sort()
      keys[to] = keys[to - 1] ?? ''
    }
    keys[to] = key
  }
  return keys
}

/** Of more, inserting each takes longer than it saves. */
const MOST_INSERTED = 32

const PLAIN_NAME = /^\w+$/

/** The name of a member with its colon. */
const nameText = (key: string): string => (PLAIN_NAME.test(key) ? `"${key}":` : `${canonicalJson(key)}:`)

/** Of the platform: Node, workerd and browsers have it. */
declare class TextEncoder {
  encode(text: string): Uint8Array
  encodeInto(text: string, into: Uint8Array): { written: number }
}

const encoder = /* @__PURE__ */ new TextEncoder()
const MOST_BYTES_OF_A_UNIT = 3

/**
 * Canonical JSON in UTF-8, as `canonicalJson` writes it. Parts that answers share are encoded once and copied from then on.
 *
 * @throws TypeError for what JSON cannot say.
 */
export function canonicalJsonBytes(value: unknown): Uint8Array<ArrayBuffer> {
  const sheet: Sheet = { room: spare }
  const end = write(value, sheet, 0)
  if (sheet.room.length <= MOST_SPARE) spare = sheet.room
  return sheet.room.slice(0, end)
}

/** Where bytes are written, one after the other. What writes is told where it begins, and says where it ended. */
type Sheet = { room: Uint8Array<ArrayBuffer> }

const FIRST_ROOM = 64 * 1024
const MOST_SPARE = 1024 * 1024

/** The room of the last answer: each value is written over the one before, and copied out. */
let spare: Sheet['room'] = /* @__PURE__ */ new Uint8Array(FIRST_ROOM)

function write(value: unknown, sheet: Sheet, at: number): number {
  if (typeof value === 'string') return writeString(value, sheet, at)
  if (!isObject(value)) return writeAscii(canonicalJson(value), sheet, at)
  const kept = shared.get(value)
  if (kept === undefined) return Array.isArray(value) ? writeList(value, sheet, at) : writeMembers(value, sheet, at)
  const bytes = (kept.bytes ??= encoder.encode(canonicalJson(value)))
  roomFor(sheet, at, bytes.length).set(bytes, at)
  return at + bytes.length
}

const [COMMA, COLON, SPACE, QUOTE, BACKSLASH, DELETE] = [0x2c, 0x3a, 0x20, 0x22, 0x5c, 0x7f]
const [OPENING_BRACKET, CLOSING_BRACKET, OPENING_BRACE, CLOSING_BRACE] = [0x5b, 0x5d, 0x7b, 0x7d]

function writeList(list: readonly unknown[], sheet: Sheet, start: number): number {
  let at = writeByte(OPENING_BRACKET, sheet, start)
  for (let index = 0; index < list.length; index++) {
    if (index > 0) at = writeByte(COMMA, sheet, at)
    at = write(list[index], sheet, at)
  }
  return writeByte(CLOSING_BRACKET, sheet, at)
}

function writeMembers(value: Members, sheet: Sheet, start: number): number {
  let at = writeByte(OPENING_BRACE, sheet, start)
  for (const key of sortedKeys(value)) {
    const member = value[key]
    if (member === undefined) continue
    if (at > start + 1) at = writeByte(COMMA, sheet, at)
    at = writeByte(COLON, sheet, writeString(key, sheet, at))
    at = write(member, sheet, at)
  }
  return writeByte(CLOSING_BRACE, sheet, at)
}

function writeByte(byte: number, sheet: Sheet, at: number): number {
  roomFor(sheet, at, 1)[at] = byte
  return at + 1
}

/** Of a number, yes or no, or nothing. */
function writeAscii(text: string, sheet: Sheet, at: number): number {
  const room = roomFor(sheet, at, text.length)
  for (let index = 0; index < text.length; index++) room[at + index] = text.charCodeAt(index)
  return at + text.length
}

function writeText(text: string, sheet: Sheet, at: number): number {
  const room = roomFor(sheet, at, text.length * MOST_BYTES_OF_A_UNIT)
  return at + encoder.encodeInto(text, room.subarray(at)).written
}

/** Shorter strings are written faster here than by the platform. */
const SHORT = 64

/** A string of JSON. Most stand in it as they are. */
function writeString(text: string, sheet: Sheet, at: number): number {
  const { length } = text
  if (length > SHORT) return writeText(canonicalJson(text), sheet, at)
  const room = roomFor(sheet, at, length + 2)
  room[at] = QUOTE
  for (let index = 0; index < length; index++) {
    const unit = text.charCodeAt(index)
    // What is written so far is written over.
    if (unit < SPACE || unit >= DELETE || unit === QUOTE || unit === BACKSLASH)
      return writeText(canonicalJson(text), sheet, at)
    room[at + 1 + index] = unit
  }
  room[at + 1 + length] = QUOTE
  return at + length + 2
}

/** The room of the sheet, with so many bytes from a place on. */
function roomFor(sheet: Sheet, at: number, bytes: number): Sheet['room'] {
  const needed = at + bytes
  if (needed <= sheet.room.length) return sheet.room
  const larger = new Uint8Array(Math.max(needed, sheet.room.length * 2))
  larger.set(sheet.room.subarray(0, at))
  sheet.room = larger
  return larger
}
