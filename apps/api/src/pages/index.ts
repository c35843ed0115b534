import type { Route } from '../route.ts'
import { page } from './page.ts'
import { lazy } from '../lazy.ts'
import { loadOperations } from '../operations/index.ts'
import { problem, problems } from './problems.ts'
import { WEB } from './web.ts'

/** Made on first use; no answer needs it. */
const openApiText = lazy(async () => (await import('../contract/openapi.ts')).openApi(await loadOperations()))

/** Routes that are not operations: the web page and the documentation. */
export const PAGES: readonly Route[] = [
  ...WEB,
  page('/openapi.json', async () => ({ text: await openApiText(), etagKey: () => 'openapi' })),
  page('/docs', async () => (await import('./docs.ts')).docsPage(await openApiText(), await loadOperations())),
  page('/docs.css', async () => ({
    text: (await import('./style.ts')).STYLE,
    type: 'text/css; charset=utf-8',
    etagKey: () => 'style',
  })),
  problems,
  problem,
]
