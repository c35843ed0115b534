import { describe, expect, it } from 'vitest'
import { declarationOf, PUBLISHED_TYPES } from './published-types.ts'

describe('published types', () => {
  it.for(PUBLISHED_TYPES)('say what every field of $name means', (published) => {
    const lines = declarationOf(published).type.split('\n')
    const fields = lines.filter((line) => /^\s*["\w]+\??: /.test(line))
    const meanings = lines.filter((line) => /^\s*\/\*\* .{4,} \*\/$/.test(line))
    expect(fields.length).toBeGreaterThan(0)
    expect(meanings).toHaveLength(fields.length)
  })

  it.for(PUBLISHED_TYPES)('say it briefly for $name', ({ meanings }) => {
    expect(Object.entries(meanings).filter(([, meaning]) => meaning.length > 100)).toEqual([])
  })
})
