import { Refusal } from '@ytterby/http/problem'
import type { Asset } from '../call.ts'
import type { Reply } from '../reply.ts'
import { fileReply, findFile } from './file-reply.ts'
import { file } from './page.ts'
import { sitePolicy } from './policy.ts'

/** Paths of the build of `apps/docs`. Nothing else may become part of a path. */
const PATH = /^(?:@?[\w-]+(?:\.[\w-]+)*(?:\/|$))*$/

/** VitePress draws its icons with `data:` images. */
const POLICY = sitePolicy({ images: ' data:' })
/** Scalar writes its own style sheets into the page, but no script. */
const POLICY_WITH_STYLES = sitePolicy({ images: ' data:', styles: " 'unsafe-inline'" })

async function docsReply(path: string, asset: Asset): Promise<Reply | null> {
  const name = path.endsWith('/') ? `${path}index.html` : /\.\w+$/.test(path) ? path : `${path}.html`
  const policy = path === 'http' ? POLICY_WITH_STYLES : POLICY
  return findFile(`/docs/${name}`, asset, policy, path.startsWith('assets/'))
}

/** The documentation and its files. Names in `assets` contain a digest of the content, so they can be cached for ever. */
export const DOCS = [
  file('/docs/', (_path, asset) => fileReply('/docs/index.html', asset, POLICY)),
  file('/docs/:path{.+}', async ({ path = '' }, asset, { isForBrowser }) => {
    const reply = PATH.test(path) ? await docsReply(path, asset) : null
    if (reply !== null) return reply
    const noPage = isForBrowser() ? await asset('/docs/404.html') : null
    if (noPage === null) throw new Refusal('not-found')
    return { text: noPage, type: 'text/html; charset=utf-8', status: 404, contentSecurityPolicy: POLICY }
  }),
  file('/llms.txt', (_path, asset) => fileReply('/docs/llms.txt', asset, POLICY)),
  file('/llms-full.txt', (_path, asset) => fileReply('/docs/llms-full.txt', asset, POLICY)),
]
