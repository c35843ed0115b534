import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startPage } from '@ytterby/evidence/runtimes/page'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    origin: string
    /** A folder for the files that tests give to the page. */
    folder: string
  }
}

/** Starts one Worker for all tests. */
export async function setup({ provide }: Pick<TestProject, 'provide'>): Promise<() => Promise<void>> {
  const { origin, stop } = await startPage()
  const folder = mkdtempSync(join(tmpdir(), 'ytterby-web-'))
  provide('origin', origin)
  provide('folder', folder)
  return () => {
    rmSync(folder, { recursive: true })
    return stop()
  }
}
