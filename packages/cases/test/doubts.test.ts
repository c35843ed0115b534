import { describe, expect, it } from 'vitest'
import coverage from '../../../docs/law-coverage.md?raw'
import { doubts } from '../source/discrepancies.ts'
import type { SourceDoubt } from '../source/types.ts'

describe('docs/law-coverage.md says once what became of each doubt of the facts', () => {
  it.each(doubts.map((doubt: SourceDoubt) => [doubt.id, doubt.what] as const))('%s: %s', (id) => {
    expect(coverage.split('\n').filter((line) => line.includes(`◇ ${id} `))).toHaveLength(1)
  })
})
