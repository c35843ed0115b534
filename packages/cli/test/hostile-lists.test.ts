import { expect, test } from 'vitest'
import { ytterby } from './ytterby.ts'

const DAY = '--as-of=2026-12-01'

test.each([
  ['an object', '{\n  "cases": [\n    { "form": "ndfeb-magnet" }\n  ]\n}\n'],
  ['a list', '\n[{"description":"magnet"},\n{"description":"oxide"}]\n'],
  ['an object on each line', '{"description":"magnet"}\n{"description":"oxide"}\n'],
  ['behind a byte order mark', '\u{feff}{"description":"magnet"}'],
])('intake refuses JSON by its name: %s', async (_, text) => {
  const { status, stderr } = await ytterby(['intake', '-', DAY], text)
  expect(status).toBe(2)
  expect(stderr).toContain('The file is JSON, not a list. Save the list as XLSX or CSV')
})

test('intake takes a list whose first heading stands in brackets', async () => {
  const { status } = await ytterby(['intake', '-', DAY], '[No],Material,HS code\n1,NdFeB magnet,85051190\n')
  expect(status).not.toBe(2)
})

test.each([['batch'], ['watch', '--state=never-written.json'], ['compare', '--from=2026-11-01', '--to=2026-12-01']])(
  '%s sends a list of another system to intake',
  async (...args) => {
    const list = 'Materialkurztext;Warentarifnr.;Menge\nMAG SINT NDFEB 42SH;85051190;5\n'
    const { status, stderr } = await ytterby([...args, '-'], list)
    expect(status).toBe(2)
    expect(stderr).not.toContain('Did you mean')
    expect(stderr).toContain('intake')
    expect(stderr.includes('it has no --profile')).toBe(args[0] === 'compare')
  },
)

test.each([['batch'], ['compare', '--from=2026-11-01'], ['exposure'], ['job']])(
  '%s says how its answers become a file',
  async (...args) => {
    const { status, stderr } = await ytterby([...args, '-', '--out=o.xlsx'], 'id,product.form\n1,ndfeb-magnet\n')
    expect([status, stderr.replaceAll(/\s+/g, ' ')]).toEqual([2, expect.stringContaining('… --out csv > FILE')])
    const chinese = await ytterby([...args, '-', '--out=o.xlsx', '--lang=zh'], '')
    expect(chinese.stderr).toContain('并将输出存为文件')
  },
)

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
