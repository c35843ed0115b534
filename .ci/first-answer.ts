import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { execPath } from 'node:process'
import { ROOT } from './command.ts'

/** Written by `setup.mjs` when it installs. */
const INSTALLED = join(ROOT, 'node_modules', '.setup-seconds')

/** How long `npm start` takes to its first answer from a fresh clone: the last installation, and the answers to goods up to the first. */
export async function timeToFirstAnswer(): Promise<string> {
  const start = performance.now()
  const child = spawn(execPath, [join(ROOT, 'packages/cli/examples/goods.ts')], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await Promise.race([once(child.stdout, 'data'), once(child, 'close')])
  const answered = (performance.now() - start) / 1000
  child.kill()
  const installed = existsSync(INSTALLED) ? Number(readFileSync(INSTALLED, 'utf8')) : 0
  return `npm start: installed in ${installed.toFixed(1)} s, first answer ${answered.toFixed(1)} s later, ${(installed + answered).toFixed(0)} s of 60`
}
