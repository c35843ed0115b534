import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { GOODS, linesOf, runNode } from './ytterby.ts'

test('npm run goods prints a block for each of the 45 goods', async () => {
  const { status, stdout, stderr } = await runNode([join('examples', 'goods.ts')])
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  const ids = [...stdout.matchAll(/^(G\d\d) /gm)].map(([, id]) => id)
  expect(ids).toEqual(
    linesOf(readFileSync(GOODS, 'utf8'))
      .slice(1)
      .map((line) => line.slice(0, 3)),
  )
  for (const label of ['Verdict', 'Tier', 'Review', 'Papers', 'Permits', 'Restrictions', 'Why']) {
    expect(stdout.match(new RegExp(`^ {2}${label} +\\S`, 'gm'))).toHaveLength(45)
  }
  const blocks = stdout.split(/^(?=G\d\d )/m).filter((block) => /^G\d\d /.test(block))
  for (const block of blocks)
    if (/^ {2}Verdict +PERMIT REQUIRED/m.test(block)) expect(block).toMatch(/^ {2}Papers +\d+ missing: exporter \d/m)
    else if (/^ {2}Verdict +NO PERMIT NEEDED →/m.test(block)) expect(block).toMatch(/^ {2}Papers +none/m)
})
