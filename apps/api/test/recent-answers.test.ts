import { expect, test } from 'vitest'
import { recentAnswers, type Given } from '../src/http/recent-answers.ts'

const KIB = 1024
const given = (length: number, until = 10): Given => ({
  text: 'x'.repeat(length),
  headers: {},
  etag: '"e"',
  until,
  verdicts: [],
})

test('an answer is given again until its time is over', () => {
  const recent = recentAnswers()
  const one = given(1)
  recent.keep('a', one)
  expect(recent.find('a', 9)).toBe(one)
  expect(recent.find('b', 9)).toBeUndefined()
  expect(recent.find('a', 10)).toBeUndefined()
  expect(recent.find('a', 9)).toBeUndefined()
})

test('of 8 MiB the one goes first that nobody has asked for longest', () => {
  const recent = recentAnswers()
  for (let at = 0; at < 32; at += 1) recent.keep(String(at), given(255 * KIB))
  recent.find('0', 0)
  recent.keep('new', given(255 * KIB))
  expect(recent.find('1', 0)).toBeUndefined()
  for (const url of ['0', '2', '31', 'new']) expect(recent.find(url, 0)).toBeDefined()
})

test('an answer that takes the place of another counts once', () => {
  const recent = recentAnswers()
  recent.keep('first', given(1))
  for (let at = 0; at < 100; at += 1) recent.keep('same', given(255 * KIB))
  expect(recent.find('first', 0)).toBeDefined()
})

test('what is larger than 256 KiB, or looks at more, is not held', () => {
  const recent = recentAnswers()
  recent.keep('text', given(256 * KIB + 1))
  recent.keep('view', { ...given(1), text: new Uint8Array(512 * KIB).subarray(0, 1) })
  for (const url of ['text', 'view']) expect(recent.find(url, 0)).toBeUndefined()
})
