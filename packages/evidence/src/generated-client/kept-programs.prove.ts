import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { startPage } from '../runtimes/page.ts'
import { KEPT_PROGRAMS } from './kept-programs.ts'
import { tryClient } from './try-client.ts'

const folder = mkdtempSync(join(tmpdir(), 'ytterby-generated-'))
const service = await startPage({ state: folder })
afterAll(async () => {
  await service.stop()
  rmSync(folder, { recursive: true, force: true })
})

test.each(Object.entries(KEPT_PROGRAMS))(
  'a client generated from the OpenAPI document of %s compiles and runs',
  async (name, { program, prints }) => {
    const document = await (await fetch(`${service.origin}/v1/${name}/openapi.json`)).text()
    expect(await tryClient(document, program, [service.origin, service.key])).toEqual(prints)
  },
)
