import { join } from 'node:path'
import { startOnNode } from '@ytterby/evidence/runtimes/plain-node'
import type { TestProject } from 'vitest/node'
import { buildDocs } from '../build/build-once.ts'
import { PLACES } from '../build/places.ts'

declare module 'vitest' {
  interface ProvidedContext {
    service: string
  }
}

/** Serves the documentation as `npm run serve` does, to all tests. */
export async function setup({ provide }: Pick<TestProject, 'provide'>): Promise<() => Promise<void>> {
  await buildDocs(join(PLACES.root, 'apps/api/assets/docs'))
  const { origin, stop } = await startOnNode()
  provide('service', origin)
  return stop
}
