import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { linesOf } from './ytterby.ts'

/**
 * Kills one process after another while it appends to a ledger, each at a moment that nobody chose.
 *
 * @returns the keys of the events that the processes said were on the disk.
 */
export async function killWhileAppending(file: string, licence: string, kills: number): Promise<string[]> {
  const program = join(import.meta.dirname, 'append-forever.ts')
  const acknowledged: string[] = []
  for (let round = 0; round < kills; round += 1) {
    const child = spawn(process.execPath, ['--no-warnings', program, file, licence, `r${round}`])
    let text = ''
    child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()))
    await new Promise<void>((resolve) => {
      child.on('close', () => resolve())
      // After some events.
      child.stdout.on('data', () => {
        if (linesOf(text).length > 3 * ((round % 5) + 1)) setTimeout(() => child.kill('SIGKILL'), round % 5)
      })
    })
    acknowledged.push(...linesOf(text.slice(0, text.lastIndexOf('\n') + 1)))
  }
  return acknowledged
}
