import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const MAIN = 'index.js'
const SETTINGS = fileURLToPath(new URL('../../../../apps/api/wrangler.jsonc', import.meta.url))

const require = createRequire(import.meta.url)

/** The path of the workerd binary; the package has no types. */
export const { default: WORKERD }: { readonly default: string } = require('workerd')

/** The modules of a Worker by file name, with data as `.txt`. `index.js` is the entry. */
export type Modules = Readonly<Record<string, string>>

export type Running = {
  readonly port: number
  /** The process id, to measure its memory. */
  readonly pid: number
  readonly stop: () => Promise<void>
}

/** Options for running a Worker. */
export type Conditions = {
  /** V8 flags; by default workerd gives an isolate more memory than the edge does. */
  readonly v8Flags?: readonly string[]
  /** The code of a Worker in front of the other one, which it calls as `MAIN` in its environment. */
  readonly front?: string
}

/**
 * Writes the workerd configuration of a Worker; returns the file.
 *
 * @param settings The environment of the Worker.
 */
export function writeConfig(
  folder: string,
  name: string,
  modules: Modules,
  settings: Readonly<Record<string, string>> = {},
  { v8Flags = [], front }: Conditions = {},
): string {
  mkdirSync(join(folder, name), { recursive: true })
  for (const [file, script] of Object.entries(modules)) writeFileSync(join(folder, name, file), script)
  const others = Object.keys(modules).filter((file) => file !== MAIN)
  const embedded = [MAIN, ...others].map(
    (file) => `(name = "${file}", ${file.endsWith('.txt') ? 'text' : 'esModule'} = embed "${name}/${file}")`,
  )
  // Cap'n Proto quotes strings as JSON does.
  const bindings = Object.entries(settings).map(([key, text]) => `(name = "${key}", text = ${JSON.stringify(text)})`)
  if (front !== undefined) writeFileSync(join(folder, name, FRONT), front)
  const services = front === undefined ? '' : frontService(`${name}/${FRONT}`)
  const file = join(folder, `${name}.capnp`)
  writeFileSync(
    file,
    `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "main", worker = (
    modules = [${embedded.join(', ')}],
    bindings = [${bindings.join(', ')}],
    compatibilityDate = "${compatibilityDate()}",
    compatibilityFlags = ${compatibilityFlags()},
  ))${services}],
  v8Flags = ${JSON.stringify(v8Flags)},
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "${front === undefined ? 'main' : 'front'}")],
);
`,
  )
  return file
}

const FRONT = 'front.js'

const frontService = (file: string): string => `, (name = "front", worker = (
    modules = [(name = "${FRONT}", esModule = embed "${file}")],
    bindings = [(name = "MAIN", service = "main")],
    compatibilityDate = "${compatibilityDate()}",
  ))`

/**
 * Starts the real workerd on a free local port.
 *
 * @returns when it listens.
 * @throws Error with the output of workerd if it ends before.
 */
export function startWorkerd(config: string): Promise<Running> {
  const child = spawn(WORKERD, ['serve', config, '--control-fd=3'], { stdio: ['ignore', 'ignore', 'pipe', 'pipe'] })
  const kill = (): boolean => child.kill('SIGKILL')
  process.once('exit', kill)
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
  const stop = (): Promise<void> => {
    process.removeListener('exit', kill)
    kill()
    return ended
  }
  return new Promise((resolve, reject) => {
    let said = ''
    let told = ''
    child.once('error', reject)
    child.stderr?.setEncoding('utf8').on('data', (text: string) => (said += text))
    void ended.then(() => reject(new Error(`workerd ended: ${said}`)))
    child.stdio[3]?.on('data', (bytes: Buffer) => {
      told += bytes.toString()
      const [, port] = /"port":(\d+)/.exec(told) ?? []
      if (port !== undefined && child.pid !== undefined) resolve({ port: Number(port), pid: child.pid, stop })
    })
  })
}

/** The compatibility date of the deployment. */
function compatibilityDate(): string {
  const [, day] = /"compatibility_date": "([\d-]+)"/.exec(readFileSync(SETTINGS, 'utf8')) ?? []
  if (day === undefined) throw new Error('apps/api/wrangler.jsonc states no compatibility date')
  return day
}

/** The compatibility flags, in workerd's syntax. */
function compatibilityFlags(): string {
  const [, flags] = /"compatibility_flags": (\[[^\]]*\])/.exec(readFileSync(SETTINGS, 'utf8')) ?? []
  if (flags === undefined) throw new Error('apps/api/wrangler.jsonc states no compatibility flags')
  return flags
}
