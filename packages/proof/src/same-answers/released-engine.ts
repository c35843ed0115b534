import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import type { Engine } from './answers-of.ts'

const root = fileURLToPath(new URL('../../../../', import.meta.url))

/** The engine that a release was published with. Needs the history of the repository. */
export function releasedEngine(version: string): Promise<Engine> {
  const frozen = `packages/rulesets/frozen/${version}/release.json`
  const commit = git('log', '--diff-filter=A', '--format=%H', '--', frozen).toString().trim().split('\n').at(-1) ?? ''
  if (commit === '') throw new Error(`The history does not hold release ${version}: git fetch --unshallow`)
  return engineAt(commit)
}

/** The engine as it was at a commit, in a bundle of its own: it shares no module with the one of this tree. */
export async function engineAt(commit: string): Promise<Engine> {
  const folder = mkdtempSync(join(tmpdir(), 'ytterby-'))
  try {
    execFileSync('tar', ['-x', '-C', folder], { input: git('archive', commit, 'packages/ytterby/src') })
    const source = join(folder, 'packages/ytterby/src')
    const entry = join(source, 'all.ts')
    writeFileSync(
      entry,
      "export * from './index.ts'\nexport { timeline } from './law.ts'\nexport { compileRuleset } from './rulesets.ts'\n",
    )
    const outfile = join(folder, 'bundle.mjs')
    await build({
      entryPoints: [entry],
      nodePaths: [join(root, 'packages/ytterby/node_modules')],
      bundle: true,
      format: 'esm',
      outfile,
      logLevel: 'error',
    })
    const engine: Engine = await import(pathToFileURL(outfile).href)
    return engine
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Whoever runs this need not be who cloned. */
const git = (...words: string[]): Buffer =>
  execFileSync('git', ['-c', 'safe.directory=*', ...words], { cwd: root, maxBuffer: 1024 * 1024 * 1024 })
