import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { packedModule } from 'ytterby/packed-law'
import { functionMetadata } from '../src/function-metadata.ts'
import { BUNDLE, googleScript } from '../src/google-script.ts'
import { manifest } from '../src/manifest.ts'
import { icon } from './icon.ts'

const ROOT = join(import.meta.dirname, '..')
const { version }: { version: string } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))

/** The page in which Excel on the web and on a Mac runs the script; Excel gives `CustomFunctions` by Microsoft’s own script. */
const PAGE = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Ytterby</title>
<script src="https://appsforoffice.microsoft.com/lib/1/hosted/custom-functions-runtime.js"></script>
<script src="functions.js"></script>
`

/** Writes the Excel add-in and the script for Google Sheets into a folder. */
export async function buildSpreadsheets(folder: string): Promise<void> {
  const write = (name: string, content: string | Uint8Array): void => writeFileSync(join(folder, name), content)
  mkdirSync(folder, { recursive: true })
  const [excel, google] = await Promise.all([bundle('excel'), bundle('google-sheets', BUNDLE)])
  write('functions.js', excel)
  write('functions.html', PAGE)
  for (const lang of ['en', 'zh'] as const) write(`functions-${lang}.json`, JSON.stringify(functionMetadata(lang)))
  // The version of an add-in has four numbers.
  write('manifest.xml', manifest(`${version}.0`))
  for (const size of [32, 64]) write(`icon-${size}.png`, icon(size))
  write('google-sheets.js', googleScript(google, version))
}

/** One script without modules, in the language of 2020: the engines of spreadsheets are updated late. */
async function bundle(entry: string, globalName?: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(ROOT, 'src', `${entry}.ts`)],
    bundle: true,
    minify: true,
    charset: 'utf8',
    format: 'iife',
    target: 'es2020',
    platform: 'neutral',
    write: false,
    logLevel: 'warning',
    ...(globalName === undefined ? {} : { globalName }),
    plugins: [
      {
        name: 'law',
        setup(to) {
          to.onLoad({ filter: /\/ytterby\/src\/law\/\w+\.ts$/ }, ({ path }) => {
            const contents = packedModule(path)
            return contents === null ? undefined : { contents, loader: 'js', resolveDir: join(path, '..') }
          })
        },
      },
    ],
  })
  return outputFiles[0]?.text ?? ''
}
