import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { checkAnswers } from './check-answers.ts'
import { csv, ndjson } from './formats.ts'
import { runScript } from './run-script.ts'
import { haveSameBytes } from './same-bytes.ts'
import { answering, rewriting } from './scripts.ts'
import { writeBatchFile } from './write-file.ts'
import { inScratch } from '../../runtimes/scratch.ts'

const plan = { lines: 2_000, distinct: 300, bad: 0.01, seed: 7 }

describe.each([csv, ndjson])('a file as $name', (format) => {
  test('gets the answers of the SDK from the command line, and is rewritten unchanged by the other program', () =>
    inScratch(async (folder) => {
      const [input, answers, again] = [join(folder, 'input'), join(folder, 'answers'), join(folder, 'again')]
      await writeBatchFile(input, plan, format)
      const ours = await runScript(answering(input), answers)
      const peers = await runScript(rewriting(input, format), again)
      expect(peers).toMatchObject({ status: 0, said: '' })
      const check = await checkAnswers(answers, plan, format, 2)
      expect(check).toMatchObject({ answers: 2_000, differences: [] })
      expect(check.refused).toBeGreaterThan(0)
      expect(check.compared).toBeGreaterThanOrEqual(1_000)
      expect(ours).toMatchObject({ status: 1, said: expect.stringMatching(`^${check.refused} lines? w`) })
      expect(await haveSameBytes(input, again)).toBe(true)
    }))

  test('with a wrong, a missing or an extra answer is detected', () =>
    inScratch(async (folder) => {
      const [input, answers] = [join(folder, 'input'), join(folder, 'answers')]
      const few = { lines: 40, distinct: 40, bad: 0, seed: 3 }
      await writeBatchFile(input, few, format)
      expect(await runScript(answering(input), answers)).toMatchObject({ status: 0, said: '' })
      const differencesFrom = async (other: Partial<typeof few>) =>
        (await checkAnswers(answers, { ...few, ...other }, format, 1)).differences.length
      expect(await differencesFrom({})).toBe(0)
      expect(await differencesFrom({ seed: 4 })).toBeGreaterThan(0)
      expect(await differencesFrom({ lines: 41 })).toBe(1)
      expect(await differencesFrom({ lines: 39 })).toBe(1)
    }))
})
