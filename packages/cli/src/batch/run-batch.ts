import type { Writable } from 'node:stream'
import type { Lang, Ruleset } from 'ytterby'
import type { Defaults } from '../input/with-defaults.ts'
import { createAnswerer } from './answerer.ts'
import { csvOutput, fullOutput, ndjsonOutput, type Output } from './output.ts'
import type { Progress } from './progress.ts'
import { sourceOf, type Format, type Source } from './source.ts'

/** Input characters answered at once with `--full`: a whole answer can take 150 kB for a line of a few characters. */
const CHARACTERS_AT_ONCE = 64

export type BatchOptions = {
  readonly defaults: Defaults
  readonly lang: Lang
  readonly ruleset: Ruleset
  readonly progress: Progress
  /** The format of the input by default. */
  readonly out: Format | undefined
  /** The whole canonical assessment of each line, as NDJSON. */
  readonly full: boolean
}

/**
 * Answers every line of a file in order, in constant memory.
 *
 * @returns the number of refused lines.
 * @throws InputError if the whole file is refused.
 */
export async function runBatch(file: string, options: BatchOptions, to: Writable): Promise<number> {
  const source = await sourceOf(file)
  const output = outputOf(source, options)
  const answerOne = createAnswerer(options, output.render)
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
    options.full ? CHARACTERS_AT_ONCE : undefined,
  )
  options.progress.end()
  return refused
}

function outputOf({ format, shape }: Source, { out = format, full }: BatchOptions): Output {
  if (full) return fullOutput
  return out === 'csv' ? csvOutput(shape) : ndjsonOutput
}
