import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { typesOfAnswers } from './types-of-answers.ts'

const CLIENT = join(import.meta.dirname, '../src/ytterby_client')
const types = typesOfAnswers()
const defined = new Set([...types.matchAll(/^(?:class )?([A-Z]\w*)(?:\(| =)/gm)].map(([, name]) => name))

test('the types of answers define each name that the client imports from them', () => {
  const sources = readdirSync(CLIENT).filter((name) => name.endsWith('.py') && name !== 'answers.py')
  const imported = sources.flatMap((name) => {
    const source = readFileSync(join(CLIENT, name), 'utf8')
    return [...source.matchAll(/from \.answers import (\([^)]+\)|.+)/g)].flatMap(
      ([, names = '']) => names.match(/[A-Z]\w*/g) ?? [],
    )
  })
  expect(imported.length).toBeGreaterThan(20)
  expect(imported.filter((name) => !defined.has(name))).toEqual([])
})

test('an object is a class with the fields of its schema', () => {
  expect(types).toContain('class Assessment(TypedDict):')
  expect(types).toMatch(/^ {4}verdict: /m)
})
