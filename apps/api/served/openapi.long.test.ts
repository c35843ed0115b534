import { createConfig, lintFromString } from '@redocly/openapi-core'
import { expect, inject, test } from 'vitest'

test('Redocly reports no problem in the OpenAPI document', async () => {
  const origin = inject('served')
  const document = await (await fetch(`${origin}/openapi.json`)).text()
  expect(await findingsOf(document)).toEqual([])
  // Control: the linter does report a broken document.
  expect(await findingsOf(document.replace('"operationId":"flips"', '"operationId":"assess"'))).not.toEqual([])
})

async function findingsOf(source: string): Promise<unknown[]> {
  const findings = await lintFromString({ source, config: await createConfig({ extends: ['recommended'] }) })
  return findings.map(({ ruleId, message, location: [place] }) => [ruleId, message, place?.pointer])
}
