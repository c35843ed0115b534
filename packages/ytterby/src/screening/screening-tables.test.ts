import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { screeningTables } from '../../build/screening-tables.ts'

it('the generated tables of screening are up to date with the names of the law', () => {
  const held = readFileSync(new URL('./built-tables.ts', import.meta.url), 'utf8')
  expect(screeningTables() === held, 'run npm run law:screening').toBe(true)
})
