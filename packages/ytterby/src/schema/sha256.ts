import { utf8 } from './utf8.ts'

const ROUND_CONSTANTS = new Uint32Array(64)
const INITIAL = new Uint32Array(8)

function fractionOfRoot(prime: number, power: number): number {
  const root = prime ** power
  return ((root - Math.floor(root)) * 2 ** 32) >>> 0
}

function fillConstants(): void {
  for (let candidate = 2, found = 0; found < 64; candidate++) {
    let prime = true
    for (let divisor = 2; divisor * divisor <= candidate; divisor++) prime &&= candidate % divisor !== 0
    if (!prime) continue
    if (found < 8) INITIAL[found] = fractionOfRoot(candidate, 1 / 2)
    ROUND_CONSTANTS[found] = fractionOfRoot(candidate, 1 / 3)
    found += 1
  }
}

const rotate = (word: number, by: number): number => (word >>> by) | (word << (32 - by))

/**
 * SHA-256 (FIPS 180-4) of a text in UTF-8, as 64 lower-case hexadecimal digits. It is synchronous, unlike Web Crypto, because
 * answering is synchronous and needs digests.
 */
export function sha256(text: string): string {
  if (INITIAL[0] === 0) fillConstants()
  const message = utf8(text)
  const padded = new Uint8Array(((message.length + 9 + 63) >> 6) << 6)
  padded.set(message)
  padded[message.length] = 0x80
  const view = new DataView(padded.buffer)
  view.setUint32(padded.length - 8, Math.floor(message.length / 2 ** 29))
  view.setUint32(padded.length - 4, (message.length * 8) >>> 0)
  const hash = INITIAL.slice()
  const words = new Uint32Array(64)
  for (let block = 0; block < padded.length; block += 64) compress(hash, words, view, block)
  return Array.from(hash, (word) => word.toString(16).padStart(8, '0')).join('')
}

function compress(hash: Uint32Array, words: Uint32Array, view: DataView, block: number): void {
  const at = (array: Uint32Array, index: number): number => array[index] ?? 0
  for (let t = 0; t < 16; t++) words[t] = view.getUint32(block + t * 4)
  for (let t = 16; t < 64; t++) {
    const before15 = at(words, t - 15)
    const before2 = at(words, t - 2)
    const s0 = rotate(before15, 7) ^ rotate(before15, 18) ^ (before15 >>> 3)
    const s1 = rotate(before2, 17) ^ rotate(before2, 19) ^ (before2 >>> 10)
    words[t] = at(words, t - 16) + s0 + at(words, t - 7) + s1
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = hash
  for (let t = 0; t < 64; t++) {
    const s1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)
    const temp1 = (h + s1 + ((e & f) ^ (~e & g)) + at(ROUND_CONSTANTS, t) + at(words, t)) | 0
    const s0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)
    const temp2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0
    h = g
    g = f
    f = e
    e = (d + temp1) | 0
    d = c
    c = b
    b = a
    a = (temp1 + temp2) | 0
  }
  const worked = [a, b, c, d, e, f, g, h]
  for (let index = 0; index < 8; index++) hash[index] = at(hash, index) + (worked[index] ?? 0)
}
