import { PROBLEMS } from '../http/problem.ts'
import type { Operation } from '../operation.ts'
import { escapeHtml, htmlPage, inlineCode } from './html.ts'
import type { Reply } from '../reply.ts'

/** The part of the OpenAPI document that the page shows. */
type Parameter = {
  readonly name: string
  readonly in: string
  readonly required: boolean
  readonly description?: string
  readonly example?: string
  readonly schema: { readonly enum?: readonly string[]; readonly default?: string | number }
}
type Described = {
  readonly operationId: string
  readonly summary: string
  readonly description: string
  readonly parameters?: readonly Parameter[]
  readonly requestBody?: { readonly content: { readonly 'application/json': { readonly example: unknown } } }
  readonly responses: Readonly<Record<string, { readonly description: string }>>
}
type Document = {
  readonly info: { readonly title: string; readonly version: string; readonly description: string }
  readonly paths: Readonly<Record<string, Readonly<Record<string, Described>>>>
}

/** How many parameters are shown; the others are collapsed. */
const SHOWN = 12

/** The reference as one page without scripts: each operation with its parameters, an example command and its refusals. */
export function docsPage(text: string, operations: readonly Operation[]): Reply {
  const { info, paths }: Document = JSON.parse(text)
  const all = operations.flatMap(({ path, method }) => {
    const template = path.replaceAll(/:(\w+)/g, '{$1}')
    const found = paths[template]?.[method.toLowerCase()]
    return found === undefined ? [] : [{ method, path: template, described: found }]
  })
  const links = all.map(
    ({ method, path, described: { operationId, summary } }) =>
      `<li><a href="#${operationId}">${escapeHtml(summary)}</a> <code>${method} ${escapeHtml(path)}</code></li>`,
  )
  return htmlPage(
    `${info.title} ${info.version}: reference`,
    `<header><h1>${escapeHtml(info.title)}, HTTP interface ${escapeHtml(info.version)}</h1>
<p>${inlineCode(info.description)}</p>
<p><a href="/openapi.json">OpenAPI 3.1</a> · <a href="/problems">problems</a></p>
<nav aria-label="Operations"><ul>${links.join('\n')}</ul></nav></header>
<main>${all.map(section).join('\n')}</main>`,
  )
}

function section({ method, path, described }: { method: string; path: string; described: Described }): string {
  const { operationId, summary, description, parameters = [], requestBody, responses } = described
  const example = requestBody?.content['application/json'].example
  const refusals = Object.entries(responses).filter(([status]) => status !== '200')
  return `<section aria-labelledby="${operationId}">
<h2 id="${operationId}">${escapeHtml(summary)}</h2>
<p><code><span class="verb">${method}</span> ${escapeHtml(path)}</code></p>
<p>${inlineCode(description)}</p>
${parameters.length === 0 ? '' : parameterTable(parameters)}
<h3>Example</h3>
<pre tabindex="0"><code>${escapeHtml(curl(method, path, parameters, example))}</code></pre>
<details><summary>Refusals</summary><ul>${refusals.map(([status, refusal]) => `<li>${status}: ${refusal.description.split('; ').map(problemLink).join('; ')}</li>`).join('\n')}</ul></details>
</section>`
}

function problemLink(text: string): string {
  const [code = '', ...title] = text.split(': ')
  return Object.hasOwn(PROBLEMS, code)
    ? `<a href="/problems/${code}"><code>${code}</code></a> ${escapeHtml(title.join(': '))}`
    : escapeHtml(text)
}

function parameterTable(parameters: readonly Parameter[]): string {
  const rows = (some: readonly Parameter[]): string =>
    some
      .map(
        ({ name, in: where, required, description = '', schema }) =>
          `<tr><th scope="row"><code>${escapeHtml(name)}</code></th><td>${where}${required ? ', required' : ''}</td><td>${inlineCode(description)}${valuesOf(schema)}</td></tr>`,
      )
      .join('\n')
  const table = (some: readonly Parameter[]): string =>
    `<div class="table" tabindex="0"><table><thead><tr><th scope="col">Parameter</th><th scope="col">Where</th><th scope="col">What</th></tr></thead><tbody>${rows(some)}</tbody></table></div>`
  const rest = parameters.slice(SHOWN)
  const more =
    rest.length === 0 ? '' : `<details><summary>${rest.length} more parameters</summary>${table(rest)}</details>`
  return `<h3>Parameters</h3>${table(parameters.slice(0, SHOWN))}${more}`
}

function valuesOf({ enum: values, default: preset }: Parameter['schema']): string {
  const some = values === undefined ? '' : ` ${values.map((one) => `<code>${escapeHtml(one)}</code>`).join(', ')}`
  return some + (preset === undefined ? '' : `; <code>${escapeHtml(String(preset))}</code> if left out`)
}

/** A `curl` command for the service that `npm start` serves. */
function curl(method: string, path: string, parameters: readonly Parameter[], example: unknown): string {
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => exampleOf(parameters, name))
  const query = parameters.filter(({ in: where, required }) => where === 'query' && required)
  const asked = query.map(({ name }) => `${name}=${encodeURIComponent(exampleOf(parameters, name))}`)
  if (path === '/v1/assessments' && method === 'GET')
    asked.push('asOf=2026-03-01', 'product.form=ndfeb-magnet', 'product.elements=Nd;Dy', 'destination=DE')
  const url = `http://localhost:8787${filled}${asked.length === 0 ? '' : `?${asked.join('&')}`}`
  const body = example === undefined ? '' : ` --json '${JSON.stringify(example)}'`
  return `curl -s '${url}'${body}`
}

function exampleOf(parameters: readonly Parameter[], wanted: string): string {
  const found = parameters.find(({ name }) => name === wanted)
  return found?.example ?? found?.schema.enum?.[0] ?? ''
}
