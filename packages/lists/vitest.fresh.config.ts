import { defineConfig } from 'vitest/config'
import { FRESH } from './vitest.config.ts'

export default defineConfig({
  test: {
    name: 'lists, fresh',
    testTimeout: 300_000,
    include: FRESH,
    experimental: { viteModuleRunner: false, nodeLoader: false },
  },
})
