import { env } from 'cloudflare:workers'
import { runInDurableObject } from 'cloudflare:test'
import type { Ruleset } from 'ytterby'
import { answerChunk } from '../src/jobs/answer-chunk.ts'
import type { ChunkMessage } from '../src/jobs/chunk-message.ts'
import type { Job } from '../src/jobs/job.ts'

/** Something that stands still until it is let go. */
export type Late = { readonly end: () => Promise<void> }

/**
 * A consumer that has answered its chunk under a law, and stands still before that is `stored`, or before it is `reported`.
 */
export async function lateConsumer(message: ChunkMessage, law: Ruleset, step: 'stored' | 'reported'): Promise<Late> {
  const arrived = signal()
  const released = signal()
  const stand = async (): Promise<void> => {
    arrived.give()
    await released.given
  }
  const put: R2Bucket['put'] = async (...object: Parameters<R2Bucket['put']>) => {
    if (step === 'stored') await stand()
    const stored = await env.FILES.put(...object)
    if (step === 'reported') await stand()
    return stored
  }
  const work = answerChunk(message, { ...env, FILES: filesWith({ put }) }, law)
  await arrived.given
  return {
    end() {
      released.give()
      return work
    },
  }
}

/** A job that stands still once it reads its list from some byte on, or after it, to cut it. */
export async function lateCut(
  stub: DurableObjectStub<Job>,
  from: number,
): Promise<Late & { readonly hasBegun: () => boolean }> {
  const is = { begun: false, ended: false }
  const get: R2Bucket['get'] = async (...wanted: Parameters<R2Bucket['get']>) => {
    const range = wanted[1]?.range
    if (range !== undefined && 'offset' in range && (range.offset ?? 0) >= from) {
      is.begun = true
      // A promise of the test would not wake an object.
      while (!is.ended) await pause(20)
    }
    return env.FILES.get(...wanted)
  }
  await runInDurableObject(stub, (job) => {
    const jobEnv: object = Reflect.get(job, 'env')
    Object.defineProperty(job, 'env', { value: { ...jobEnv, FILES: filesWith({ get }) } })
  })
  return {
    hasBegun: () => is.begun,
    end() {
      is.ended = true
      return pause(500)
    },
  }
}

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds))

/** The bucket, with other methods. */
const filesWith = (methods: Partial<R2Bucket>): R2Bucket =>
  new Proxy(env.FILES, {
    get(files, name) {
      const member: unknown = Reflect.get(methods, name) ?? Reflect.get(files, name)
      return typeof member === 'function' ? member.bind(files) : member
    },
  })

function signal(): { readonly given: Promise<void>; readonly give: () => void } {
  let give = (): void => undefined
  const given = new Promise<void>((resolve) => {
    give = resolve
  })
  return { given, give: () => give() }
}
