import { execFile, spawn } from 'node:child_process'
import { Readable } from 'node:stream'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'
import { rows } from './rows.ts'
import { GOODS, MAIN } from './ytterby.ts'

function start(args: readonly string[]) {
  return spawn(process.execPath, [MAIN, 'batch', '-', ...args])
}

describe.concurrent('streaming', () => {
  test('a reader that closes the pipe ends the program silently with status 0', async () => {
    const child = start(['--full', '--quiet'])
    let said = ''
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()))
    child.stdin.on('error', () => {})
    Readable.from(rows(1_000_000)).pipe(child.stdin)
    child.stdout.once('data', () => child.stdout.destroy())
    const status = await new Promise((resolve) => child.on('close', resolve))
    expect(said).toBe('')
    expect(status).toBe(0)
  })

  test.each(['law 1C905', `batch "${GOODS}"`])(
    '%s ends with status 2 if the output cannot be written',
    async (args) => {
      const line = `"${process.execPath}" "${MAIN}" ${args} 1</dev/null; echo "status $?" >&2`
      const { stderr } = await promisify(execFile)('sh', ['-c', line])
      expect(stderr).toMatch(/^error: unwritable-output: .*\nstatus 2\n$/m)
    },
  )

  test('an inquiry is answered before the next one arrives', async () => {
    const child = start([])
    const answer = (): Promise<string> =>
      new Promise((resolve) => child.stdout.once('data', (chunk: Buffer) => resolve(chunk.toString())))
    for (const id of [1, 2]) {
      child.stdin.write(`{"id":${id},"asOf":"2026-01-01"}\n`)
      expect(JSON.parse(await answer())).toMatchObject({ id, verdict: 'depends' })
    }
    child.stdin.end()
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(0)
  })
})
