// Shows the operations of the service that serves this page, from its OpenAPI documents.
const DOCUMENTS = [
  { title: 'Answers', slug: 'answers', url: '/openapi.json' },
  { title: 'Jobs', slug: 'jobs', url: '/v1/jobs/openapi.json' },
  { title: 'Watches', slug: 'watches', url: '/v1/watches/openapi.json' },
  { title: 'Ledgers', slug: 'ledgers', url: '/v1/ledgers/openapi.json' },
]

void showReference()

async function showReference() {
  const sources = (await Promise.all(DOCUMENTS.map(load))).flat()
  leadToOperation(sources[0])
  Scalar.createApiReference('#reference', {
    sources,
    // Links name an operation by its id.
    generateOperationSlug: ({ operationId, method, path }) => operationId ?? `${method}${path}`,
    withDefaultFonts: false,
    telemetry: false,
    hideClientButton: true,
    showDeveloperTools: 'never',
    agent: { disabled: true },
    mcp: { disabled: true },
  })
}

/** A service on plain Node has no jobs, no watches and no ledgers. */
async function load({ title, slug, url }) {
  const response = await fetch(url)
  const content = await response.json()
  return response.ok ? [{ title, slug, content }] : []
}

/** Links of earlier versions consist of the id of an operation. */
function leadToOperation({ slug, content }) {
  const [, id] = /^#(\w+)$/.exec(location.hash) ?? []
  const operations = Object.values(content.paths).flatMap((path) => Object.values(path))
  const found = operations.find(({ operationId }) => operationId === id)
  if (found !== undefined) history.replaceState(null, '', `#${slug}/tag/${found.tags[0]}/${id}`)
}
