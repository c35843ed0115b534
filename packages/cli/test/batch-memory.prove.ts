import { spawn } from 'node:child_process'
import { Readable } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { rows } from './rows.ts'
import { MAIN } from './ytterby.ts'

/** Prints the peak resident memory. On Linux it reads /proc, because `maxRSS` there includes the memory of the parent process. */
const REPORT = `data:text/javascript,${encodeURIComponent(`
  import { existsSync, readFileSync } from 'node:fs'
  const status = '/proc/self/status'
  const own = () => /VmHWM:\\s*(\\d+)/.exec(readFileSync(status, 'utf8'))[1]
  const peak = () => (existsSync(status) ? own() : process.resourceUsage().maxRSS)
  process.on('exit', () => process.stderr.write('peak ' + peak()))
`)}`

/** Peak memory in megabytes and the number of lines written. */
function measure(
  input: Iterable<string>,
  args: readonly string[] = [],
): Promise<{ lines: number; peak: number; status: number | null }> {
  const child = spawn(process.execPath, ['--import', REPORT, MAIN, 'batch', '-', ...args])
  let lines = 0
  let said = ''
  child.stdout.on('data', (chunk: Buffer) => {
    for (const byte of chunk) if (byte === 10) lines++
  })
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()))
  Readable.from(input).pipe(child.stdin)
  return new Promise((resolve) => {
    child.on('close', (status) => resolve({ lines, peak: Number(/peak (\d+)/.exec(said)?.[1]) / 1024, status }))
  })
}

describe('the peak memory of a batch', () => {
  test('does not grow from 5,000 to 50,000 lines', async () => {
    const few = await measure(rows(5_000))
    const many = await measure(rows(50_000))
    expect(many).toMatchObject({ lines: 50_001, status: 0 })
    expect(few.lines).toBe(5_001)
    expect(many.peak).toBeLessThan(300)
    expect(many.peak - few.peak).toBeLessThan(100)
  })

  // A whole answer to a line of three letters takes 150 kB.
  test.each([
    ['CSV', `destination\n${'DE\n'.repeat(3_000)}`],
    ['NDJSON', '{"destination":"DE"}\n'.repeat(3_000)],
  ])('does not grow if lines of %s are short and answers long', async (_format, text) => {
    const { lines, peak, status } = await measure([text], ['--full', '--as-of', '2026-03-01'])
    expect({ lines, status }).toEqual({ lines: 3_000, status: 0 })
    expect(peak).toBeLessThan(450)
  })
})
