import { koreanDecoder } from './korean.ts'

/** Decodes a text in pieces; `null` ends it. */
export type Decode = (piece: Uint8Array | null) => string

/**
 * A decoder for an encoding of the Encoding Standard, the same wherever it runs.
 *
 * @param how what becomes of letters that are none: an error, or U+FFFD.
 */
export function decoderFor(encoding: string, how: 'strict' | 'lenient'): Decode {
  if (encoding === 'euc-kr') {
    const decode = koreanDecoder()
    return (piece) => {
      const text = decode(piece)
      if (how === 'strict' && text.includes('\u{fffd}')) throw new TypeError('The text is not in euc-kr')
      return text
    }
  }
  const decoder = new TextDecoder(encoding, { fatal: how === 'strict', ignoreBOM: true })
  return (piece) => (piece === null ? decoder.decode() : decoder.decode(piece, { stream: true }))
}

/** Decodes a whole text. */
export function decodeWhole(bytes: Uint8Array, encoding: string, how: 'strict' | 'lenient'): string {
  const decode = decoderFor(encoding, how)
  return decode(bytes) + decode(null)
}
