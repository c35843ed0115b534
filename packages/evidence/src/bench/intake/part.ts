import { createReadStream } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'csv-parse'
import { parse as parseNow } from 'csv-parse/sync'
import type { BenchPart } from '../../driver/part.ts'
import { table } from '../../driver/report.ts'
import { inScratch } from '../../runtimes/scratch.ts'
import { barRow } from '../bar.ts'
import { csv } from '../batch/formats.ts'
import { runScript, type Ran } from '../batch/run-script.ts'
import { haveSameBytes } from '../batch/same-bytes.ts'
import { answeringList, rewriting } from '../batch/scripts.ts'
import { timesText } from '../time-text.ts'
import { answeredProfile, verdictsBy } from './answered-profile.ts'
import { longList, type ListPlan } from './long-list.ts'

const BAR = 4
/** Goods, buyers and days that the lines of a usual list repeat. */
const REPEATED = 2_000

type Figures = { readonly plan: ListPlan; readonly ours: Ran; readonly peer: Ran; readonly ofAnswers: Ran }

/** Lists of other systems on the command line, read with a profile, beside parsing and rewriting the same files. */
export const intake: BenchPart = {
  title: 'Lists of other systems on the command line',
  async run({ quick, onProgress }) {
    const [few, many] = quick ? [2_000, 10_000] : [20_000, 200_000]
    const plans: ListPlan[] = [
      { lines: many, distinct: Math.min(REPEATED, many / 10) },
      { lines: few, distinct: few },
    ]
    const measured: Figures[] = []
    for (const plan of plans) {
      const figures = await inScratch((folder) => run(plan, folder))
      if (typeof figures === 'string') return { holds: false, body: `${nameOf(plan)}: ${figures}` }
      onProgress(`${nameOf(plan)}: ${figures.ours.seconds.toFixed(1)} s and ${figures.peer.seconds.toFixed(1)} s`)
      measured.push(figures)
    }
    return { holds: true, body: bodyOf(measured) }
  },
}

/** Runs the programs one after the other; or says which lines are answered otherwise than by the SDK. */
async function run(plan: ListPlan, folder: string): Promise<Figures | string> {
  const [input, profile, answers, again] = ['input.csv', 'profile.json', 'answered.csv', 'again.csv'].map((name) =>
    join(folder, name),
  )
  if (input === undefined || profile === undefined || answers === undefined || again === undefined)
    throw new TypeError('A folder has names')
  await writeFile(input, longList(plan))
  const distinct = parseNow([...longList({ ...plan, lines: plan.distinct })].join('')).map((cells, at) => ({
    line: at + 1,
    cells,
  }))
  const kept = answeredProfile(distinct)
  await writeFile(profile, JSON.stringify(kept))
  const ours = await runScript(answeringList(input, profile, answers), join(folder, 'summary'))
  if (ours.status !== 0) return `the command line ended with status ${ours.status}: ${ours.said}`
  const wrong = await differences(answers, verdictsBy(distinct, kept), plan)
  if (wrong !== null) return wrong
  const peer = await runScript(rewriting(input, csv), again)
  if (!(await haveSameBytes(input, again))) return 'the peer did not write the file that it read'
  const ofAnswers = await runScript(rewriting(answers, csv), again)
  return { plan, ours, peer, ofAnswers }
}

/** What is wrong with the first line that has another verdict than the SDK says; null if none has. */
async function differences(file: string, verdicts: readonly string[], plan: ListPlan): Promise<string | null> {
  let at = 0
  for await (const row of createReadStream(file).pipe(parse({ columns: true }))) {
    const expected = verdicts[at % plan.distinct]
    at += 1
    const { verdict }: Record<string, string> = row
    if (verdict !== expected) return `line ${at + 1} is answered ${verdict} instead of ${expected}`
  }
  return at === plan.lines ? null : `${at} answers to ${plan.lines} lines`
}

const nameOf = ({ lines, distinct }: ListPlan): string =>
  `${lines.toLocaleString('en')} lines, ${distinct === lines ? 'each different' : 'repeated'}`

function bodyOf(measured: readonly Figures[]): string {
  const megabytes = ({ peakBytes }: Ran): string => `${(peakBytes / 1e6).toFixed(0)} MB`
  const [usual] = measured
  if (usual === undefined) throw new RangeError('Nothing was measured')
  const bars = [
    { what: 'processor time', of: ({ processorSeconds }: Ran) => processorSeconds },
    { what: 'peak memory', of: ({ peakBytes }: Ran) => peakBytes },
  ]
  return [
    `\`ytterby intake FILE --profile p.json --out answered.csv\` on the lines of a real list of SAP, repeated and varied, with a profile that answers all of it. The peer parses the same file and writes it again with the same library (\`csv-parse\` and \`csv-stringify\`) record by record, and then the answered list, which is some eight times as long; it holds no record, where the intake has to see all rows of a column before it reads one. “Repeated” are ${REPEATED.toLocaleString('en')} different goods, buyers and days, each line with quantities of its own. Checked: one answer per line, each with the verdict of the SDK.`,
    table(
      [
        'list',
        'lines/s',
        'peer, lines/s',
        '÷ rewriting the file',
        'processor time',
        '÷ rewriting the answers',
        'peak memory',
        'of the peer',
      ],
      measured.map(({ plan, ours, peer, ofAnswers }) => [
        nameOf(plan),
        Math.round(plan.lines / ours.seconds).toLocaleString('en'),
        Math.round(plan.lines / peer.seconds).toLocaleString('en'),
        timesText(ours.seconds / peer.seconds),
        timesText(ours.processorSeconds / peer.processorSeconds),
        timesText(ours.seconds / ofAnswers.seconds),
        megabytes(ours),
        megabytes(peer),
      ]),
    ),
    table(
      ['bar', 'at most', 'measured', ''],
      bars.map(({ what, of }) =>
        barRow({
          what: `${nameOf(usual.plan)}: ${what} ÷ rewriting the file`,
          measured: of(usual.ours) / of(usual.peer),
          limit: BAR,
          text: timesText,
        }),
      ),
    ),
  ].join('\n\n')
}
