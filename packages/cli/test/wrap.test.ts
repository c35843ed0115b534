import { styleText } from 'node:util'
import { expect, test } from 'vitest'
import { widthOf, wrap } from '../src/render/wrap.ts'

test('words are not broken; a word longer than a line gets its own line', () => {
  expect(wrap('one two  three https://example.org/long four', 10)).toEqual([
    'one two',
    'three',
    'https://example.org/long',
    'four',
  ])
})

test('Chinese may break anywhere, but no line begins with punctuation', () => {
  expect(wrap('须取得许可，方可出口。', 10)).toEqual(['须取得许', '可，方可出', '口。'])
})

test('a wide character takes two columns, a colour code none', () => {
  expect(widthOf('许可 ab')).toBe(7)
  expect(widthOf(styleText('red', 'ab', { validateStream: false }))).toBe(2)
})
