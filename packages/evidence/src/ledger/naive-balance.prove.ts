import { it } from 'vitest'
import { compareLedgers } from './compare-ledgers.ts'

it('a naive second reading agrees on 10,000 random ledgers', () => compareLedgers(2026, 10_000))
