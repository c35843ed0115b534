/** Runs one part in a worker thread; it sends progress and the result to its parent. */
import { parentPort, workerData } from 'node:worker_threads'
import type { PartResult } from './part.ts'
import { PROOF_PARTS } from './proof-parts.ts'

/** The messages to and from the thread. */
export type ProofRequest = { readonly name: string; readonly seed: number; readonly minutes?: number }
export type ProofMessage = { readonly progress: string } | { readonly result: PartResult }

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port between threads has no origin
const tell = (told: ProofMessage): void => parentPort?.postMessage(told)
const { name, ...options }: ProofRequest = workerData
const result = await PROOF_PARTS[name]?.run({ ...options, onProgress: (progress) => tell({ progress }) })
if (result !== undefined) tell({ result })
