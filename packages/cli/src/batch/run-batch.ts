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
  const { progress } = options
  const source = await sourceOf(file, { encoding, progress })
  const { begin, answer } = createLineAnswerer(source, options)
  const outcomes: Record<string, number> = { refused: 0 }
  await source.run(
    begin,
    (line) => {
      const { text, verdict } = answer(line)
      const outcome = verdict ?? 'refused'
      outcomes[outcome] = (outcomes[outcome] ?? 0) + 1
      progress.line()
      return text
    },
    to,
    options.full ? CHARACTERS_AT_ONCE : undefined,
  )
  progress.end(outcomes)
  return outcomes['refused'] ?? 0
}
