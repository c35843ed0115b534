import type { Writable } from 'node:stream'
import type { Lang, Ruleset } from 'ytterby'
import type { Defaults } from '../input/with-defaults.ts'
import { answerer } from './answerer.ts'
import { csvOutput, fullOutput, ndjsonOutput, type Output } from './output.ts'
import type { Progress } from './progress.ts'
import { sourceOf, type Format, type Source } from './source.ts'

/** A whole answer takes up to 150 kB, to a line of a few characters. */
const FEW = 64

export type BatchOptions = {
  readonly defaults: Defaults
  readonly lang: Lang
  readonly ruleset: Ruleset
  readonly progress: Progress
  /** The format in which the file came, if left out. */
  readonly out: Format | undefined
  /** The whole canonical assessment of each line, as NDJSON. */
  readonly full: boolean
}

/**
 * Answers every line of a file, in order, with flat memory.
 *
 * @returns how many lines were refused.
 * @throws InputError where the file is refused as a whole.
 */
export async function runBatch(file: string, options: BatchOptions, to: Writable): Promise<number> {
  const source = await sourceOf(file)
  const output = outputOf(source, options)
  const answerOne = answerer(options, output.render)
  let refused = 0
  await source.run(
    output.begin,
    (line) => {
      options.progress.line()
      const outcome = answerOne(line.draft)
      if ('text' in outcome) return output.answered(line, outcome.text)
      refused++
      return output.failed(line, outcome.issues)
    },
    to,
    options.full ? FEW : undefined,
  )
  options.progress.end()
  return refused
}

function outputOf({ format, shape }: Source, { out = format, full }: BatchOptions): Output {
  if (full) return fullOutput
  return out === 'csv' ? csvOutput(shape) : ndjsonOutput
}
