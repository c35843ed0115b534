import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'

/** Clock ticks per second on Linux. */
const TICKS_A_SECOND = 100

/** The processor time that a process has used so far, in seconds. */
export function processorSeconds(pid: number): number {
  const stat = `/proc/${pid}/stat`
  if (!existsSync(stat)) return secondsIn(execFileSync('ps', ['-o', 'time=', '-p', String(pid)], { encoding: 'utf8' }))
  // The program name, in brackets, may contain spaces.
  const fields = readFileSync(stat, 'utf8').split(') ').at(-1)?.split(' ') ?? []
  return (Number(fields[11]) + Number(fields[12])) / TICKS_A_SECOND
}

/** `[hours:]minutes:seconds` */
const secondsIn = (time: string): number =>
  time
    .trim()
    .split(':')
    .reduce((sum, part) => sum * 60 + Number(part), 0)
