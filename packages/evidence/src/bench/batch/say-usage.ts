/** Loaded before a script: the last thing that the process says is the memory and processor time that it used. */
import { existsSync, readFileSync } from 'node:fs'
import { resourceUsage, stderr } from 'node:process'

const STATUS = '/proc/self/status'

/** The most kilobytes that were resident at once. On Linux `maxRSS` is at least that of the process that started this one. */
function peak(): number {
  const [, own] = existsSync(STATUS) ? (/^VmHWM:\s*(\d+)/m.exec(readFileSync(STATUS, 'utf8')) ?? []) : []
  return own === undefined ? resourceUsage().maxRSS : Number(own)
}

process.on('exit', () => {
  const { userCPUTime, systemCPUTime } = resourceUsage()
  stderr.write(`used ${JSON.stringify([peak() * 1024, (userCPUTime + systemCPUTime) / 1e6])}`)
})
