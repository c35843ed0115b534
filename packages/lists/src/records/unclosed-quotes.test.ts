import { Session, type Profiler } from 'node:inspector/promises'
import { env } from 'node:process'
import * as fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { ListError } from '../list-error.ts'

/**
 * V8 counts how often each block of a program is entered: work that is alike on every machine. Only of programs that are
 * loaded while it counts, so the readers are loaded here.
 */
const session = new Session()
session.connect()
await session.post('Profiler.enable')
await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })
const { answerCsv } = await import('./contract-csv.ts')
const { openList } = await import('./open-list.ts')
afterAll(() => session.disconnect())

/** The blocks that were entered while a function ran. */
async function workOf(run: () => Promise<void>): Promise<number> {
  await session.post('Profiler.takePreciseCoverage')
  await run()
  const { result } = await session.post('Profiler.takePreciseCoverage')
  return result.flatMap(({ functions }) => functions).reduce((sum, one) => sum + entered(one), 0)
}

const entered = ({ ranges }: Profiler.FunctionCoverage): number => ranges.reduce((sum, { count }) => sum + count, 0)

const HEADER = { delimiter: ',', names: ['a', 'b'], fields: [], id: -1 }
const PIECE = 16_384

/** The doors of a text: answered as it comes, or read as a whole. */
const DOORS: Readonly<Record<string, (text: string) => Promise<void>>> = {
  async 'a list in the columns of the contract'(text) {
    const pieces = async function* (): AsyncGenerator<string> {
      for (let at = 0; at < text.length; at += PIECE) yield text.slice(at, at + PIECE)
    }
    for await (const answers of answerCsv(pieces(), HEADER, (line) => `${line.number}\n`)) void answers
  },
  async 'a list of another system'(text) {
    await openList(new TextEncoder().encode(text))
  },
}

/** What is repeated after a header: each way in which a quote may stay open, be closed late, or be closed by nothing. */
const unit = fc
  .array(fc.constantFrom('"', '""', ',', '\n', '\r\n', 'x', 'magnet', ',"', '",', '"\n', '\n"', '磁'), {
    minLength: 1,
    maxLength: 6,
  })
  .map((pieces) => pieces.join(''))
const opening = fc.constantFrom('', '"', 'x,"', 'x,y\n"', 'x,y\n1,"open\n')
const SHORT = 4_000
const isEvery = env['EVERY_CASE'] !== undefined
/** An odd number, so that the last quote is open or closed in the long text as in the short one. */
const TIMES = 5

/** A text of about so many letters. */
const textOf = (begin: string, repeated: string, letters: number): string => {
  const count = 2 * Math.ceil(SHORT / repeated.length / 2) + 1
  return `a,b\n${begin}${repeated.repeat((count * letters) / SHORT)}`
}

describe.each(Object.entries(DOORS))('%s', (_, read) => {
  const work = (text: string): Promise<number> =>
    workOf(() =>
      read(text).catch((error: unknown) => {
        if (!(error instanceof ListError)) throw error
      }),
    )

  test('of five times the length is at most about five times the work, however its quotes stay open', async () => {
    await work(textOf('"', 'x,y\n', SHORT))
    await fc.assert(
      fc.asyncProperty(opening, unit, async (begin, repeated) => {
        const short = await work(textOf(begin, repeated, SHORT))
        const long = await work(textOf(begin, repeated, SHORT * TIMES))
        expect(long).toBeLessThan(short * TIMES * 1.1)
      }),
      { numRuns: isEvery ? 30 : 8, seed: 41 },
    )
  })
})

test('what grows with the square is seen', async () => {
  const look = (length: number) => async (): Promise<void> => {
    for (let at = 0; at < length; at += 1)
      for (let back = at; back > 0; back -= 1) if (back === length) throw new Error()
  }
  await workOf(look(100))
  expect((await workOf(look(2_000))) / (await workOf(look(500)))).toBeGreaterThan(TIMES * 2)
})
