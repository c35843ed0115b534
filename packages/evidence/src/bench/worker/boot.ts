import { startWorkerd, writeConfig, type Modules } from '../../runtimes/workerd.ts'
import { percentile } from '../measure.ts'
import { ask } from './ask.ts'
import { itemAt } from '../item-at.ts'
import type { RequestStream } from './asked.ts'

const NAMES = ['ytterby', 'read', 'engine', 'bare'] as const

export type Boot = Readonly<Record<(typeof NAMES)[number], number>>

/** The bare Worker together with all our modules, none of which run, to measure the time for reading them. */
export const readOnly = (ours: Modules, bare: Modules): Modules => ({
  ...ours,
  'service.js': ours['index.js'] ?? '',
  ...bare,
})

/** Milliseconds from the start of a new workerd to its first answer: medians over alternating rounds. */
export async function bootTimes(
  scripts: Readonly<Record<keyof Boot, Modules>>,
  stream: RequestStream,
  folder: string,
  rounds: number,
): Promise<Boot> {
  const configs = NAMES.map((name) => ({ name, config: writeConfig(folder, name, scripts[name]) }))
  const times: Record<keyof Boot, number[]> = { ytterby: [], read: [], engine: [], bare: [] }
  // The first round warms up the file cache.
  for (let round = 0; round <= rounds; round += 1) {
    for (const { name, config } of configs) {
      const time = await bootTime(config, stream)
      if (round > 0) times[name].push(time)
    }
  }
  const median = (name: keyof Boot): number => percentile(times[name], 0.5)
  return {
    ytterby: median('ytterby'),
    read: median('read'),
    engine: median('engine'),
    bare: median('bare'),
  }
}

async function bootTime(config: string, { unseen, answers }: RequestStream): Promise<number> {
  const start = performance.now()
  const worker = await startWorkerd(config)
  try {
    const { status, bytes } = await ask(worker.port, itemAt(unseen, 0))
    const took = performance.now() - start
    if (status !== 200 || bytes.toString() !== answers[0])
      throw new Error(`The first answer is wrong (status ${status})`)
    return took
  } finally {
    await worker.stop()
  }
}
