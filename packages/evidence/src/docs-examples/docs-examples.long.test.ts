import { execFile } from 'node:child_process'
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, onTestFinished, test } from 'vitest'

const ROOT = join(import.meta.dirname, '../../../..')
/** Inside this package, so that its dependencies are found. */
const FOLDER = join(import.meta.dirname, '../../node_modules/.cache/docs-examples')

/** What a page tells its reader to have before an example. */
const GIVEN = `
declare const apiKey: string
declare let after: number
declare const body: string
declare const headers: Record<string, string>
declare const inquiry: import('ytterby').Inquiry
declare const lines: { id: string; inquiry: object }[]
declare const parts: { id: string; inquiry: object }[]
declare const root: unknown
declare const myImplementation: { assess(inquiry: unknown, options: object): string }
declare function isNew(id: string): Promise<boolean>
declare function tell(event: object): Promise<void>
`

/** Packages that only the reader installs, and files that only the reader has. */
const OF_READERS = /'(standardwebhooks|\.\/law-root\.json|@ytterby\/conformance)'/

const OPTIONS = {
  strict: true,
  noEmit: true,
  module: 'nodenext',
  target: 'es2024',
  lib: ['es2024', 'dom', 'dom.iterable', 'dom.asynciterable'],
  types: ['node'],
  skipLibCheck: true,
  allowImportingTsExtensions: true,
  resolveJsonModule: true,
}

test('every example in TypeScript compiles as strictly as its readers compile', async () => {
  const pages = globSync(['README.md', 'docs/*.md', 'docs/guides/*.md', 'packages/*/README.md'], { cwd: ROOT })
  const examples = pages.flatMap((page) =>
    [...readFileSync(join(ROOT, page), 'utf8').matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code = ''], at) => ({
      name: `${page.replaceAll(/\W/g, '_')}_${at}.ts`,
      code,
    })),
  )
  const compiled = examples.filter(({ code }) => !OF_READERS.test(code))
  expect(compiled.length).toBeGreaterThan(20)
  rmSync(FOLDER, { recursive: true, force: true })
  mkdirSync(FOLDER, { recursive: true })
  onTestFinished(() => rmSync(FOLDER, { recursive: true, force: true }))
  for (const { name, code } of compiled) writeFileSync(join(FOLDER, name), `${code}\nexport {}\n`)
  writeFileSync(join(FOLDER, 'given.d.ts'), GIVEN)
  writeFileSync(join(FOLDER, 'tsconfig.json'), JSON.stringify({ compilerOptions: OPTIONS, include: ['*.ts'] }))
  const { stdout } = await promisify(execFile)('tsc', ['-p', FOLDER], { cwd: FOLDER }).catch(
    (error: { readonly stdout: string }) => error,
  )
  expect(stdout.split('\n').filter((line) => /^\w+_\d+\.ts/.test(line))).toEqual([])
})
