import { spawn } from 'node:child_process'
import { closeSync, openSync } from 'node:fs'
import { execPath } from 'node:process'

export type Ran = {
  readonly seconds: number
  /** Processor time of all threads, including the garbage collector. */
  readonly processorSeconds: number
  /** Peak resident memory. */
  readonly peakBytes: number
  readonly status: number | null
  /** Its standard error. */
  readonly said: string
}

const REPORT_USAGE = import.meta.resolve('./report-usage.ts')

/** Runs a script in a separate Node process, and writes its standard output to a file. */
export function runScript(words: readonly string[], out: string): Promise<Ran> {
  const file = openSync(out, 'w')
  const start = performance.now()
  const child = spawn(execPath, ['--import', REPORT_USAGE, ...words], { stdio: ['ignore', file, 'pipe'] })
  closeSync(file)
  const end = (): boolean => child.kill()
  process.once('exit', end)
  return new Promise((resolve, reject) => {
    let said = ''
    child.stderr?.setEncoding('utf8').on('data', (text: string) => (said += text))
    child.on('error', reject)
    child.on('close', (status) => {
      const seconds = (performance.now() - start) / 1000
      process.removeListener('exit', end)
      const [before = '', used = '[]'] = said.split(/used (?=\[[^\]]*\]$)/)
      const [peakBytes = Number.NaN, processorSeconds = Number.NaN]: number[] = JSON.parse(used)
      resolve({ seconds, processorSeconds, peakBytes, status, said: before })
    })
  })
}
