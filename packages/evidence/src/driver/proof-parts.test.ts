import { expect, test } from 'vitest'
import { PROOF_PARTS } from './proof-parts.ts'

test('every part can be loaded without what only one of them prepares, and says what it shows', () => {
  for (const [name, { title }] of Object.entries(PROOF_PARTS)) expect(title, name).not.toBe('')
})
