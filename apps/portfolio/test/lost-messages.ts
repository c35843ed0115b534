import { env } from 'cloudflare:workers'
import { evictDurableObject, runInDurableObject } from 'cloudflare:test'
import type { ChunkMessage } from '../src/jobs/chunk-message.ts'
import type { Job } from '../src/jobs/job.ts'

/**
 * Lets the queue lose the messages of a job, as it may, and the job send them again after some seconds. Returns what was lost,
 * and what ends the losses.
 */
export async function losing(id: string, resendAfter = env.RESEND_AFTER_SECONDS) {
  const stub: DurableObjectStub<Job> = env.JOBS.getByName(id)
  const lost: ChunkMessage[] = []
  const sendBatch: Queue<ChunkMessage>['sendBatch'] = (messages) => {
    for (const { body } of messages) lost.push(body)
    return Promise.resolve({ metadata: { metrics: { backlogCount: 0, backlogBytes: 0 } } })
  }
  await runInDurableObject(stub, (job) => {
    Object.defineProperty(job, 'env', { value: { ...env, RESEND_AFTER_SECONDS: resendAfter, CHUNKS: { sendBatch } } })
  })
  // A new instance has the real queue.
  return { lost, stop: () => evictDurableObject(stub) }
}
