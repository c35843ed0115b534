import { expect, test } from 'vitest'
import { chanceFrom } from '../random/chance.ts'
import { compositionBomb } from './bombs-of-trees.ts'
import { callOf } from './by-schema.ts'
import { digestOfKey, operatorDocument } from './operator.ts'
import { KEYS } from './stage.ts'

/** SECURITY.md promises an answer to a body of at most so many bytes. */
const PROMISED = 32 * 1024 * 1024

test('no tree is larger than a body that gets an answer', () => {
  const chance = chanceFrom(91_731)
  const lengths = Array.from({ length: 150 }, () => String(compositionBomb(chance).call.body).length)
  expect(Math.max(...lengths)).toBeLessThan(PROMISED)
  expect(Math.max(...lengths)).toBeGreaterThan(PROMISED / 10)
})

test('what the withdrawn key keeps is looked at, and not deleted before the end of a run', () => {
  const chance = chanceFrom(91_731)
  const calls = operatorDocument.operations.flatMap((operation) =>
    Array.from({ length: 50 }, () =>
      callOf(operation, operatorDocument, { chance, key: KEYS.operator, isWrong: false }),
    ),
  )
  const about = calls.filter(({ path }) => path.includes(digestOfKey(KEYS.withdrawn))).map(({ method }) => method)
  expect([...new Set(about)]).toEqual(['GET'])
})
