/** Loaded before a script: the last thing that the process says is the memory and processor time that it used. */
import { resourceUsage, stderr } from 'node:process'

process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = resourceUsage()
  stderr.write(`used ${JSON.stringify([maxRSS * 1024, (userCPUTime + systemCPUTime) / 1e6])}`)
})
