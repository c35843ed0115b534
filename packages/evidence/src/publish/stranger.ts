import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { env } from 'node:process'
import type { Environment } from './command.ts'
import type { Registry } from './registry.ts'

/** A user with a separate home directory, so that local settings and caches have no effect. */
export type Stranger = { readonly env: Environment; readonly publishesTo: (registry: Registry) => void }

export function makeStranger(folder: string): Stranger {
  const home = join(folder, 'home')
  mkdirSync(home)
  return {
    env: {
      HOME: home,
      PATH: env['PATH'],
      CI: 'true',
      NO_COLOR: '1',
      DO_NOT_TRACK: '1',
    },
    publishesTo: ({ url, token }) =>
      writeFileSync(
        join(home, '.npmrc'),
        `registry=${url}\n${url.replace(/^http:/, '')}:_authToken=${token}\naudit=false\nfund=false\n`,
      ),
  }
}
