import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import type * as Rulesets from '@ytterby/rulesets'

/** A copy of the package whose files may be changed. */
const PACKAGE = join(import.meta.dirname, '..')
const folder = mkdtempSync(join(tmpdir(), 'ytterby-rulesets-'))
afterAll(() => rmSync(folder, { recursive: true }))
for (const part of ['src', 'frozen/1.0.0', 'package.json'])
  cpSync(join(PACKAGE, part), join(folder, part), { recursive: true })
mkdirSync(join(folder, 'node_modules'))
symlinkSync(join(PACKAGE, 'node_modules/ytterby'), join(folder, 'node_modules/ytterby'))

const FILE = join(folder, 'frozen/1.0.0/ruleset.json')
const WHOLE = readFileSync(FILE)
const { loadRuleset, AlteredReleaseError }: typeof Rulesets = await import(
  pathToFileURL(join(folder, 'src/index.ts')).href
)

/** What the file with these bytes is loaded as: the name of its error, or its version. */
async function outcome(bytes: Uint8Array): Promise<string> {
  writeFileSync(FILE, bytes)
  return loadRuleset('1.0.0').then(
    ({ version }) => version,
    (error: unknown) => (error instanceof AlteredReleaseError ? error.name : String(error)),
  )
}

/** Every so many bytes; a prime, so that the places differ in what stands there. */
const STEP = 1_499
const places = Array.from({ length: Math.ceil(WHOLE.length / STEP) }, (_, at) => at * STEP)

test('a file that is cut short anywhere is an altered release', async () => {
  for (const length of [...places, 1, 2, WHOLE.length - 2, WHOLE.length - 1])
    expect(await outcome(WHOLE.subarray(0, length)), String(length)).toBe('AlteredReleaseError')
})

test('so is one with another byte anywhere, with more bytes, or none at all', async () => {
  for (const at of [...places, WHOLE.length - 1]) {
    const bytes = Uint8Array.from(WHOLE)
    bytes[at] = (bytes[at] ?? 0) ^ 1
    expect(await outcome(bytes), String(at)).toBe('AlteredReleaseError')
  }
  expect(await outcome(Buffer.concat([WHOLE, Buffer.from('\n')]))).toBe('AlteredReleaseError')
  rmSync(FILE)
  await expect(loadRuleset('1.0.0')).rejects.toThrow(AlteredReleaseError)
})

test('and the file as it was released loads afterwards', async () => {
  expect(await outcome(WHOLE)).toBe('1.0.0')
})
