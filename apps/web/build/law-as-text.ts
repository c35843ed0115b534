import type { Plugin } from 'vite'
import { packedModule } from 'ytterby/packed-law'

/** Includes the law as in the published package: packed by columns, with the Chinese, the details and the sources separate. */
export function lawAsText(): Plugin {
  return {
    name: 'law-as-text',
    enforce: 'pre',
    load(id) {
      const [path = ''] = id.split('?')
      return packedModule(path)
    },
  }
}
