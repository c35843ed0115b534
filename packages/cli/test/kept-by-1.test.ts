import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ytterby } from './ytterby.ts'
import kept from './fixtures/kept-by-1.1.0/receipts.json' with { type: 'json' }

const FOLDER = mkdtempSync(join(tmpdir(), 'ytterby-kept-'))
const CLEARANCES = join(import.meta.dirname, 'fixtures/kept-by-1.1.0/clearances.csv')
const fileOf = (name: string, value: unknown): string => {
  const path = join(FOLDER, name)
  writeFileSync(path, JSON.stringify(value))
  return path
}
const keys = fileOf('keys.json', { keys: kept.keys })

/** Files that the packages of 1.1.0 wrote. */
describe.concurrent('what 1.1.0 kept', () => {
  test('a receipt is verified: its inquiry gets the same decision from the release that it names', async () => {
    const { status, stdout } = await ytterby(['verify', fileOf('answer.json', kept.answer), '--keys', keys])
    expect(stdout).not.toMatch(/[✗?]/)
    expect(status).toBe(0)
  })

  test('an answer that was altered is refused', async () => {
    const { assessment, receipt } = kept.answer
    const altered = fileOf('altered.json', { assessment: { ...assessment, verdict: 'no-permit' }, receipt })
    expect((await ytterby(['verify', altered, '--keys', keys])).status).not.toBe(0)
  })

  test('a receipt of a screened name is verified', async () => {
    const { status, stdout } = await ytterby(['verify', fileOf('screening.json', kept.screening), '--keys', keys])
    expect(stdout).not.toContain('✗')
    expect(status).toBe(0)
  })

  test.each([
    ['an answer', { ...kept.answer, receipt: kept.datedBeforeTheLaw.answer }],
    ['a screening', { ...kept.screening, receipt: kept.datedBeforeTheLaw.screening }],
  ])('a receipt of %s with a date before that release is refused, and for this reason alone', async (what, value) => {
    const { status, stdout } = await ytterby(['verify', fileOf(`${what}.json`, value), '--keys', keys])
    expect([status, stdout.split('\n')[0], stdout.match(/✗/g)]).toEqual([1, 'NOT VALID', ['✗']])
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain('✗ It is dated before 2026-11-27,')
  })

  test('a clearance still counts', async () => {
    const flags = [
      '--as-of=2026-05-01',
      '--form=ndfeb-magnet',
      '--elements=Nd;Dy',
      '--destination=JP',
      '--end-use=civil',
    ]
    const buyer = ['--end-user=TDK Corporatio', '--end-user-country=JP', '--end-user-kind=civil', '--json']
    const [open, cleared] = await Promise.all([
      ytterby(['assess', ...flags, ...buyer]),
      ytterby(['assess', ...flags, ...buyer, '--clearances', CLEARANCES]),
    ])
    expect(JSON.parse(open.stdout).cleared ?? []).toEqual([])
    expect(JSON.parse(cleared.stdout).cleared).toMatchObject([{ listed: 'TDK Corporation', notice: 'MOFCOM-2026-12' }])
  })
})
