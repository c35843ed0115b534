import type { Assessment } from 'ytterby'
import { createAnswerer, type AnswererOptions } from './answerer.ts'
import type { Line } from '../records/line.ts'
import type { BatchForm, BatchFormat } from '../records/open-batch.ts'
import { csvOutput, fullOutput, ndjsonOutput, type Output } from './output.ts'

export type LineAnswererOptions = AnswererOptions & {
  /** The format of the input by default. */
  readonly out: BatchFormat | undefined
}

/** Answers the records of a list. `begin` is the text that precedes all answers. */
export type LineAnswerer = {
  readonly begin: string
  /** The text of the answer with its line end; the verdict is `null` if the record was refused. */
  readonly answer: (line: Line) => { readonly text: string; readonly verdict: Assessment['verdict'] | null }
}

export function createLineAnswerer(form: BatchForm, options: LineAnswererOptions): LineAnswerer {
  const output = outputOf(form, options)
  const answerOne = createAnswerer(options, output.render)
  return {
    begin: output.begin,
    answer(line) {
      const outcome = answerOne(line.draft)
      return 'text' in outcome
        ? { text: output.answered(line, outcome.text), verdict: outcome.verdict }
        : { text: output.failed(line, outcome.issues), verdict: null }
    },
  }
}

function outputOf({ format, shape }: BatchForm, { out = format, full }: LineAnswererOptions): Output {
  if (full) return fullOutput
  return out === 'csv' ? csvOutput(shape) : ndjsonOutput
}
