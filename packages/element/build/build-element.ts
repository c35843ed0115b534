import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { build, type Plugin } from 'esbuild'
import { lawByLanguage, packedModule } from 'ytterby/packed-law'

const SOURCE = join(import.meta.dirname, '../src')

/** The law without sentences, and those of each language apart. */
const law: Plugin = {
  name: 'law',
  setup(to) {
    to.onLoad({ filter: /\/ytterby\/src\/law\/\w+\.ts$/ }, ({ path }) => {
      const contents = packedModule(path, lawByLanguage)
      return contents === null ? undefined : { contents, loader: 'js', resolveDir: join(path, '..') }
    })
  },
}

/** What codes and facts are called is loaded with the sentences of each language, too. */
const wordsByLanguage: Plugin = {
  name: 'words-by-language',
  setup(to) {
    to.onLoad({ filter: /\/ytterby\/src\/locales\/(codes|facts)\.ts$/ }, ({ path }) => ({
      contents: `export const ${basename(path, '.ts')} = {}`,
    }))
    to.onLoad({ filter: /\/ytterby\/src\/current-law\/(english|load-chinese)\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8') + loadsWords(path.endsWith('english.ts') ? 'en' : 'zh'),
      loader: 'ts',
      resolveDir: join(path, '..'),
    }))
  },
}

const loadsWords = (lang: 'en' | 'zh'): string => `
import { codes } from '../locales/codes.ts'
import { codes as codesOfLang } from '../locales/${lang}/codes.ts'
import { facts } from '../locales/facts.ts'
import { facts as factsOfLang } from '../locales/${lang}/facts.ts'
codes.${lang} = codesOfLang
facts.${lang} = factsOfLang
`

/** The engine asks `matcher-apart.ts` for the matcher, which loads it when a party is named. */
const matcherApart: Plugin = {
  name: 'matcher-apart',
  setup(to) {
    to.onResolve({ filter: /\/screening\/(names-index|screen-name)\.ts$/ }, ({ importer }) =>
      /\/ytterby\/src\/engine\//.test(importer) ? { path: join(SOURCE, 'matcher-apart.ts') } : undefined,
    )
  },
}

/** The entry of the SDK asks `refusals-apart.ts` for what refusals say, which loads it when something is refused. */
const refusalsApart: Plugin = {
  name: 'refusals-apart',
  setup(to) {
    to.onResolve({ filter: /\/words\/refusals\.ts$/ }, ({ importer }) =>
      importer.endsWith('/ytterby/src/index.ts') ? { path: join(SOURCE, 'refusals-apart.ts') } : undefined,
    )
  },
}

/**
 * Builds the element into a folder: `index.js`, and the files that it loads from the same place. They depend on nothing else.
 */
export async function buildElement(outdir: string): Promise<void> {
  await build({
    entryPoints: [join(SOURCE, 'index.ts')],
    outdir,
    bundle: true,
    splitting: true,
    minify: true,
    charset: 'utf8',
    format: 'esm',
    target: 'es2023',
    platform: 'browser',
    chunkNames: 'ytterby-[name]-[hash]',
    plugins: [law, wordsByLanguage, matcherApart, refusalsApart],
    logLevel: 'warning',
  })
}
