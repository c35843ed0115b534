import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { PLACES } from '../src/places.ts'

const text = readFileSync(join(PLACES.root, 'docs/decisions.md'), 'utf8')
const MOST_WORDS = 15

const READING = /^\*\*(\d+)\. (.+?)\*\* (.+) _(\d{4}-\d\d-\d\d)(?:, revised (\d{4}-\d\d-\d\d))?; test: (.+)_$/
const readings = text
  .split('\n')
  .filter((line) => line.startsWith('**'))
  .map((line) => {
    const [, number, statement = '', , decided = '', revised = decided, tests = ''] = READING.exec(line) ?? []
    return { number: Number(number), statement, decided, revised, tests }
  })
const numbers = new Set(readings.map(({ number }) => number))

/** “docs/decisions.md 8 and 50”, “decision 37”. */
const CITATION =
  /(?:docs\/decisions\.md\)?,? |\b[Dd]ecisions? )(\d{1,3}(?![\d-])(?:(?:, | and | to |–)\d{1,3}(?![\d-]))*)/g
const SOURCES = ['packages/*.ts', 'packages/*.md', 'apps/*.ts', 'docs/*.md', '.ci/*.ts', ':!packages/rulesets/frozen']

describe('docs/decisions.md', () => {
  it('has each reading once, in one line', () => {
    expect(numbers.has(Number.NaN)).toBe(false)
    expect(numbers.size).toBe(readings.length)
  })

  it.each(readings)('$number has a short statement, days and its tests', ({ statement, decided, revised, tests }) => {
    expect(statement.split(/\s+/).length).toBeLessThanOrEqual(MOST_WORDS)
    for (const day of [decided, revised]) expect(new Date(`${day}T00:00:00Z`).toISOString()).toContain(day)
    expect(decided <= revised).toBe(true)
    if (tests === 'none') return
    for (const path of tests.split(', ')) {
      expect(path).toMatch(/^`[^`]+`$/)
      expect(existsSync(join(PLACES.root, path.slice(1, -1))), path).toBe(true)
    }
  })

  it('has every reading that code, cases and documents cite', () => {
    const files = execFileSync('git', ['ls-files', ...SOURCES], { cwd: PLACES.root, encoding: 'utf8' })
    const cited = files
      .trim()
      .split('\n')
      .filter((file) => existsSync(join(PLACES.root, file)))
      .flatMap((file) =>
        [...readFileSync(join(PLACES.root, file), 'utf8').matchAll(CITATION)].flatMap(([, list = '']) =>
          (list.match(/\d+/g) ?? []).map((number) => ({ file, number: Number(number) })),
        ),
      )
    expect(cited.length).toBeGreaterThan(50)
    expect(cited.filter(({ number }) => !numbers.has(number))).toEqual([])
  })
})
