import { startPage } from '@ytterby/evidence/runtimes/page'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    origin: string
  }
}

/** Starts one Worker for all tests. */
export async function setup({ provide }: Pick<TestProject, 'provide'>): Promise<() => Promise<void>> {
  const { origin, stop } = await startPage()
  provide('origin', origin)
  return stop
}
