import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { hasLongTests } from '@ytterby/evidence/in-gate'
import { startPage } from '@ytterby/evidence/runtimes/page'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    origin: string
    /** A folder for the files that tests give to the page. */
    folder: string
  }
}

/** Starts one Worker for all tests. Only long ones ask for the documentation. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { origin, stop } = await startPage({ keepDocs: !(await hasLongTests(project)) })
  const folder = mkdtempSync(join(tmpdir(), 'ytterby-web-'))
  project.provide('origin', origin)
  project.provide('folder', folder)
  return () => {
    rmSync(folder, { recursive: true })
    return stop()
  }
}
