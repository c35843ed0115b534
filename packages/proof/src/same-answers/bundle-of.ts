import { execFileSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import type * as ytterby from 'ytterby'
import type * as law from 'ytterby/law'

/** As much of the package as is compared. */
export type Sdk = Pick<typeof ytterby, 'assess' | 'canonicalJson' | 'decide' | 'parseInquiry' | 'verdictOf'> &
  Pick<typeof law, 'timeline'>

const root = fileURLToPath(new URL('../../../../', import.meta.url))

/** The package as it was at a commit, in a bundle of its own: it shares no module with the one of this tree. */
export async function bundleOf(commit: string): Promise<Sdk> {
  const folder = mkdtempSync(join(tmpdir(), 'ytterby-'))
  const archive = execFileSync('git', ['archive', commit, 'packages/ytterby/src'], {
    cwd: root,
    maxBuffer: 1024 * 1024 * 1024,
  })
  execFileSync('tar', ['-x', '-C', folder], { input: archive })
  const source = join(folder, 'packages/ytterby/src')
  writeFileSync(join(source, 'all.ts'), "export * from './index.ts'\nexport { timeline } from './law.ts'\n")
  const outfile = join(folder, 'bundle.mjs')
  await build({
    entryPoints: [join(source, 'all.ts')],
    nodePaths: [join(root, 'packages/ytterby/node_modules')],
    bundle: true,
    format: 'esm',
    outfile,
    logLevel: 'error',
  })
  const bundled: Sdk = await import(pathToFileURL(outfile).href)
  return bundled
}
