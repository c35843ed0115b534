import { join } from 'node:path'
import { hasLongTests } from '@ytterby/evidence/in-gate'
import { startOnNode } from '@ytterby/evidence/runtimes/plain-node'
import type { TestProject } from 'vitest/node'
import { buildDocs } from '../build/build-once.ts'
import { PLACES } from '../build/places.ts'

declare module 'vitest' {
  interface ProvidedContext {
    service: string
  }
}

/** Serves the documentation as `npm run serve` does, to the long tests. */
export async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  if (!(await hasLongTests(project))) return undefined
  await buildDocs(join(PLACES.root, 'apps/api/assets/docs'))
  const { origin, stop } = await startOnNode()
  project.provide('service', origin)
  return stop
}
