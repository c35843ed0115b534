import { readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { build, type Plugin } from 'esbuild'

const ROOT = join(import.meta.dirname, '../../..')
/** Sources that read files by paths relative to their own. In the executable these files are its assets. */
const READS_FILES = /packages\/(cli\/src\/program|rulesets\/src\/index)\.ts$/
/** Those that name a file by its URL. The executable starts no threads, so it has no script of one. */
const NAMES_FILES = /packages\/(cli\/src\/(program|batch\/answer-in-threads)|rulesets\/src\/index)\.ts$/

/** The URL by which the executable knows a file of the repository. */
export const assetUrl = (path: string): string => `file:///${relative(ROOT, path).split(sep).join('/')}`

const readsAssets: Plugin = {
  name: 'reads-assets',
  setup(bundle) {
    bundle.onLoad({ filter: NAMES_FILES }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replaceAll('import.meta.url', JSON.stringify(assetUrl(path))),
      loader: 'ts',
    }))
    bundle.onResolve({ filter: /^node:fs(\/promises)?$/ }, ({ importer }) =>
      READS_FILES.test(importer) ? { path: join(import.meta.dirname, 'read-asset.ts') } : undefined,
    )
  },
}

/**
 * Bundles the command line into one script for the executable. What is loaded lazily stays so: it is evaluated when a command
 * needs it.
 *
 * @throws Error also for a warning, such as about a file that the executable would not find.
 */
export async function bundleExecutable(script: string): Promise<void> {
  const { warnings } = await build({
    stdin: {
      contents: `import { runProgram } from './run-program.ts'\nvoid runProgram()`,
      resolveDir: join(dirname(import.meta.dirname), 'src'),
      loader: 'ts',
    },
    outfile: script,
    bundle: true,
    minify: true,
    charset: 'utf8',
    format: 'cjs',
    platform: 'node',
    target: 'node24',
    plugins: [readsAssets],
    logLevel: 'silent',
  })
  if (warnings.length > 0)
    throw new Error(warnings.map(({ text, location }) => `${location?.file}: ${text}`).join('\n'))
}
