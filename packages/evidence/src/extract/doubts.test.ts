import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { doubts } from './discrepancies.ts'
import type { SourceDoubt } from './extract.ts'

const coverage = readFileSync(new URL('../../../../docs/law-coverage.md', import.meta.url), 'utf8')

describe('docs/law-coverage.md says how each doubt in the facts was resolved, exactly once', () => {
  it.each(doubts.map((doubt: SourceDoubt) => [doubt.id, doubt.what] as const))('%s: %s', (id) => {
    expect(coverage.split('\n').filter((line) => line.includes(`◇ ${id} `))).toHaveLength(1)
  })
})
