import type { Writable } from 'node:stream'
import type { Encoding } from '@ytterby/lists'
import { createLineAnswerer, type LineAnswererOptions } from '@ytterby/lists/batch'
import type { Progress } from './progress.ts'
import { sourceOf } from './source.ts'

/** Input characters answered at once with `--full`: a whole answer can take 150 kB for a line of a few characters. */
const CHARACTERS_AT_ONCE = 64

export type BatchOptions = LineAnswererOptions & { readonly progress: Progress }

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
  const source = await sourceOf(file, undefined, encoding)
  const { begin, answer } = createLineAnswerer(source, options)
  let refused = 0
  await source.run(
    begin,
    (line) => {
      options.progress.line()
      const { text, verdict } = answer(line)
      if (verdict === null) refused++
      return text
    },
    to,
    options.full ? CHARACTERS_AT_ONCE : undefined,
  )
  options.progress.end()
  return refused
}
