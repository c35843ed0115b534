import { expect, test } from 'vitest'
import { ytterby } from './ytterby.ts'

const DAY = '--as-of=2026-12-01'
const WIDE = ','.repeat(1_000_000)

test.each([
  ['intake', `Material,Description\nM-1,magnet${WIDE}\n`, 'line 2 has more than 16,384 cells'],
  [
    'intake',
    `Material,Description\nM-1,"${'magnet '.repeat(10_000)}"\n`,
    'line 2 has a cell of more than 32,767 letters',
  ],
  ['batch', `id,product.form\n1,metal${WIDE}\n`, 'line 2 has more than 16,384 cells'],
  ['exposure', `id,product.form\n1,metal${WIDE}\n`, 'line 2 has more than 16,384 cells'],
  ['screen', `name,country\nAcme,DE${WIDE}\n`, 'line 2 has more than 16,384 cells'],
])('%s refuses a row or a cell that no list has, with its line', async (command, text, said) => {
  const { status, stderr } = await ytterby([command, '-', DAY], text)
  expect(status).toBe(2)
  expect(stderr).toContain(`error: input-too-long: The row that begins on ${said}`)
})
