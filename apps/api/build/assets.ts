/**
 * `node build/assets.ts`: writes the static files of the Worker into `assets/`: the frozen releases, new builds of the page
 * and of the functions for spreadsheets, and the documentation. With KEEP_DOCS set, the documentation stays as it is.
 */
import { join } from 'node:path'
import { env } from 'node:process'
import { buildDocs } from '@ytterby/docs/build'
import { buildSpreadsheets } from '@ytterby/spreadsheets/build'
import { buildPage } from '@ytterby/web/build'
import { ASSETS, gatherFrozen } from './frozen.ts'

gatherFrozen()
await buildPage(join(ASSETS, 'site'))
await buildSpreadsheets(join(ASSETS, 'spreadsheets'))
if (env['KEEP_DOCS'] === undefined) await buildDocs(join(ASSETS, 'docs'))
