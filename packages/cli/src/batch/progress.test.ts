import { expect, test } from 'vitest'
import { createProgress, type Progress } from './progress.ts'

type Told = {
  readonly isTTY?: boolean
  readonly quiet?: boolean
  readonly draws?: boolean
  readonly lang?: 'en' | 'zh'
}

/** What is written while a command answers 1,000 lines a second for some seconds, of a list of 40,000 bytes. */
function written(seconds: number, { isTTY = false, quiet = false, draws = true, lang = 'en' }: Told): string {
  let [time, text] = [0, '']
  const stream = { isTTY, write: (more: string) => (text += more) }
  const progress: Progress = createProgress({ stream, lang, quiet, draws, now: () => time })
  progress.total(40_000)
  for (let line = 1; line <= seconds * 1000; line += 1) {
    time += 1
    if (line % 1000 === 0) progress.reach(line)
    progress.line()
  }
  progress.end({ 'permit-required': seconds * 1000 - 3, refused: 2, 'set-aside': 1, depends: 0 })
  return text
}

test('a pipe gets a line each 10 s with lines a second, share and time left, and what came of the lines', () => {
  expect(written(25, {}).split('\n')).toEqual([
    '10,000 lines, 1,000 a second, 25 %, 30 s left',
    '20,000 lines, 1,000 a second, 50 %, 20 s left',
    '25,000 lines in 25 s: permit required 24,997, refused 2, set aside 1.',
    '',
  ])
})

test('a pipe hears nothing of a short run', () => expect(written(9, {})).toBe(''))

test('a terminal has one line that is drawn again, and at the end what came of the lines', () => {
  const text = written(2, { isTTY: true })
  const drawn = text.split('\r').slice(1)
  expect(drawn.slice(0, -1)).toEqual(
    ['1,000', '1,250', '1,500', '1,750', '2,000'].map((lines) =>
      expect.stringContaining(`${lines} lines, 1,000 a second`),
    ),
  )
  expect(drawn.at(-1)).toMatch(/^2,000 lines in 2\.0 s: permit required 1,997, refused 2, set aside 1\. *\n$/)
})

test('nothing is drawn on the terminal on which the answers are printed, but the summary is', () => {
  expect(written(2, { isTTY: true, draws: false })).toMatch(/^2,000 lines in 2\.0 s: [^\r]*\n$/)
})

test.each([true, false])('--quiet says nothing (terminal: %s)', (isTTY) => {
  expect(written(25, { isTTY, quiet: true })).toBe('')
})

test('is in Chinese', () => {
  expect(written(25, { lang: 'zh' }).split('\n').slice(1, 3)).toEqual([
    '20,000行，每秒1,000行，已完成50%，约剩20秒',
    '共25,000行，用时25秒：须申领许可24,997行、无法答复2行、另列1行。',
  ])
})
