import { defineConfig } from 'vitest/config'
import { FRESH } from './vitest.config.ts'

export default defineConfig({
  test: {
    name: 'packages, fresh',
    include: FRESH,
    experimental: { viteModuleRunner: false, nodeLoader: false },
    testTimeout: 300_000,
  },
})
