import { expect, test } from 'vitest'
import { createTurns, type Turn, type Turns } from '../src/work/turns.ts'

/** A process whose clock moves by work alone, and whose rounds of the event loop are run one by one. */
function createProcess() {
  let clock = 0
  let paused: (() => void)[] = []
  const turns = createTurns(
    () => clock,
    () => new Promise((resolve) => paused.push(() => resolve())),
  )
  return {
    turns,
    work: (milliseconds: number): void => {
      clock += milliseconds
    },
    /** Resumes what has paused so far; what pauses meanwhile comes with the next round. */
    round: async (): Promise<void> => {
      const due = paused
      paused = []
      for (const resume of due) {
        resume()
        await settled()
      }
    },
    /** Everything that has paused is cancelled, as workerd does with a request that is gone. */
    cancel: (): void => {
      paused = []
    },
  }
}

/** All promises that are resolved have had their effects. */
const settled = async (): Promise<void> => {
  for (let at = 0; at < 20; at += 1) await Promise.resolve()
}

type Process = ReturnType<typeof createProcess>

/** Works for ever in steps of one unit, and notes each turn. */
async function workOn(
  turns: Turns,
  caller: string,
  { work, log }: { work: Process['work']; log: string[] },
): Promise<void> {
  let turn: Turn | null = null
  for (;;) {
    turn = await turns.next(caller, turn)
    log.push(caller)
    while (turn.has(1)) work(1)
  }
}

const MANY = Array.from({ length: 16 }, (_, at) => `list ${at}`)

test('of sixteen lists one works in each round of the event loop, for some milliseconds', async () => {
  const { turns, work, round } = createProcess()
  const log: string[] = []
  let worked = 0
  const measured = (milliseconds: number): void => {
    work(milliseconds)
    worked += milliseconds
  }
  for (const caller of MANY) void workOn(turns, caller, { work: measured, log })
  for (let at = 0; at < 64; at += 1) {
    const before = { turns: log.length, worked }
    await round()
    expect(log.length - before.turns).toBeLessThanOrEqual(1)
    expect(worked - before.worked).toBeLessThanOrEqual(5)
  }
  // None of them was left out, and none had its turn twice as often as another.
  const counts = MANY.map((caller) => log.filter((one) => one === caller).length)
  expect(Math.min(...counts)).toBeGreaterThan(0)
  expect(Math.max(...counts)).toBeLessThanOrEqual(2 * Math.min(...counts))
})

test('a caller who had nothing comes before lists that have worked, however many they are', async () => {
  const { turns, work, round } = createProcess()
  const log: string[] = []
  for (const caller of MANY) void workOn(turns, caller, { work, log })
  for (let at = 0; at < 40; at += 1) await round()
  void turns.next('somebody else', null).then(() => log.push('somebody else'))
  await round()
  await round()
  expect(log.slice(-2)).toContain('somebody else')
})

test('many lists of one caller take no more than one list of another', async () => {
  const { turns, work, round } = createProcess()
  const log: string[] = []
  for (let at = 0; at < 8; at += 1) void workOn(turns, 'eight lists', { work, log })
  void workOn(turns, 'one list', { work, log })
  for (let at = 0; at < 100; at += 1) await round()
  const own = log.filter((one) => one === 'one list').length
  expect(own).toBeGreaterThanOrEqual(log.length / 2 - 1)
})

test('a request that was cancelled while it waited keeps nobody waiting', async () => {
  const { turns, work, round, cancel } = createProcess()
  const log: string[] = []
  void turns.next('gone', null)
  cancel()
  void workOn(turns, 'list', { work, log })
  await round()
  work(200)
  await round()
  await round()
  expect(log).toContain('list')
})

test('where the clock stands still while code runs, turns are cut by what took too long before', async () => {
  const { turns, work, round } = createProcess()
  let turn: Turn | null = null
  const sizes: number[] = []
  for (let at = 0; at < 12; at += 1) {
    const next: Promise<Turn> = turns.next('list', turn)
    await round()
    turn = await next
    while (turn.has(1));
    sizes.push(turn.units())
    // Each unit took two milliseconds, which the clock shows afterwards.
    queueMicrotask(() => work(2 * (sizes.at(-1) ?? 0)))
  }
  expect(sizes[0]).toBe(10)
  expect(sizes.slice(-3)).toEqual([2, 2, 2])
})
