import type { Route } from '../route.ts'
import { page } from './page.ts'
import { lazy } from '@ytterby/http/lazy'
import { loadOperations } from '../operations/index.ts'
import { DOCS } from './docs.ts'
import { spreadsheets } from './spreadsheets.ts'
import { WEB } from './web.ts'

const loadProblems = lazy(() => import('./problems.ts'))

/** Routes that are not operations: the web page, the documentation and the problems. */
export const PAGES: readonly Route[] = [
  ...WEB,
  ...DOCS,
  spreadsheets,
  page('/openapi.json', async (_path, _asset, call) => {
    const text = await (await import('../contract/openapi.ts')).openApiText(await loadOperations(), call)
    // The other Worker, a part of whose contract this is, is deployed for itself.
    return { text, etagKey: () => text }
  }),
  page('/docs.css', async () => ({
    text: (await import('./style.ts')).STYLE,
    type: 'text/css; charset=utf-8',
    etagKey: () => 'style',
  })),
  page('/problems', async () => (await loadProblems()).problemsPage()),
  page('/problems/:code', async ({ code = '' }) => (await loadProblems()).problemPage(code)),
]
