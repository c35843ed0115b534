import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { typesOfAnswers } from './types-of-answers.ts'

test('the types of the Python client are those of the SDK; `npm run law:digest` writes them', () => {
  const file = join(import.meta.dirname, '../src/ytterby_client/answers.py')
  expect(readFileSync(file, 'utf8')).toBe(typesOfAnswers())
})
