import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { PLACES } from '../src/places.ts'

const text = readFileSync(join(PLACES.root, 'docs/decisions.md'), 'utf8')
const MOST_WORDS = 15

const HEADING = /^### (\d+)\. (.+)\n\n(.*)$/gm
const ABOUT = /^(\d{4}-\d\d-\d\d)(?:, revised (\d{4}-\d\d-\d\d))? · ([^·]+) · test: (.+)$/
const STATUS = /^(?:holds|withdrawn|(?:partly )?replaced by (\d+))$/

const decisions = [...text.matchAll(HEADING)].map(([, number, statement = '', line = '']) => {
  const [, decided = '', revised = decided, status = '', tests = ''] = ABOUT.exec(line) ?? []
  return { number: Number(number), statement, decided, revised, status, tests }
})

/** Numbers of the decisions under each heading of a subject. */
const subjects = text
  .split(/^## /m)
  .slice(1)
  .map((part) => ({
    subject: part.slice(0, part.indexOf('\n')),
    numbers: [...part.matchAll(/^### (\d+)\./gm)].map(([, number]) => Number(number)),
  }))
  .filter(({ numbers }) => numbers.length > 0)

describe('docs/decisions.md', () => {
  it('numbers the decisions without a gap', () => {
    expect(decisions.map(({ number }) => number)).toEqual(decisions.map((_, at) => at + 1))
    expect(text.match(/^### /gm)).toHaveLength(decisions.length)
  })

  it('lists the decisions of each subject in its table of contents', () => {
    for (const { subject, numbers } of subjects) {
      const anchor = subject.toLowerCase().replaceAll(' ', '-')
      const all = numbers.length === 1 ? `${numbers[0]}` : `${numbers[0]}–${numbers.at(-1)}`
      expect(text).toMatch(new RegExp(`^- \\[${subject}\\]\\(#${anchor}\\): ${all}\\b`, 'm'))
    }
  })

  it('names the decisions that are no longer in force', () => {
    const named = /^No longer in force: (.+)$/m.exec(text)?.[1]?.match(/\d+/g)?.map(Number)
    const notInForce = decisions.filter(({ status }) => status !== 'holds').map(({ number }) => number)
    expect(named?.toSorted((a, b) => a - b)).toEqual(notInForce)
  })

  it.each(decisions)(
    '$number has a short statement, days, a status and its tests',
    ({ number, statement, decided, revised, status, tests }) => {
      expect(statement.split(/\s+/).length).toBeLessThanOrEqual(MOST_WORDS)
      for (const day of [decided, revised]) expect(new Date(`${day}T00:00:00Z`).toISOString()).toContain(day)
      expect(decided <= revised).toBe(true)
      const replacedBy = STATUS.exec(status)
      expect(replacedBy).not.toBeNull()
      if (replacedBy?.[1] !== undefined) {
        expect(Number(replacedBy[1])).not.toBe(number)
        expect(Number(replacedBy[1])).toBeLessThanOrEqual(decisions.length)
      }
      if (tests === 'none') return
      for (const path of tests.split(', ')) {
        expect(path).toMatch(/^`[^`]+`$/)
        expect(existsSync(join(PLACES.root, path.slice(1, -1))), path).toBe(true)
      }
    },
  )
})
