import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { currentRuleset } from 'ytterby'
import { doubts } from './discrepancies.ts'
import type { SourceDoubt } from './extract.ts'

const coverage = readFileSync(new URL('../../../../docs/law-coverage.md', import.meta.url), 'utf8')

it('docs/law-coverage.md begins with the day through which the law is known', () =>
  expect(coverage).toContain(`\n\n- The law is known through ${currentRuleset.knownThrough},`))

describe('docs/law-coverage.md says how each doubt in the facts was resolved, exactly once', () => {
  it.each(doubts.map((doubt: SourceDoubt) => [doubt.id, doubt.what] as const))('%s: %s', (id) => {
    expect(coverage.split('\n').filter((line) => line.includes(`◇ ${id} `))).toHaveLength(1)
  })
})
