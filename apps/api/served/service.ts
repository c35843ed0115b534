import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startService } from '@ytterby/evidence/runtimes/service'
import { afterAll } from 'vitest'

let started: ReturnType<typeof startService> | undefined

/** The Worker as it is deployed, in a workerd that serves all tests of one file. */
export function service(): ReturnType<typeof startService> {
  started ??= start()
  return started
}

async function start(): ReturnType<typeof startService> {
  const folder = mkdtempSync(join(tmpdir(), 'ytterby-served-'))
  const running = await startService(folder)
  afterAllOfFile.push(async () => {
    await running.stop()
    rmSync(folder, { recursive: true, force: true })
  })
  return running
}

const afterAllOfFile: (() => Promise<void>)[] = []
afterAll(async () => {
  for (const end of afterAllOfFile) await end()
})
