import { table } from '../../driver/report.ts'
import { barRow } from '../bar.ts'
import type { Isolate } from './read-collections.ts'
import { HEAP_LIMIT } from './traced-workers.ts'
import type { MemoryList } from './write-list.ts'

/** What Cloudflare gives an isolate. */
const BAR = 128e6

/** The isolates while something is done, the largest one first. */
export type Row = {
  readonly work: MemoryList | { readonly lines: number; readonly kind: 'watch' }
  readonly isolates: readonly Isolate[]
}

/** The section of `docs/bench.md`. */
export function memoryBody(rows: readonly Row[]): string {
  return [
    `Both Workers in the real workerd, started as by \`npm start\`, with the V8 flags \`--trace-gc --trace-gc-verbose --max-heap-size=${HEAP_LIMIT}\`: V8 reports each collection of each isolate, and gives none more than ${HEAP_LIMIT} MiB of heap. Checked: a job has the bytes that the command line prints, and workerd has not ended meanwhile. Each line in the columns of the contract is different; a list with a profile is one of SAP, with 10,000 different goods, and the profile answers all of it.`,
    table(
      [
        'what is done',
        'live heap',
        'heap with garbage',
        'outside the heap',
        'heap and outside at once',
        'next isolate, at once',
        'collections',
      ],
      rows.map(({ work, isolates }) => {
        const [largest] = isolates
        const next = isolates.find((one) => one !== largest && processOf(one) === processOf(largest))
        return [
          nameOf(work),
          ...[largest?.live, largest?.heap, largest?.outside, largest?.held, next?.held].map((bytes = 0) =>
            bytes === 0 ? 'not seen' : megabytes(bytes),
          ),
          (largest?.collections ?? 0).toLocaleString('en'),
        ]
      }),
    ),
    table(
      ['bar', 'at most', 'measured', ''],
      rows.map(({ work, isolates: [largest] }) =>
        barRow({
          what: `${nameOf(work)}: heap and outside at once`,
          measured: largest?.held ?? Infinity,
          limit: BAR,
          text: megabytes,
        }),
      ),
    ),
    'Each figure is the largest of the run. The largest isolate is that of the portfolio Worker, which takes the parts, cuts and answers the list, and sends the result; here it also runs its Durable Objects. (On 2026-11-28, V8’s log of functions, `--log-function-events`, named `answerChunk` in this isolate alone.) The next one mostly plays R2. “Live” is what a full collection leaves, “not seen” where there was none; the other figures contain garbage. “Outside the heap” are mostly array buffers, as V8 counts them at each collection, before it frees dead ones. Not counted: what V8 shares among isolates (2 MB), what workerd itself takes for an isolate, such as streams and SQLite, and buffers that come and go between two collections.',
  ].join('\n\n')
}

const KINDS = {
  contract: 'a job in the columns of the contract',
  full: 'the same, with whole answers',
  csv: 'a job from CSV with a profile',
  xlsx: 'a job from XLSX with a profile',
  asked: 'a job from CSV with a profile that answers nothing',
  watch: 'a watch, over nights on which the law turns',
} as const

/** A watch is looked at by several workerds, one after the other. */
const processOf = (isolate: Isolate | undefined): string | undefined => isolate?.id.split(':')[0]
const nameOf = ({ lines, kind }: Row['work']): string => `${KINDS[kind]}, ${lines.toLocaleString('en')} lines`

export const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(0)} MB`
