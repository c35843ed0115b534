import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

const root = join(import.meta.dirname, '../../../..')
const sdk = join(root, 'packages/ytterby/src')

/**
 * The tests of the second pass. In the copy of the tree, the names of our packages would resolve to the unmutated files, so they
 * are mapped to the copy.
 */
export default defineConfig({
  root,
  resolve: {
    alias: [
      { find: /^ytterby$/, replacement: join(sdk, 'index.ts') },
      { find: /^ytterby\/(.+)$/, replacement: join(sdk, '$1.ts') },
    ],
  },
  test: {
    include: ['packages/evidence/src/code-mutation/unit-tests.ts'],
    testTimeout: 60_000,
  },
})
