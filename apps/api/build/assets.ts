/** `node build/assets.ts`: gathers the files beside the Worker into `assets/`: frozen releases, and the page, built anew. */
import { join } from 'node:path'
import { buildPage } from '@ytterby/web/build'
import { ASSETS, gatherFrozen } from './frozen.ts'

gatherFrozen()
await buildPage(join(ASSETS, 'site'))
