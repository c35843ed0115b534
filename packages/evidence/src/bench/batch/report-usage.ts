/** Loaded before a script. When the process exits, it prints its peak memory and processor time on standard error. */
import { existsSync, readFileSync } from 'node:fs'
import { resourceUsage, stderr } from 'node:process'

const STATUS = '/proc/self/status'

/** Peak resident memory in kilobytes. On Linux it is read from /proc, because `maxRSS` includes the memory of the parent process. */
function peak(): number {
  const [, own] = existsSync(STATUS) ? (/^VmHWM:\s*(\d+)/m.exec(readFileSync(STATUS, 'utf8')) ?? []) : []
  return own === undefined ? resourceUsage().maxRSS : Number(own)
}

process.on('exit', () => {
  const { userCPUTime, systemCPUTime } = resourceUsage()
  stderr.write(`used ${JSON.stringify([peak() * 1024, (userCPUTime + systemCPUTime) / 1e6])}`)
})
