import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startService } from '@ytterby/evidence/runtimes/service'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    served: string
    /** The modules of the Worker, for a test that starts it anew. */
    modules: string
  }
}

/** The Worker as it is deployed: one workerd serves all files. */
export async function setup({ provide }: Pick<TestProject, 'provide'>): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'ytterby-served-'))
  const { origin, stop } = await startService(folder)
  provide('served', origin)
  provide('modules', join(folder, 'modules'))
  return async () => {
    await stop()
    rmSync(folder, { recursive: true, force: true })
  }
}
