import { spawn } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { compatibilityDate, type Modules } from './bundle.ts'

const MAIN = 'index.js'

const require = createRequire(import.meta.url)

/** The path of the binary for this machine; the package has no types. */
const { default: WORKERD }: { readonly default: string } = require('workerd')

export type Running = { readonly port: number; readonly stop: () => Promise<void> }

/** Writes down one Worker as workerd reads it, and returns the file. Its first module is the one that answers. */
export function writeConfig(folder: string, name: string, modules: Modules): string {
  mkdirSync(join(folder, name), { recursive: true })
  for (const [file, script] of Object.entries(modules)) writeFileSync(join(folder, name, file), script)
  const others = Object.keys(modules).filter((file) => file !== MAIN)
  const embedded = [MAIN, ...others].map((file) => `(name = "${file}", esModule = embed "${name}/${file}")`)
  const file = join(folder, `${name}.capnp`)
  writeFileSync(
    file,
    `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "main", worker = (
    modules = [${embedded.join(', ')}],
    compatibilityDate = "${compatibilityDate()}",
  ))],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);
`,
  )
  return file
}

/**
 * Starts the real workerd on a free port of this machine.
 *
 * @returns once it listens.
 * @throws Error with what workerd said where it ends before.
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
      if (port !== undefined) resolve({ port: Number(port), stop })
    })
  })
}
