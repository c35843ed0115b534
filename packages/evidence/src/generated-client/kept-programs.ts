/** A program that knows only the OpenAPI document. It prints what became of a list. */
const JOBS = `import createClient from 'openapi-fetch'
import type { paths } from './contract.d.ts'

const [, , baseUrl = '', key] = process.argv
const client = createClient<paths>({ baseUrl, headers: { authorization: \`Bearer \${key}\` } })

const list = 'id,product.form,product.elements,destination\\n1,metal,Dy,DE\\n2,sandwich,,\\n'
const created = await client.POST('/v1/jobs', {
  params: { query: { asOf: '2026-03-01' } },
  body: list,
  bodySerializer: (text) => text,
  headers: { 'content-type': 'text/csv' },
})
if (created.data === undefined) throw new Error(created.error.detail)
const at = { params: { path: { id: created.data.id } } }
let job = created.data
while (job.state === 'running') {
  await new Promise((resolve) => setTimeout(resolve, 200))
  const { data } = await client.GET('/v1/jobs/{id}', at)
  // Without asking for events, it is the job.
  if (typeof data === 'object') job = data
}
console.log(job.state, job.lines.answered, job.lines.refused)
console.log((await client.DELETE('/v1/jobs/{id}', at)).response.status)
console.log((await client.GET('/v1/jobs/{id}', at)).error?.code)
`

/** A program that knows only the OpenAPI document. It prints what became of a watch. */
const WATCHES = `import createClient from 'openapi-fetch'
import type { paths } from './contract.d.ts'

const [, , baseUrl = '', key] = process.argv
const client = createClient<paths>({ baseUrl, headers: { authorization: \`Bearer \${key}\` } })

const created = await client.POST('/v1/watches', {
  body: { name: 'Parts', ahead: 30, lines: [{ id: 'A', inquiry: { product: { elements: [] } } }, { id: 'B' }] },
})
if (created.data === undefined) throw new Error(created.error.detail)
const { watch, put } = created.data
console.log(watch.state, watch.lines.watched, put.lines[0]?.issues[0]?.code)
const path = { id: watch.id }
const line = await client.PUT('/v1/watches/{id}/lines/{line}', { params: { path: { ...path, line: 'C' } }, body: {} })
console.log(line.data?.id)
const events = await client.GET('/v1/watches/{id}/events', { params: { path, query: { after: 0, limit: 10 } } })
console.log(events.data?.items.length, events.data?.done)
const refused = await client.POST('/v1/watches', { body: { name: 'Parts', webhook: { url: 'http://10.0.0.1' } } })
console.log(refused.error?.errors?.[0]?.pointer)
console.log((await client.DELETE('/v1/watches/{id}', { params: { path } })).response.status)

// @ts-expect-error -- a watch has a name
await client.POST('/v1/watches', { body: {} })
`

/** The programs, and what they print. */
export const KEPT_PROGRAMS = {
  jobs: { program: JOBS, prints: ['done 1 1', '204', 'not-found'] },
  watches: { program: WATCHES, prints: ['watching 1 missing', 'C', '0 true', '/webhook/url', '204'] },
} as const
