import { execFile, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { env, execPath } from 'node:process'
import { promisify } from 'node:util'
import type { PartResult, ProofPart } from '../driver/part.ts'
import { table } from '../driver/report.ts'
import { STORED } from './checks.ts'
import { aliveRanges, merged, readReport, sampled, type Sample, type StrykerReport } from './stryker-report.ts'
import { scoresOf, survivorsOf, type Survivor } from './summary.ts'

const BAR = 90
/** Each run tests one sixth of the mutants, chosen by the seed, so that six consecutive seeds test all. */
const SAMPLE_OF = 6

/** Mutation tests of the code of the calendar and the engine. */
export const codeMutation: ProofPart = {
  title: 'A change of the code is detected',
  async run({ seed, onProgress }) {
    const sample: Sample = { of: SAMPLE_OF, rest: seed % SAMPLE_OF }
    const scratch = mkdtempSync(join(tmpdir(), 'ytterby-code-report-'))
    try {
      await passing()
      const [first, second] = [join(scratch, 'cases.json'), join(scratch, 'units.json')]
      await stryker(['cases', first], { onProgress, sample })
      const byCases = sampled(readReport(first), sample)
      await stryker(['units', second, ...aliveRanges(byCases)], { onProgress })
      return told(byCases, merged(byCases, readReport(second)), sample)
    } finally {
      rmSync(scratch, { recursive: true, force: true })
    }
  },
}

function told(byCases: StrykerReport, report: StrykerReport, { of, rest }: Sample): PartResult {
  const scores = scoresOf(report)
  const score = scores.at(-1)?.score ?? 0
  const survivors = survivorsOf(report)
  const reasoned = survivors.filter(({ why }) => why !== null)
  return {
    holds: score >= BAR,
    figure: `${scores.at(-1)?.mutants ?? 0} mutants, one in ${of}: ${score.toFixed(1)} % are killed; the target is ${BAR} %.`,
    body: [
      `Stryker changes \`calendar/\` and \`engine/\` in one place at a time. Each run tests one sixth of the mutants, in this run those whose number modulo ${of} is ${rest}; six consecutive seeds test all. The hand-written cases, states and timelines and a sample of the naive evaluator kill ${(scoresOf(byCases).at(-1)?.score ?? 0).toFixed(1)} %; the tests of the package then run on the survivors. Together they kill ${score.toFixed(1)} %; the target is ${BAR} %. For ${byStored(byCases)} mutants, the first failed check was the comparison with the stored answer, word for word; stored answers are those of the engine at the last review.`,
      table(
        ['folder', 'mutants', 'killed', 'timed out', 'survived', 'not reached', 'score'],
        scores.map((each) => [
          each.name,
          each.mutants,
          each.killed,
          each.timedOut,
          each.survived,
          each.uncovered,
          `${each.score.toFixed(1)} %`,
        ]),
      ),
      `${reasoned.length} of ${survivors.length} survivors were reviewed and stay for a reason.`,
      table(['reason', 'file', 'mutants'], byReason(reasoned)),
      `The other ${survivors.length - reasoned.length}, by file:`,
      ...byFile(survivors.filter(({ why }) => why === null)),
    ].join('\n\n'),
  }
}

function byStored({ files }: StrykerReport): number {
  return Object.values(files)
    .flatMap(({ mutants }) => mutants)
    .filter(({ status, statusReason }) => status === 'Killed' && statusReason?.endsWith(`: ${STORED}`)).length
}

function byReason(survivors: readonly Survivor[]): [string, string, number][] {
  return grouped(survivors, ({ why, file }) => `${why} ${file}`).map((group) => [
    group[0]?.why ?? '',
    group[0]?.file ?? '',
    group.length,
  ])
}

/** Describes the change, so that a reader need not run anything. */
function byFile(survivors: readonly Survivor[]): string[] {
  return grouped(survivors, ({ file }) => file).map((group) =>
    [
      `${group[0]?.file}:`,
      '',
      ...group
        .toSorted((a, b) => a.line - b.line)
        .map(
          ({ line, mutatorName, text, replacement }) =>
            `- ${line}, ${mutatorName}: ${shown(text)} becomes ${shown(replacement)}`,
        ),
    ].join('\n'),
  )
}

const LONGEST = 80

/** Code on one line, truncated if it is long. */
function shown(code: string): string {
  const line = code.replaceAll(/\s+/g, ' ').trim()
  const text = line.length > LONGEST ? `${line.slice(0, LONGEST)} …` : line
  return text === '' ? 'nothing' : `\`\` ${text} \`\``
}

function grouped(survivors: readonly Survivor[], keyOf: (one: Survivor) => string): Survivor[][] {
  const groups = new Map<string, Survivor[]>()
  for (const one of survivors) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one])
  return [...groups.values()]
}

/** Runs the tests of the second pass without a mutant: if one fails, the first pass would waste half an hour. */
async function passing(): Promise<void> {
  const config = join(import.meta.dirname, 'vitest.config.ts')
  await promisify(execFile)('vitest', ['run', '--config', config], { cwd: join(import.meta.dirname, '../../../..') })
}

/** Runs `run.ts` in a child process; each line of its output is progress. */
function stryker(
  words: readonly string[],
  { onProgress, sample }: { onProgress: (line: string) => void; sample?: Sample },
): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(execPath, [join(import.meta.dirname, 'run.ts'), ...words], {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...env, ...(sample === undefined ? {} : { MUTATION_SAMPLE: JSON.stringify(sample) }) },
    })
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      for (const line of text.split('\n')) if (line.trim() !== '') onProgress(line.trim())
    })
    child.on('error', reject)
    child.on('close', (code) => (code === 0 ? resolve() : reject(new Error(`Stryker ended with ${code}`))))
  })
}
