import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const ROOT = join(import.meta.dirname, '../../..')
const NOTICE = /not in the npm registry yet|尚未发布到npm/i
/** A command that fetches a package from the registry, or a package page there. */
const FROM_REGISTRY = /npx (-y )?@ytterby|"@ytterby\/cli", "mcp"|npm install (--global )?@?ytterby|npmjs\.com\/package/

/** What users read, and the files whose texts stand beside it, where it is made by code. */
const BESIDE: Readonly<Record<string, readonly string[]>> = {
  'apps/web/src/answer/as-code.ts': ['en', 'zh'].map((lang) => `apps/web/src/locales/${lang}/sayings.ts`),
}
const SHOWN = [
  'README.md',
  'docs/**/*.md',
  'packages/*/README.md',
  'packages/*/src/locales/**/*.ts',
  'apps/web/src/**/*.{ts,tsx}',
]

/** Once the packages are published, this test and the sentences that it asks for can go. */
test('whatever shows a command that needs the registry says that the packages are not there yet', () => {
  const text = (file: string): string => readFileSync(join(ROOT, file), 'utf8')
  const files = SHOWN.flatMap((pattern) => globSync(pattern, { cwd: ROOT })).filter((file) =>
    FROM_REGISTRY.test(text(file)),
  )
  expect(files.length).toBeGreaterThan(4)
  for (const file of [...files, ...globSync('packages/{ytterby,cli,rulesets,lists,element}/README.md', { cwd: ROOT })])
    for (const beside of BESIDE[file] ?? [file]) expect(text(beside), beside).toMatch(NOTICE)
})
