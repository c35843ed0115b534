import type { Route } from '../operation.ts'
import { page } from '../operation.ts'
import { OPERATIONS } from '../operations/index.ts'
import { problem, problems } from './problems.ts'
import { WEB } from './web.ts'

/** Made when it is first asked for: no answer needs it. */
let document: Promise<string> | undefined
const openApiText = (): Promise<string> =>
  (document ??= import('../contract/openapi.ts').then(({ openApi }) => openApi(OPERATIONS)))

/** What is no operation: the page for people, and the documentation. */
export const PAGES: readonly Route[] = [
  ...WEB,
  page('/openapi.json', async () => ({ text: await openApiText(), of: () => 'openapi' })),
  page('/docs', async () => (await import('./docs.ts')).docsPage(await openApiText(), OPERATIONS)),
  page('/docs.css', async () => ({
    text: (await import('./style.ts')).STYLE,
    type: 'text/css; charset=utf-8',
    of: () => 'style',
  })),
  problems,
  problem,
]
