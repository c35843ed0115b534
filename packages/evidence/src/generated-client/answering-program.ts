/** A program by somebody who has only the OpenAPI document. It prints the answers. */
export const ANSWERING_PROGRAM = `import createClient from 'openapi-fetch'
import type { paths } from './contract.d.ts'

const client = createClient<paths>({ baseUrl: process.argv[2] ?? '' })

const one = await client.POST('/v1/assessments', {
  body: {
    asOf: '2026-03-01',
    product: { form: 'ndfeb-magnet', elements: [{ symbol: 'Nd' }, { symbol: 'Dy' }] },
    destination: 'DE',
  },
})
if (one.data === undefined || !('verdict' in one.data)) throw new Error('No verdict')
console.log(one.data.verdict)

const linked = await client.GET('/v1/assessments', {
  params: { query: { view: 'decision', asOf: '2026-03-01', 'product.form': 'ore' } },
})
if (linked.data === undefined || !('verdict' in linked.data)) throw new Error('No verdict')
console.log(linked.data.verdict)

const control = await client.GET('/v1/controls/{code}', {
  params: { path: { code: '1C905' }, query: { asOf: '2026-03-01' } },
})
console.log(control.response.status)

const refused = await client.POST('/v1/assessments', { body: { asOf: '2026-02-30', destination: 'DE' } })
console.log(refused.error?.code, refused.error?.errors?.[0]?.pointer)

const rows = [
  ['Material', 'Description', 'HS code'],
  ['M-1', 'Steel bracket for sensor', 73269098],
]
const asOf = '2026-03-01'
const read = await client.POST('/v1/intakes', { body: { rows, asOf } })
const question = read.data?.questions[0]
if (read.data === undefined || question === undefined) throw new Error('Nothing is asked')
const answers = [{ question: question.id, option: 0, by: 'Anna', on: asOf }]
const next = await client.POST('/v1/intakes', { body: { rows, asOf, profile: read.data.profile, answers } })
console.log(question.kind, next.data?.questions.length)

// @ts-expect-error -- there is no such form
await client.POST('/v1/assessments', { body: { product: { form: 'sandwich' } } })
`
