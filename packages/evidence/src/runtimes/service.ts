import { execFile } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { execPath } from 'node:process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { startWorkerd, writeConfig, type Conditions, type Modules, type Running } from './workerd.ts'

const BUNDLER = fileURLToPath(new URL('../../../../apps/api/build/bundle.ts', import.meta.url))

/**
 * Bundles the modules of our Worker, as a deployment does.
 *
 * @param entry Entry of another Worker to bundle instead.
 */
export async function bundleService(folder: string, entry?: string): Promise<Modules> {
  await promisify(execFile)(execPath, [BUNDLER, folder, ...(entry === undefined ? [] : [entry])])
  return modulesIn(folder)
}

function modulesIn(folder: string): Modules {
  const names = readdirSync(folder).filter((name) => /\.(js|txt)$/.test(name))
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]))
}

/** Starts our Worker in the real workerd, without rate limits, which only the edge has. */
export async function startService(
  folder: string,
  settings: Readonly<Record<string, string>> = {},
  conditions: Conditions = {},
): Promise<Running & { readonly origin: string }> {
  const bundle = join(folder, 'modules')
  await bundleService(bundle)
  return startBundled(bundle, folder, settings, conditions)
}

/** The same with modules that were bundled before. */
export async function startBundled(
  bundle: string,
  folder: string,
  settings: Readonly<Record<string, string>> = {},
  conditions: Conditions = {},
): Promise<Running & { readonly origin: string }> {
  const running = await startWorkerd(writeConfig(folder, 'service', modulesIn(bundle), settings, conditions))
  return { ...running, origin: `http://127.0.0.1:${running.port}` }
}
