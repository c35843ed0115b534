import { execFileSync } from 'node:child_process'
import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { screenParty } from 'ytterby'
import type { rulesetData } from 'ytterby/law'
import type { compileRuleset } from 'ytterby/rulesets'

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url))

/** What of a released SDK is measured. */
export type Sdk = {
  readonly screenParty: typeof screenParty
  readonly compileRuleset: typeof compileRuleset
  readonly rulesetData: typeof rulesetData
}

/**
 * The SDK as it was released, from the commit of this repository that froze the release, unpacked into a folder. Null where
 * the history does not reach so far, as in a shallow clone.
 */
export async function releasedSdk(version: string, folder: string): Promise<Sdk | null> {
  const git = (...words: string[]): string => execFileSync('git', words, { cwd: ROOT, encoding: 'utf8' }).trim()
  const frozen = `packages/rulesets/frozen/${version}/release.json`
  const commit = git('log', '--diff-filter=A', '--format=%H', '--', frozen).split('\n').at(-1) ?? ''
  if (commit === '') return null
  const archive = join(folder, 'release.tar')
  git('archive', `--output=${archive}`, commit, 'packages/ytterby/src')
  execFileSync('tar', ['-xf', archive, '-C', folder])
  symlinkSync(join(ROOT, 'packages/ytterby/node_modules'), join(folder, 'node_modules'))
  const parts: unknown[] = await Promise.all(
    ['index', 'rulesets', 'law'].map(
      (entry): Promise<unknown> => import(pathToFileURL(join(folder, `packages/ytterby/src/${entry}.ts`)).href),
    ),
  )
  const sdk: unknown = Object.assign({}, ...parts)
  if (!isSdk(sdk)) throw new TypeError(`Release ${version} lacks what is measured`)
  return sdk
}

const isSdk = (value: unknown): value is Sdk =>
  typeof value === 'object' &&
  value !== null &&
  'screenParty' in value &&
  'compileRuleset' in value &&
  'rulesetData' in value
