import type { Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Encoding } from '@ytterby/lists'
import { FIELDS, printable } from 'ytterby'
import {
  createLineAnswerer,
  listParts,
  type BatchForm,
  type Defaults,
  type LineAnswererOptions,
  type PartSize,
} from '@ytterby/lists/batch'
import type { PartyClearances } from '../clearances/party-clearances.ts'
import { phrase } from '../render/phrases.ts'
import { answerInThreads, threadsFor } from './answer-in-threads.ts'
import type { Progress } from './progress.ts'
import { sourceOf, type Source } from './source.ts'

/** Input characters answered at once with `--full`: a whole answer can take 150 kB for a line of a few characters. */
const CHARACTERS_AT_ONCE = 64

/** What a thread answers at once: a tenth of a second or two. */
const PART: PartSize = { bytes: 65_536, lines: 500 }
const PART_FULL: PartSize = { bytes: 65_536, lines: 50 }

export type BatchOptions = LineAnswererOptions & {
  readonly defaults: Defaults & { readonly clearances: PartyClearances | undefined }
  /** The day for lines that state none. */
  readonly day: string
  /** The requested law, which each thread opens for itself. */
  readonly law: { readonly ruleset?: string }
  /** In how many threads a file is answered, at most; as many as there are processors by default. */
  readonly threads: number | undefined
  readonly progress: Progress
  /** Whether nothing is said beside the answers. */
  readonly quiet: boolean
}

type Outcomes = Record<string, number>

/**
 * Answers every line of a file in order, in constant memory.
 *
 * @returns the number of refused lines.
 * @throws InputError or ListError if the whole file is refused.
 */
export async function runBatch(
  { file, encoding }: { readonly file: string; readonly encoding?: Encoding | undefined },
  options: BatchOptions,
  to: Writable,
): Promise<number> {
  const { progress } = options
  const source = await sourceOf(file, { encoding, progress })
  noteUnread(source.form, options)
  const threads = await threadsFor(file, options.threads)
  const outcomes: Outcomes = { refused: 0 }
  const count = (outcome: string, lines: number): void => {
    outcomes[outcome] = (outcomes[outcome] ?? 0) + lines
    progress.line(lines)
  }
  if (threads > 1) await pipeline(answersOfThreads(source, options, { threads, count }), to, { end: false })
  else await answerHere(source, options, count, to)
  progress.end(outcomes)
  return outcomes['refused'] ?? 0
}

/** Says which columns are kept as they are: a column of a fact may have been called by another name. */
function noteUnread({ format, shape }: BatchForm, { lang, quiet }: Pick<BatchOptions, 'lang' | 'quiet'>): void {
  const unread = format === 'csv' ? shape.columns.filter((name) => name !== 'id' && !FIELDS.has(name)) : []
  if (unread.length > 0 && !quiet)
    process.stderr.write(`${printable(phrase('batchUnread', lang, { columns: unread.join(phrase('comma', lang)) }))}\n`)
}

type Count = (outcome: string, lines: number) => void

function answerHere(source: Source, options: BatchOptions, count: Count, to: Writable): Promise<void> {
  const { begin, answer } = createLineAnswerer(source.form, options)
  return source.run(
    begin,
    (line) => {
      const { text, verdict } = answer(line)
      count(verdict ?? 'refused', 1)
      return text
    },
    to,
    options.full ? CHARACTERS_AT_ONCE : undefined,
  )
}

async function* answersOfThreads(
  { form, text }: Source,
  options: BatchOptions,
  { threads, count }: { readonly threads: number; readonly count: Count },
): AsyncGenerator<string> {
  const { defaults, day, law, ruleset, lang, out, full, raw } = options
  const { knownAt, clearances } = defaults
  const answered = answerInThreads(listParts(form, text, full ? PART_FULL : PART), threads, {
    form,
    day,
    knownAt,
    clearances: clearances?.all,
    law: { ...law, digest: ruleset.digest },
    lang,
    out,
    full,
    raw,
  })
  yield createLineAnswerer(form, options).begin
  for await (const { text: answers, outcomes, usesDay } of answered) {
    if (usesDay) defaults.asOf()
    for (const [outcome, lines] of Object.entries(outcomes)) count(outcome, lines)
    yield answers
  }
}
