import { Refusal } from '@ytterby/http/problem'
import { fileReply } from './file-reply.ts'
import { file } from './page.ts'
import { sitePolicy } from './policy.ts'

const POLICY = sitePolicy()

/** File names of the build. Nothing else may become part of a path. */
const NAME = /^[\w-]+(\.[\w-]+)*\.(css|js|svg)$/

/** The web page and its files. File names contain a digest of the content, so they can be cached for ever. */
export const WEB = [
  file('/', (_path, asset) => fileReply('/site/index.html', asset, POLICY)),
  file('/sw.js', (_path, asset) => fileReply('/site/sw.js', asset, POLICY)),
  file('/page/:file', ({ file: name = '' }, asset) => {
    if (!NAME.test(name)) throw new Refusal('not-found')
    return fileReply(`/site/page/${name}`, asset, POLICY, true)
  }),
]
