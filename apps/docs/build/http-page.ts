import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { BASE } from './base.ts'
import { PLACES } from './places.ts'

const SCALAR = join(PLACES.app, 'node_modules/@scalar/api-reference/dist/browser/standalone.js')
const START = join(PLACES.app, 'src/start-reference.js')

/** Writes the HTTP reference: Scalar over the OpenAPI document of the service, with its script beside it. */
export function writeHttpPage(outDir: string): void {
  mkdirSync(join(outDir, 'assets'), { recursive: true })
  const [scalar, start] = [SCALAR, START].map((file) => {
    const digest = createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 8)
    const name = `assets/${file === SCALAR ? 'scalar' : 'start-reference'}.${digest}.js`
    cpSync(file, join(outDir, name))
    return BASE + name
  })
  writeFileSync(
    join(outDir, 'http.html'),
    `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>HTTP | Ytterby</title>
<link rel="stylesheet" href="${BASE}http.css">
</head>
<body>
<nav class="back"><a href="${BASE}">Ytterby documentation</a></nav>
<div id="reference"></div>
<noscript>The document is at <a href="/openapi.json">/openapi.json</a>.</noscript>
<script src="${scalar}"></script>
<script src="${start}"></script>
</body>
</html>
`,
  )
  cpSync(join(PLACES.app, 'src/http.css'), join(outDir, 'http.css'))
}
