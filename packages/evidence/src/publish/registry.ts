import { randomUUID } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import type { Server } from 'node:http'
import { join } from 'node:path'
import { env } from 'node:process'
import { runServer } from 'verdaccio'
import { command } from './command.ts'

/** A package registry on a free local port. */
export type Registry = {
  readonly url: string
  /** Token for publishing; created for this run and deleted with its folder. */
  readonly token: string
  readonly stop: () => Promise<void>
}

/**
 * Starts an empty registry. The named packages come only from this registry; all others are proxied from the registry that npm
 * is configured to use.
 */
export async function startRegistry(folder: string, packages: readonly string[]): Promise<Registry> {
  const config = join(folder, 'verdaccio.yaml')
  writeFileSync(config, JSON.stringify(configOf(folder, packages, await outerRegistry(folder))))
  const server: Server = await runServer(config)
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The registry listens on no port')
  const url = `http://127.0.0.1:${address.port}/`
  const stop = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  return { url, token: await tokenFrom(url), stop }
}

/** JSON is valid YAML. */
function configOf(folder: string, packages: readonly string[], outer: string): object {
  const ours = { access: '$all', publish: '$authenticated' }
  return {
    storage: join(folder, 'storage'),
    auth: { htpasswd: { file: join(folder, 'htpasswd'), max_users: 1 } },
    uplinks: { outer: { url: outer, timeout: '60s', max_fails: 10 } },
    packages: {
      ...Object.fromEntries(packages.map((name) => [name, ours])),
      '**': { access: '$all', proxy: 'outer' },
    },
    web: { enable: false },
    log: { type: 'file', path: join(folder, 'verdaccio.log'), level: 'warn' },
  }
}

/** The registry in npm's configuration of the current user. */
async function outerRegistry(folder: string): Promise<string> {
  return (await command(['npm', 'config', 'get', 'registry'], { folder, env })).trim()
}

/** Creates the only user of the registry, with a random password. */
async function tokenFrom(url: string): Promise<string> {
  const response = await fetch(`${url}-/user/org.couchdb.user:rehearsal`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ name: 'rehearsal', password: randomUUID() }),
  })
  const { token }: { readonly token?: string } = JSON.parse(await response.text())
  if (token === undefined) throw new Error(`The registry did not create a user: ${response.status}`)
  return token
}
