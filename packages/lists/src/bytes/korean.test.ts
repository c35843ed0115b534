import { expect, it } from 'vitest'
import { koreanDecoder } from './korean.ts'

const decoded = (...pieces: readonly (readonly number[])[]): string => {
  const decode = koreanDecoder()
  return pieces.map((piece) => decode(Uint8Array.from(piece))).join('') + decode(null)
}

it.each([
  ['한국', [0xc7, 0xd1, 0xb1, 0xb9]],
  ['뷁', [0x94, 0xee]],
  ['똠방', [0x8c, 0x63, 0xb9, 0xe6]],
  ['갂', [0x81, 0x41]],
  ['힣', [0xc6, 0x52]],
  ['a㈜,', [0x61, 0xa2, 0xdf, 0x2c]],
])('%s is read as Windows writes it', (text, bytes) => expect(decoded(bytes)).toBe(text))

it('reads a letter whose bytes come in two pieces', () => expect(decoded([0x94], [0xee, 0x2c])).toBe('뷁,'))

it('marks what is no letter', () => expect(decoded([0xff, 0x2c, 0x81])).toBe('\u{fffd},\u{fffd}'))
