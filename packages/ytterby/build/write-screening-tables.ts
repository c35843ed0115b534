// Writes src/screening/built-tables.ts. Run after a change of the names of listed parties; a test checks that it is up to date.
import { writeFileSync } from 'node:fs'
import { screeningTables } from './screening-tables.ts'

writeFileSync(new URL('../src/screening/built-tables.ts', import.meta.url), screeningTables())
