/** A thread that compares its share of the corpus; see `impactInParallel`. */
import { parentPort, workerData } from 'node:worker_threads'
import { corpusDifferences } from './impact.ts'
import type { CorpusShare } from './in-parallel.ts'
import { plannedImpact } from './planned.ts'

const { everyGood, ...share }: CorpusShare = workerData
const plan = plannedImpact({ everyGood, everyRow: 1 })
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- Threads of Node have no origin.
parentPort?.postMessage(plan === null ? [] : corpusDifferences(plan, share))
