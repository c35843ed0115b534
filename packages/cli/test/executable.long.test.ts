import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { execPath } from 'node:process'
import { promisify } from 'node:util'
import 'ytterby/zh'
import { assess, canonicalJson, type Inquiry } from 'ytterby'
import { loadRuleset } from '@ytterby/rulesets'
import { afterAll, expect, test } from 'vitest'
import { GOODS, ytterby } from './ytterby.ts'

const run = promisify(execFile)
const folder = mkdtempSync(join(tmpdir(), 'ytterby-executable-'))
const clean = mkdtempSync(join(tmpdir(), 'ytterby-clean-'))
afterAll(() => [folder, clean].forEach((one) => rmSync(one, { recursive: true, force: true })))

const { stdout } = await run(execPath, [join(import.meta.dirname, '../build/executable.ts'), folder])
const executable = stdout.trim()

/** Starts the executable where there is nothing: no Node, no package, no file but those written here. */
const alone = async (...args: readonly string[]): Promise<string> =>
  (await run(executable, args, { cwd: clean, env: { PATH: '' }, maxBuffer: 2 ** 26 })).stdout

const MAGNET: Inquiry = {
  asOf: '2026-03-01',
  product: { form: 'ndfeb-magnet', elements: [{ symbol: 'Nd' }, { symbol: 'Dy' }] },
  destination: 'DE',
  endUser: { name: 'Rheinmetall AG' },
}
const FLAGS = [
  '--as-of=2026-03-01',
  '--form=ndfeb-magnet',
  '--elements=Nd;Dy',
  '--destination=DE',
  '--end-user=Rheinmetall AG',
]

test('the executable answers as the SDK does, in Chinese and by an earlier release too', async () => {
  expect(await alone('assess', '--json', ...FLAGS)).toBe(`${canonicalJson(assess(MAGNET))}\n`)
  const earlier = assess(MAGNET, { ruleset: await loadRuleset('1.0.0'), lang: 'zh' })
  expect(await alone('assess', '--json', '--lang=zh', '--ruleset=1.0.0', ...FLAGS)).toBe(`${canonicalJson(earlier)}\n`)
})

test('the executable answers a file as the program does', async () => {
  writeFileSync(join(clean, 'goods.csv'), readFileSync(GOODS))
  const { stdout: answers } = await ytterby(['batch', GOODS, '--as-of=2026-03-01'])
  expect(await alone('batch', 'goods.csv', '--as-of=2026-03-01')).toBe(answers)
})

test('the executable has every command and its version', async () => {
  const [help, version] = await Promise.all([ytterby(['--help']), ytterby(['--version'])])
  expect(await alone('--help')).toBe(help.stdout)
  expect(await alone('--version')).toBe(version.stdout)
})
