import { join } from 'node:path'

const root = join(import.meta.dirname, '../../..')

export const PLACES = {
  root,
  app: join(root, 'apps/docs'),
  /** The pages, as a code host shows them too. */
  pages: join(root, 'docs'),
  /** Pages that a build writes; never committed. */
  generated: join(root, 'docs/generated'),
  sdk: join(root, 'packages/ytterby'),
  /** The built site. */
  site: join(root, 'apps/docs/dist'),
}
