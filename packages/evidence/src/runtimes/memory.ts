import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'

/** The resident memory of a process, in bytes. */
export function residentBytes(pid: number): number {
  const status = `/proc/${pid}/status`
  const [, kilobytes] = existsSync(status)
    ? (/^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(status, 'utf8')) ?? [])
    : [undefined, execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })]
  return Number(kilobytes) * 1024
}
