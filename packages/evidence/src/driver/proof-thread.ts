/** Runs one part in a thread of its own and tells the thread that began it how far it is and what came of it. */
import { parentPort, workerData } from 'node:worker_threads'
import type { PartResult } from './part.ts'
import { PROOF_PARTS } from './proof-parts.ts'

/** What the thread is asked, and what it tells. */
export type Asked = { readonly name: string; readonly seed: number }
export type Told = { readonly progress: string } | { readonly result: PartResult }

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port between threads has no origin
const tell = (told: Told): void => parentPort?.postMessage(told)
const { name, seed }: Asked = workerData
const result = await PROOF_PARTS[name]?.run({ seed, onProgress: (progress) => tell({ progress }) })
if (result !== undefined) tell({ result })
