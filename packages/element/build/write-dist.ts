/** Builds the files of the published package; `tsc` then writes the types beside them. */
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { buildElement } from './build-element.ts'

const DIST = join(import.meta.dirname, '../dist')

// Names of files contain a digest: those of an earlier build would stay.
rmSync(DIST, { recursive: true, force: true })
await buildElement(DIST)
