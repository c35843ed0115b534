import { cases } from '@ytterby/evidence/cases'
import { startOnNode, type NodeService } from '@ytterby/evidence/runtimes/plain-node'
import { inGate } from '@ytterby/evidence/in-gate'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { REFERENCE_TOPICS } from 'ytterby/law'
import { kit, licence, list, magnet, partsList } from '../src/operations/reading/examples.ts'

// A deployment contains the law packed and the reference data as text; plain Node runs the sources, which contain both as code.
const origin = inject('served')
let source: NodeService
beforeAll(async () => {
  source = await startOnNode()
})
afterAll(() => source.stop())

type Asked = { readonly path: string; readonly body?: string; readonly type?: string }

async function both({
  path,
  body,
  type = 'application/json',
}: Asked): Promise<{ deployed: string; fromSources: string }> {
  const request = body === undefined ? {} : { method: 'POST', headers: { 'content-type': type }, body }
  const [deployed, fromSources] = await Promise.all([
    fetch(origin + path, request),
    fetch(source.origin + path, request),
  ])
  expect(deployed.status).toBe(fromSources.status)
  return { deployed: await deployed.text(), fromSources: await fromSources.text() }
}

const json = (path: string, value: unknown): Asked => ({ path, body: JSON.stringify(value) })
const day = 'asOf=2026-03-01'
const CSV =
  'Material;Bezeichnung;Warennummer;Menge (kg)\nM-1;NdFeB-Magnet 42SH;8505 11 90;1,5\nM-2;Kugellager;84821010;12\n'

test.each(['en', 'zh'])('deployed, the service answers with the same bytes as from its sources: %s', async (lang) => {
  const asked: Asked[] = [
    ...['instruments', 'controls', 'tiers', 'elements', 'forms'].map((name) => ({
      path: `/v1/${name}?${day}&limit=200&lang=${lang}`,
    })),
    ...REFERENCE_TOPICS.map((topic) => ({ path: `/v1/reference/${topic}?lang=${lang}` })),
    json(`/v1/parties?${day}&lang=${lang}`, { name: 'TDK' }),
    json(`/v1/timelines?lang=${lang}`, magnet),
    json(`/v1/flips?lang=${lang}`, magnet),
    json(`/v1/kits?lang=${lang}`, kit),
    json(`/v1/exposures?lang=${lang}`, partsList),
    json(`/v1/intakes?lang=${lang}`, list),
    { path: `/v1/intakes?${day}&lang=${lang}`, body: CSV, type: 'text/csv' },
    json(`/v1/licence-checks?lang=${lang}`, { licence, inquiry: magnet }),
    json(`/v1/papers/end-user-statement?lang=${lang}`, magnet),
    json(`/v1/papers/supplier-questions?lang=${lang}`, { ...magnet, product: { form: 'ndfeb-magnet' } }),
  ]
  for (const one of asked) {
    const { deployed, fromSources } = await both(one)
    expect(deployed === fromSources, one.path).toBe(true)
  }
})

test.each(['en', 'zh'])(
  'deployed, whole answers to cases have the same bytes as from the sources: %s',
  async (lang) => {
    const some = inGate(cases, 20)
    const body = some.map(({ inquiry }) => JSON.stringify(inquiry)).join('\n')
    const asked = { path: `/v1/assessments/batch?lang=${lang}`, body, type: 'application/x-ndjson' }
    const { deployed, fromSources } = await both(asked)
    expect(deployed.split('\n').length).toBe(some.length + 1)
    expect(deployed === fromSources).toBe(true)
  },
)
