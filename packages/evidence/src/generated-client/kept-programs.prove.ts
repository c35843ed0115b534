import { createConfig, lintFromString } from '@redocly/openapi-core'
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
  'a client for %s that is generated from the OpenAPI document compiles and runs',
  async (_name, { program, prints }) => {
    const document = await (await fetch(`${service.origin}/openapi.json`)).text()
    expect(await tryClient(document, program, [service.origin, service.key])).toEqual(prints)
  },
)

type Paths = Readonly<Record<string, object>>
const pathsAt = async (address: string): Promise<Paths> => {
  const { paths }: { paths: Paths } = JSON.parse(await (await fetch(service.origin + address)).text())
  return paths
}

test.each(['jobs', 'watches', 'ledgers'])('the OpenAPI document holds every operation about %s', async (name) => {
  expect(await pathsAt('/openapi.json')).toMatchObject(await pathsAt(`/v1/${name}/openapi.json`))
})

test('no linter finds a fault in the OpenAPI document of both Workers', async () => {
  const source = await (await fetch(`${service.origin}/openapi.json`)).text()
  expect(await findingsOf(source)).toEqual([])
  // Control: the linter does report a broken document.
  expect(await findingsOf(source.replace('"operationId":"flips"', '"operationId":"assess"'))).not.toEqual([])
})

async function findingsOf(source: string): Promise<unknown[]> {
  const findings = await lintFromString({ source, config: await createConfig({ extends: ['recommended'] }) })
  return findings.map(({ ruleId, message, location: [place] }) => [ruleId, message, place?.pointer])
}
