// Shows the operations of the service that serves this page, from its OpenAPI document.
const ADDRESS = '/openapi.json'

void showReference()

async function showReference() {
  const content = await (await fetch(ADDRESS)).json()
  leadToOperation(content)
  Scalar.createApiReference('#reference', {
    content,
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

/** Links of earlier versions consist of the id of an operation, or name one of several documents first. */
function leadToOperation({ paths }) {
  const [, id] = /^#(?:\w+\/tag\/\w+\/)?(\w+)$/.exec(location.hash) ?? []
  const operations = Object.values(paths).flatMap((path) => Object.values(path))
  const found = operations.find(({ operationId }) => operationId === id)
  if (found !== undefined) history.replaceState(null, '', `#tag/${found.tags[0]}/${id}`)
}
