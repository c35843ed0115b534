import { execFile, spawn } from 'node:child_process'
import { env } from 'node:process'
import { Readable } from 'node:stream'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'
import { GOODS, MAIN } from './ytterby.ts'

const HEADER = 'id,product.form,product.elements,destination,endUse.kind,asOf,note\n'

function* rows(count: number): Generator<string> {
  const forms = ['metal', 'ndfeb-magnet', 'separated-oxide', 'smco-magnet']
  const elements = ['Dy', 'Nd;Dy:7', 'Sm:22.6', 'Tb', '']
  yield HEADER
  for (let line = 1; line <= count; line++) {
    const form = forms[line % forms.length]
    // Every pair of form and elements is answered, even an unusual one such as smco-magnet with other elements.
    yield `${line},${form},${elements[line % elements.length]},DE,civil,2026-0${1 + (line % 9)}-01,${'n'.repeat(line % 50)}\n`
  }
}

/** Prints the peak resident memory. On Linux it reads /proc, because `maxRSS` there includes the memory of the parent process. */
const REPORT = `data:text/javascript,${encodeURIComponent(`
  import { existsSync, readFileSync } from 'node:fs'
  const status = '/proc/self/status'
  const own = () => /VmHWM:\\s*(\\d+)/.exec(readFileSync(status, 'utf8'))[1]
  const peak = () => (existsSync(status) ? own() : process.resourceUsage().maxRSS)
  process.on('exit', () => process.stderr.write('peak ' + peak()))
`)}`

function start(args: readonly string[]) {
  return spawn(process.execPath, ['--import', REPORT, MAIN, 'batch', '-', ...args])
}

/** Peak memory in megabytes and the number of lines written. */
function measure(
  input: Iterable<string>,
  args: readonly string[] = [],
): Promise<{ lines: number; peak: number; status: number | null }> {
  const child = start(args)
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

describe.concurrent('streaming', () => {
  test('peak memory does not grow from 5,000 to 50,000 lines', async () => {
    const few = await measure(rows(5_000))
    const many = await measure(rows(50_000))
    expect(many).toMatchObject({ lines: 50_001, status: 0 })
    expect(few.lines).toBe(5_001)
    expect(many.peak).toBeLessThan(300)
    expect(many.peak - few.peak).toBeLessThan(100)
  })

  // A whole answer to a line of three letters takes 150 kB. Both formats are written by the same code; the second is tested in `prove`.
  test.each([
    ['CSV', `destination\n${'DE\n'.repeat(3_000)}`],
    ...(env['EVERY_CASE'] === undefined ? [] : [['NDJSON', '{"destination":"DE"}\n'.repeat(3_000)]]),
  ])('peak memory does not grow if lines of %s are short and answers long', async (_format, text) => {
    const { lines, peak, status } = await measure([text], ['--full', '--as-of', '2026-03-01'])
    expect({ lines, status }).toEqual({ lines: 3_000, status: 0 })
    expect(peak).toBeLessThan(450)
  })

  test('a reader that closes the pipe ends the program silently with status 0', async () => {
    const child = start(['--full'])
    let said = ''
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()))
    child.stdin.on('error', () => {})
    Readable.from(rows(1_000_000)).pipe(child.stdin)
    child.stdout.once('data', () => child.stdout.destroy())
    const status = await new Promise((resolve) => child.on('close', resolve))
    expect(said.replace(/peak \d+/, '')).toBe('')
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
