import { it } from 'vitest'
import { compareLedgers } from './compare-ledgers.ts'

it('a naive second reading agrees on 300 random ledgers', () => compareLedgers(44, 300))
