import { defineConfig } from 'vitest/config'
import base from './vitest.config.ts'

const HOUR = 3_600_000

/** Tests that take too long for the gate and run in workerd, beside the objects of the service. */
export default defineConfig({
  ...base,
  test: {
    ...base.test,
    name: '@ytterby/portfolio, in workerd',
    include: ['test/in-workerd/*.prove.ts'],
    globalSetup: [],
    testTimeout: HOUR,
    hookTimeout: HOUR,
  },
})
