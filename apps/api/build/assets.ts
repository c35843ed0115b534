/** `node build/assets.ts`: writes the static files of the Worker into `assets/`: the frozen releases and a new build of the page. */
import { join } from 'node:path'
import { buildPage } from '@ytterby/web/build'
import { ASSETS, gatherFrozen } from './frozen.ts'

gatherFrozen()
await buildPage(join(ASSETS, 'site'))
