import { execFileSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import type { assess, screenParty } from 'ytterby'
import type { rulesetData } from 'ytterby/law'
import type { compileRuleset } from 'ytterby/rulesets'

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))
const SOURCE = 'packages/ytterby/src'

/** What of an SDK is measured. */
export type Sdk = {
  readonly assess: typeof assess
  readonly screenParty: typeof screenParty
  readonly compileRuleset: typeof compileRuleset
  readonly rulesetData: typeof rulesetData
}

/** The SDK of this tree, in one file. */
export const bundleCurrent = (folder: string): Promise<string> => bundleFrom(ROOT, join(folder, 'current.mjs'))

/**
 * The SDK as it was released, in one file: from the commit of this repository that froze the release. Null where the history
 * does not reach so far, as in a shallow clone.
 */
export async function bundleReleased(version: string, folder: string): Promise<string | null> {
  const git = (...words: string[]): string => execFileSync('git', words, { cwd: ROOT, encoding: 'utf8' }).trim()
  const frozen = `packages/rulesets/frozen/${version}/release.json`
  const commit = git('log', '--diff-filter=A', '--format=%H', '--', frozen).split('\n').at(-1) ?? ''
  if (commit === '') return null
  const tree = join(folder, version)
  mkdirSync(tree)
  const archive = join(tree, 'release.tar')
  git('archive', `--output=${archive}`, commit, SOURCE)
  execFileSync('tar', ['-xf', archive, '-C', tree])
  return bundleFrom(tree, join(tree, 'released.mjs'))
}

async function bundleFrom(tree: string, outfile: string): Promise<string> {
  const contents = [
    "export { assess, screenParty } from './index.ts'",
    "export { compileRuleset } from './rulesets.ts'",
    "export { rulesetData } from './law.ts'",
  ].join('\n')
  await build({
    stdin: { contents, resolveDir: join(tree, SOURCE), loader: 'ts' },
    nodePaths: [join(ROOT, 'packages/ytterby/node_modules')],
    bundle: true,
    format: 'esm',
    outfile,
    logLevel: 'error',
  })
  return outfile
}

/** The SDK in a file, in this process. */
export async function sdkFrom(file: string): Promise<Sdk> {
  const sdk: Sdk = await import(pathToFileURL(file).href)
  return sdk
}
