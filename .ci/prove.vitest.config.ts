import { join } from 'node:path'
import { defineConfig } from 'vitest/config'
import { env } from 'node:process'

env['TZ'] = 'Pacific/Chatham'
// Property-based tests of the SDK run forty times as many cases as in the gate.
env['PROPERTY_FACTOR'] = '10'
// All cases through every interface and every view in both colour schemes, not only the covering part.
env['EVERY_CASE'] = '1'

const root = join(import.meta.dirname, '..')
const HOUR = 3_600_000
const longTimeouts = { testTimeout: HOUR, hookTimeout: HOUR }
const project = (folder: string, test: object = {}) => ({
  root: join(root, folder),
  test: { name: folder, include: ['**/*.{prove,long.test}.ts'], ...longTimeouts, ...test },
})

/** Tests that take too long for the gate (`*.long.test.ts`, `*.prove.ts`), and all of what it runs in part, each file in its own process. */
export default defineConfig({
  root,
  test: {
    projects: [
      project('packages/release'),
      project('packages/evidence', { include: ['src/**/*.{prove,test}.ts'] }),
      project('packages/conformance'),
      project('packages/http'),
      project('packages/cli', {
        include: ['test/**/*.{prove,test}.ts'],
        // The gate runs the program as one file, and most commands one after another in one process.
        provide: { program: join(root, 'packages/cli/src/main.ts'), run: null },
      }),
      'apps/api',
      'apps/api/served',
      project('apps/docs', { include: ['{build,test}/**/*.{prove,test}.ts'], globalSetup: ['./test/serve.ts'] }),
      project('apps/portfolio', { include: ['**/*.prove.ts'], exclude: ['test/in-workerd/**', '**/node_modules/**'] }),
      'apps/portfolio',
      'apps/portfolio/vitest.prove.config.ts',
      project('apps/web', {
        include: ['test/*.{prove,test}.ts'],
        globalSetup: ['./test/serve.ts'],
        expect: { poll: { timeout: 60_000 } },
      }),
      project('packages/lists', { include: ['src/**/*.test.ts'] }),
      project('packages/follow', { include: ['test/**/*.test.ts'] }),
      project('packages/element', { include: ['test/**/*.test.ts'], expect: { poll: { timeout: 60_000 } } }),
      project('packages/ytterby', { include: ['src/**/*.test.ts'] }),
    ],
    silent: 'passed-only',
  },
})
