import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PLACES } from '../places.ts'
import { today } from '../today.ts'
import { refusalsOfCheck } from './stored-check.ts'

/** Why this tree may not be released today, as far as known vulnerabilities are concerned. */
export const checkRefusals = (): readonly string[] =>
  refusalsOfCheck(existsSync(PLACES.vulnerabilities) ? readFileSync(PLACES.vulnerabilities, 'utf8') : null, {
    today: today(),
    lockfile: readFileSync(join(PLACES.root, 'pnpm-lock.yaml'), 'utf8'),
  })
