import { isObject } from './is-record.ts'

/** The cached canonical JSON of an immutable value, as text and as UTF-8. */
type Written = { text: string | null; bytes: Uint8Array | null }

/** Parts that many answers share. The law limits their number, so their JSON is cached. */
const shared = new WeakMap<object, Written>()

/** Marks a deeply immutable value that many answers share. Its canonical JSON is written only once. */
export function writeOnce(value: unknown): void {
  if (isObject(value)) shared.set(value, { text: null, bytes: null })
}

/**
 * Canonical JSON (RFC 8785): no white space, keys sorted by UTF-16 code units, numbers and strings as ECMAScript writes them.
 * Keys whose value is `undefined` are left out, as `JSON.stringify` does.
 *
 * @throws TypeError for values without JSON: NaN, infinities, functions, big integers, lone surrogates.
 * @example canonicalJson({ b: 1, a: [true, null] }) // '{"a":[true,null],"b":1}'
 */
export function canonicalJson(value: unknown): string {
  if (typeof value === 'number' && !Number.isFinite(value))
    throw new TypeError('A number that is not finite has no canonical JSON')
  if (typeof value === 'string' && !value.isWellFormed())
    throw new TypeError('A string with a lone surrogate has no canonical JSON')
  if (!isObject(value)) {
    if (value === null || typeof value === 'number' || typeof value === 'boolean') return String(value)
    // Both can have a `toJSON` method, which must not be used.
    const hasNone = typeof value === 'bigint' || typeof value === 'function'
    const text: string | undefined = hasNone ? undefined : JSON.stringify(value)
    if (text === undefined) throw new TypeError(`A ${typeof value} has no canonical JSON`)
    return text
  }
  const kept = shared.get(value)
  if (kept === undefined) return textOf(value)
  return (kept.text ??= flatten(textOf(value)))
}

/** Makes V8 flatten a concatenated string, which it would otherwise traverse again on each use. Reading a character does that. */
const flatten = (text: string): string => (text.at(0) === undefined ? '' : text)

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

/** Most objects have few keys, or keys already in order, so an insertion sort in place beats `sort`, which copies them. */
function sortedKeys(value: object): string[] {
  const keys = Object.keys(value)
  for (let at = 1; at < keys.length; at += 1) {
    const key = keys[at] ?? ''
    let to = at
    for (; to > 0 && (keys[to - 1] ?? '') > key; to -= 1) {
      if (keys.length > MOST_INSERTION_SORTED) return keys.sort()
      keys[to] = keys[to - 1] ?? ''
    }
    keys[to] = key
  }
  return keys
}

/** With more keys, insertion sort is slower than `sort`. */
const MOST_INSERTION_SORTED = 32

const PLAIN_NAME = /^\w+$/

/** The key of a member as JSON, with its colon. */
const nameText = (key: string): string => (PLAIN_NAME.test(key) ? `"${key}":` : `${canonicalJson(key)}:`)

/** Provided by the platform: Node, workerd and browsers have it. */
declare class TextEncoder {
  encode(text: string): Uint8Array
  encodeInto(text: string, into: Uint8Array): { written: number }
}

const encoder = /* @__PURE__ */ new TextEncoder()
const MOST_BYTES_PER_UNIT = 3

/**
 * Canonical JSON in UTF-8. Parts that answers share are encoded once and then copied.
 *
 * @throws TypeError for values without JSON.
 */
export function canonicalJsonBytes(value: unknown): Uint8Array<ArrayBuffer> {
  const output: Output = { buffer: keptBuffer }
  const end = write(value, output, 0)
  if (output.buffer.length <= MOST_KEPT_BYTES) keptBuffer = output.buffer
  return output.buffer.slice(0, end)
}

/** A growing buffer. Each writer takes the position where it starts and returns the position where it ended. */
type Output = { buffer: Uint8Array<ArrayBuffer> }

const INITIAL_BYTES = 64 * 1024
const MOST_KEPT_BYTES = 1024 * 1024

/** The buffer of the last call, reused by the next. Results are copied out. */
let keptBuffer: Output['buffer'] = /* @__PURE__ */ new Uint8Array(INITIAL_BYTES)

function write(value: unknown, output: Output, at: number): number {
  if (typeof value === 'string') return writeString(value, output, at)
  if (!isObject(value)) return writeAscii(canonicalJson(value), output, at)
  const kept = shared.get(value)
  if (kept === undefined) return Array.isArray(value) ? writeList(value, output, at) : writeMembers(value, output, at)
  const bytes = (kept.bytes ??= encoder.encode(canonicalJson(value)))
  reserve(output, at, bytes.length).set(bytes, at)
  return at + bytes.length
}

const [COMMA, COLON, SPACE, QUOTE, BACKSLASH, DELETE] = [0x2c, 0x3a, 0x20, 0x22, 0x5c, 0x7f]
const [OPENING_BRACKET, CLOSING_BRACKET, OPENING_BRACE, CLOSING_BRACE] = [0x5b, 0x5d, 0x7b, 0x7d]

function writeList(list: readonly unknown[], output: Output, start: number): number {
  let at = writeByte(OPENING_BRACKET, output, start)
  for (let index = 0; index < list.length; index++) {
    if (index > 0) at = writeByte(COMMA, output, at)
    at = write(list[index], output, at)
  }
  return writeByte(CLOSING_BRACKET, output, at)
}

function writeMembers(value: Members, output: Output, start: number): number {
  let at = writeByte(OPENING_BRACE, output, start)
  for (const key of sortedKeys(value)) {
    const member = value[key]
    if (member === undefined) continue
    if (at > start + 1) at = writeByte(COMMA, output, at)
    at = writeByte(COLON, output, writeString(key, output, at))
    at = write(member, output, at)
  }
  return writeByte(CLOSING_BRACE, output, at)
}

function writeByte(byte: number, output: Output, at: number): number {
  reserve(output, at, 1)[at] = byte
  return at + 1
}

/** Writes a number, boolean or null. */
function writeAscii(text: string, output: Output, at: number): number {
  const buffer = reserve(output, at, text.length)
  for (let index = 0; index < text.length; index++) buffer[at + index] = text.charCodeAt(index)
  return at + text.length
}

function writeText(text: string, output: Output, at: number): number {
  const buffer = reserve(output, at, text.length * MOST_BYTES_PER_UNIT)
  return at + encoder.encodeInto(text, buffer.subarray(at)).written
}

/** Strings up to this length are written faster here than by the platform. */
const SHORT = 64

/** Writes a string as JSON. Most strings need no escapes. */
function writeString(text: string, output: Output, at: number): number {
  const { length } = text
  if (length > SHORT) return writeText(canonicalJson(text), output, at)
  const buffer = reserve(output, at, length + 2)
  buffer[at] = QUOTE
  for (let index = 0; index < length; index++) {
    const unit = text.charCodeAt(index)
    // Start over: `writeText` overwrites what was written so far.
    if (unit < SPACE || unit >= DELETE || unit === QUOTE || unit === BACKSLASH)
      return writeText(canonicalJson(text), output, at)
    buffer[at + 1 + index] = unit
  }
  buffer[at + 1 + length] = QUOTE
  return at + length + 2
}

/** Makes sure that `bytes` fit at a position, and returns the buffer. */
function reserve(output: Output, at: number, bytes: number): Output['buffer'] {
  const needed = at + bytes
  if (needed <= output.buffer.length) return output.buffer
  const larger = new Uint8Array(Math.max(needed, output.buffer.length * 2))
  larger.set(output.buffer.subarray(0, at))
  output.buffer = larger
  return larger
}
