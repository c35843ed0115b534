/** Values that can never change, and whether they were written before. */
const lasting = new WeakMap<object, boolean>()

/** Promises that a value never changes, nor anything in it: from the second time on its canonical JSON is kept. */
export function lasts(value: unknown): void {
  if (typeof value === 'object' && value !== null && !lasting.has(value)) lasting.set(value, false)
}

/** Whether it was promised of a value that it never changes. */
export const isLasting = (value: object): boolean => lasting.has(value)

/** Whether what is written of a value is worth keeping: it never changes, and was written before. */
function isWorthKeeping(value: object): boolean {
  const before = lasting.get(value)
  if (before === false) lasting.set(value, true)
  return before === true
}

/** What was written of values. Once too much is kept it is forgotten: all of it can be written again. */
type Kept<T> = { written: WeakMap<object, T>; length: number }

const kept = <T>(): Kept<T> => ({ written: new WeakMap(), length: 0 })

/** Some 16 MB of text, and as many of bytes. */
const MOST_KEPT = 8_000_000

function keep<T extends { readonly length: number }>(memory: Kept<T>, value: object, text: T): T {
  if (memory.length > MOST_KEPT) {
    memory.written = new WeakMap()
    memory.length = 0
  }
  memory.written.set(value, text)
  memory.length += text.length
  return text
}

const texts: Kept<string> = /* @__PURE__ */ kept()

/**
 * Canonical JSON (RFC 8785): no white space, keys sorted by UTF-16 code units, numbers and strings as ECMAScript writes them.
 * Keys whose value is `undefined` are left out, as `JSON.stringify` does.
 *
 * @throws TypeError for what JSON cannot say: NaN, infinities, functions, big integers, lone surrogates.
 * @example canonicalJson({ b: 1, a: [true, null] }) // '{"a":[true,null],"b":1}'
 */
export function canonicalJson(value: unknown): string {
  return textOf(value, true)
}

/** `keeps` what is worth keeping; what stands within something that is kept is not kept once more. */
function textOf(value: unknown, keeps: boolean): string {
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new TypeError('A number that is not finite has no canonical JSON')
    return String(value === 0 ? 0 : value)
  }
  if (typeof value === 'string') {
    if (!value.isWellFormed()) throw new TypeError('A string with a lone surrogate has no canonical JSON')
    return JSON.stringify(value)
  }
  if (!isObject(value)) throw new TypeError(`A ${typeof value} has no canonical JSON`)
  const known = texts.written.get(value)
  if (known !== undefined) return known
  return keeps && isWorthKeeping(value) ? keep(texts, value, inOnePiece(written(value, false))) : written(value, keeps)
}

/** The same text. One that was put together is walked through again wherever it is written; to look into it makes it one piece. */
const inOnePiece = (text: string): string => (text.at(0) === undefined ? '' : text)

type Members = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Members => typeof value === 'object' && value !== null

function written(value: Members, keeps: boolean): string {
  if (Array.isArray(value)) {
    let text = '['
    for (let index = 0; index < value.length; index++) text += (index === 0 ? '' : ',') + textOf(value[index], keeps)
    return text + ']'
  }
  let text = '{'
  for (const key of sortedKeys(value)) {
    const member = value[key]
    if (member !== undefined) text += `${text === '{' ? '' : ','}${nameText(key)}${textOf(member, keeps)}`
  }
  return text + '}'
}

/** Most objects are written down in the order of their keys, or have few. */
function sortedKeys(value: object): string[] {
  const keys = Object.keys(value)
  for (let at = 1; at < keys.length; at += 1) if ((keys[at - 1] ?? '') > (keys[at] ?? '')) return keys.sort()
  return keys
}

const PLAIN_NAME = /^\w+$/

/** The name of a member with its colon. */
const nameText = (key: string): string => (PLAIN_NAME.test(key) ? `"${key}":` : `${canonicalJson(key)}:`)

/** Of the platform: Node, workerd and browsers have it. */
declare class TextEncoder {
  encode(text: string): Uint8Array
  encodeInto(text: string, into: Uint8Array): { written: number }
}

const bytesKept: Kept<Uint8Array> = /* @__PURE__ */ kept()
const encoder = /* @__PURE__ */ new TextEncoder()
const MOST_BYTES_OF_A_UNIT = 3

/**
 * Canonical JSON in UTF-8, as `canonicalJson` writes it. Parts that answers share are encoded once and copied from then on.
 *
 * @throws TypeError for what JSON cannot say.
 */
export function canonicalJsonBytes(value: unknown): Uint8Array<ArrayBuffer> {
  const pieces: Pieces = { done: [], text: '', most: 0 }
  collect(value, pieces)
  endText(pieces)
  const bytes = new Uint8Array(pieces.most)
  let at = 0
  for (const piece of pieces.done) {
    if (typeof piece === 'string') at += encoder.encodeInto(piece, bytes.subarray(at)).written
    else {
      bytes.set(piece, at)
      at += piece.length
    }
  }
  return bytes.subarray(0, at)
}

/** What a text is put together of, and as many bytes as that can be. `text` is still being written. */
type Pieces = { done: (string | Uint8Array)[]; text: string; most: number }

function endText(pieces: Pieces): void {
  pieces.done.push(pieces.text)
  pieces.most += pieces.text.length * MOST_BYTES_OF_A_UNIT
  pieces.text = ''
}

function collect(value: unknown, pieces: Pieces): void {
  if (!isObject(value)) pieces.text += canonicalJson(value)
  else if (lasting.has(value)) {
    const bytes = bytesOf(value)
    if (bytes === undefined) {
      pieces.text += textOf(value, false)
      return
    }
    endText(pieces)
    pieces.done.push(bytes)
    pieces.most += bytes.length
  } else if (Array.isArray(value)) {
    pieces.text += '['
    for (let index = 0; index < value.length; index++) {
      if (index > 0) pieces.text += ','
      collect(value[index], pieces)
    }
    pieces.text += ']'
  } else {
    let before = '{'
    for (const key of sortedKeys(value)) {
      const member = value[key]
      if (member === undefined) continue
      pieces.text += before + nameText(key)
      collect(member, pieces)
      before = ','
    }
    pieces.text += before === '{' ? '{}' : '}'
  }
}

/** The bytes of what never changes, once it is worth keeping them. */
function bytesOf(value: object): Uint8Array | undefined {
  const known = bytesKept.written.get(value)
  if (known !== undefined || !isWorthKeeping(value)) return known
  return keep(bytesKept, value, encoder.encode(textOf(value, false)))
}
