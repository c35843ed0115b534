import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { corpusDifferences, impactWith, type Difference, type Impact, type ImpactPlan } from './impact.ts'

/** The most threads: each loads and compiles both laws. */
const MOST_THREADS = 4

/** What a thread compares: every n-th good, and its share of them. */
export type CorpusShare = { readonly everyGood: number; readonly at: number; readonly of: number }

/** `impactOf` for the plan of `plannedImpact`, with the goods of the corpus divided among the processors. */
export async function impactInParallel(plan: ImpactPlan): Promise<Impact> {
  const of = Math.min(availableParallelism(), MOST_THREADS)
  const others = Array.from({ length: of - 1 }, (_, at) =>
    compareElsewhere({ everyGood: plan.everyGood, at: at + 1, of }),
  )
  const shares = [corpusDifferences(plan, { at: 0, of }), ...(await Promise.all(others))]
  const goods = shares.reduce((sum, share) => sum + share.length, 0)
  const inOrder = Array.from({ length: goods }, (_, at) => shares[at % of]?.[Math.floor(at / of)] ?? [])
  return impactWith(plan, inOrder)
}

function compareElsewhere(share: CorpusShare): Promise<Difference[][]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./corpus-thread.ts', import.meta.url), { workerData: share })
    worker.once('message', resolve)
    worker.once('error', reject)
  })
}
