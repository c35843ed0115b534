import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { env } from 'node:process'
import { expect, test } from 'vitest'
import { unstable_readConfig } from 'wrangler'
import { deploySteps, ENVIRONMENTS } from '../build/deploy-steps.ts'

test.each(ENVIRONMENTS)('the migrations of every database come before any Worker is deployed: %s', (environment) => {
  const steps = deploySteps(environment)
  const folders = [...new Set(steps.map(({ folder }) => folder))]
  expect(folders.map((folder) => folder.split('/').at(-1))).toEqual(['portfolio', 'api'])
  const migrated = steps.filter(({ words }) => words[0] === 'd1').map(({ folder, words }) => [folder, words[3]])
  const databases = folders.flatMap((folder) => {
    const settings = { config: join(folder, 'wrangler.jsonc'), env: environment }
    return unstable_readConfig(settings, { hideWarnings: true }).d1_databases.map(
      ({ binding }: { readonly binding: string }) => [folder, binding],
    )
  })
  expect(migrated).toEqual(databases)
  expect(databases.length).toBeGreaterThan(0)
  const kinds = steps.map(({ words }) => words[0])
  expect(kinds.lastIndexOf('d1')).toBeLessThan(kinds.indexOf('deploy'))
  for (const { words } of steps) expect(words.slice(-2)).toEqual(['--env', environment])
})

test.each(ENVIRONMENTS)('both Workers read the same bucket of law: %s', (environment) => {
  const folders = new Set(deploySteps(environment).map(({ folder }) => folder))
  const buckets = [...folders].map((folder) => {
    const settings = { config: join(folder, 'wrangler.jsonc'), env: environment }
    return unstable_readConfig(settings, { hideWarnings: true }).r2_buckets.find(
      ({ binding }: { readonly binding: string }) => binding === 'LAW',
    )?.bucket_name
  })
  const name = environment === 'production' ? 'ytterby-law' : `ytterby-law-${environment}`
  expect(buckets).toEqual([name, name])
})

test('wrangler applies each migration once, with the words of the step', () => {
  const state = mkdtempSync(join(tmpdir(), 'ytterby-migrated-'))
  try {
    const [{ folder, words } = { folder: '', words: [] }] = deploySteps('production')
    // Without an account: the same database, on this machine.
    const local = [...words.map((word) => (word === '--remote' ? '--local' : word)), '--persist-to', state]
    const apply = (): string =>
      execFileSync(join(folder, 'node_modules/.bin/wrangler'), local, {
        cwd: folder,
        encoding: 'utf8',
        env: { ...env, CI: 'true', XDG_CONFIG_HOME: state, WRANGLER_LOG_PATH: state },
      })
    const first = apply()
    for (const migration of readdirSync(join(folder, 'migrations'))) expect(first).toContain(migration)
    expect(apply()).toContain('No migrations to apply')
  } finally {
    rmSync(state, { recursive: true, force: true })
  }
})
