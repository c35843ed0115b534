/** Values that can never change, with their text once it was asked for. */
const lasting = new WeakMap<object, string>()

/** Promises that a value never changes, nor anything in it: its canonical JSON is then written once. */
export function lasts(value: unknown): void {
  if (typeof value === 'object' && value !== null && !lasting.has(value)) lasting.set(value, '')
}

/** Whether it was promised of a value that it never changes. */
export const isLasting = (value: object): boolean => lasting.has(value)

/**
 * Canonical JSON (RFC 8785): no white space, keys sorted by UTF-16 code units, numbers and strings as ECMAScript writes them.
 * Keys whose value is `undefined` are left out, as `JSON.stringify` does.
 *
 * @throws TypeError for what JSON cannot say: NaN, infinities, functions, big integers, lone surrogates.
 * @example canonicalJson({ b: 1, a: [true, null] }) // '{"a":[true,null],"b":1}'
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new TypeError('A number that is not finite has no canonical JSON')
    return String(value === 0 ? 0 : value)
  }
  if (typeof value === 'string') {
    if (!value.isWellFormed()) throw new TypeError('A string with a lone surrogate has no canonical JSON')
    return JSON.stringify(value)
  }
  if (typeof value !== 'object') throw new TypeError(`A ${typeof value} has no canonical JSON`)
  const known = lasting.get(value)
  if (known === undefined) return written(value)
  if (known !== '') return known
  const text = written(value)
  lasting.set(value, text)
  return text
}

function written(value: object): string {
  if (Array.isArray(value)) {
    let text = '['
    for (let index = 0; index < value.length; index++) text += (index === 0 ? '' : ',') + canonicalJson(value[index])
    return text + ']'
  }
  let text = ''
  for (const [key, member] of sortedMembers(value)) {
    if (member !== undefined) text += `${text === '' ? '' : ','}${canonicalJson(key)}:${canonicalJson(member)}`
  }
  return `{${text}}`
}

const sortedMembers = (value: object): [string, unknown][] => Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))

/** Of the platform: Node, workerd and browsers have it. */
declare class TextEncoder {
  encode(text: string): Uint8Array
  encodeInto(text: string, into: Uint8Array): { written: number }
}

const lastingBytes = new WeakMap<object, Uint8Array>()
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
  if (typeof value !== 'object' || value === null) pieces.text += canonicalJson(value)
  else if (lasting.has(value)) {
    const bytes = bytesOf(value)
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
    for (const [key, member] of sortedMembers(value)) {
      if (member === undefined) continue
      pieces.text += `${before}${canonicalJson(key)}:`
      collect(member, pieces)
      before = ','
    }
    pieces.text += before === '{' ? '{}' : '}'
  }
}

function bytesOf(value: object): Uint8Array {
  let bytes = lastingBytes.get(value)
  if (bytes === undefined) {
    bytes = encoder.encode(canonicalJson(value))
    lastingBytes.set(value, bytes)
  }
  return bytes
}
