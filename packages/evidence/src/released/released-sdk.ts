import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import type * as ytterby from 'ytterby'
import type * as law from 'ytterby/law'
import type { compileRuleset } from 'ytterby/law'
import { inScratch } from '../runtimes/scratch.ts'

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url))
const SOURCE = 'packages/ytterby/src'

/** The functions of an SDK that are compared and measured. */
export type ComparedSdk = typeof ytterby &
  Pick<
    typeof law,
    'findControl' | 'listElements' | 'listForms' | 'listInstruments' | 'listTiers' | 'rulesetData' | 'timeline'
  > & { readonly compileRuleset: typeof compileRuleset }

/** Loads a bundled SDK into this process. It shares no module with the current source. */
export async function sdkFrom(file: string): Promise<ComparedSdk> {
  const sdk: ComparedSdk = await import(pathToFileURL(file).href)
  return sdk
}

/** What a bundle holds: everything that is compared, or what an application has that imports `assess` alone. */
type Bundled = 'compared' | 'assess'

/** Bundles the current SDK into one file. */
export const bundleCurrent = (folder: string, bundled?: Bundled): Promise<string> =>
  bundleFrom(join(ROOT, SOURCE), folder, 'current', bundled)

/**
 * Bundles the SDK of a release into one file, from the commit that froze the release; null if the history
 * does not contain it, as in a shallow clone.
 */
export async function bundleReleased(version: string, folder: string, bundled?: Bundled): Promise<string | null> {
  const frozen = `packages/rulesets/frozen/${version}/release.json`
  const commit = git('log', '--diff-filter=A', '--format=%H', '--', frozen).toString().trim().split('\n').at(-1) ?? ''
  return commit === '' ? null : bundleAt(commit, folder, bundled)
}

/** The SDK of a release. @throws Error if the history does not contain it. */
export const releasedSdk = (version: string): Promise<ComparedSdk> =>
  inScratch(async (folder) => {
    const file = await bundleReleased(version, folder)
    if (file === null) throw new Error(`The history does not contain release ${version}: git fetch --unshallow`)
    return sdkFrom(file)
  })

/** The SDK as it was at a commit. */
export const sdkAt = (commit: string): Promise<ComparedSdk> =>
  inScratch(async (folder) => sdkFrom(await bundleAt(commit, folder)))

async function bundleAt(commit: string, folder: string, bundled?: Bundled): Promise<string> {
  execFileSync('tar', ['-x', '-C', folder], { input: git('archive', commit, SOURCE) })
  return bundleFrom(join(folder, SOURCE), folder, commit, bundled)
}

async function bundleFrom(
  source: string,
  folder: string,
  name: string,
  bundled: Bundled = 'compared',
): Promise<string> {
  const outfile = join(folder, `${name}-${bundled}.mjs`)
  // Until 1.1.0, rulesets were compiled by an entry of their own.
  const compiler = existsSync(join(source, 'rulesets.ts')) ? './rulesets.ts' : './law.ts'
  await build({
    stdin: {
      contents:
        bundled === 'assess'
          ? `export { assess } from './index.ts'`
          : `
        export * from './index.ts'
        export { findControl, listElements, listForms, listInstruments, listTiers, rulesetData, timeline } from './law.ts'
        export { compileRuleset } from '${compiler}'`,
      resolveDir: source,
      loader: 'ts',
    },
    nodePaths: [join(ROOT, 'packages/ytterby/node_modules')],
    bundle: true,
    format: 'esm',
    outfile,
    logLevel: 'error',
  })
  return outfile
}

/** The current user may not own the clone. */
const git = (...words: string[]): Buffer =>
  execFileSync('git', ['-c', 'safe.directory=*', ...words], { cwd: ROOT, maxBuffer: 1024 * 1024 * 1024 })
