import { defineConfig } from 'vitest/config'
import { FRESH } from './vitest.config.ts'

export default defineConfig({
  test: { name: 'ytterby, fresh', setupFiles: './vitest.setup.ts', testTimeout: 300_000, include: FRESH },
})
