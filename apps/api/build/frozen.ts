import { cpSync } from 'node:fs'
import { join } from 'node:path'

/** The folder of the Worker's static files. */
export const ASSETS = join(import.meta.dirname, '../assets')
const FROZEN = join(import.meta.dirname, '../../../packages/rulesets/frozen')

/** Copies every frozen release. They never change, so that what is there may stay. */
export function gatherFrozen(): void {
  cpSync(FROZEN, join(ASSETS, 'frozen'), { recursive: true })
}
