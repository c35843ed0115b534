import { newestLaw } from '@ytterby/http/law/in-force'
import { createApp } from './app.ts'
import type { Env } from './env.ts'
import { answerChunk } from './jobs/answer-chunk.ts'
import type { ChunkMessage } from './jobs/chunk-message.ts'
import { wakeBehind } from './watches/wake-behind.ts'

export { Account } from './account/account.ts'
export { Job } from './jobs/job.ts'
export { Ledger } from './ledgers/ledger.ts'
export { Watch } from './watches/watch.ts'

const app = createApp()

/** The Worker: requests, chunks that wait to be answered, and a net for watches and ledgers whose alarm was lost. */
export default {
  fetch: (request, env, context) => app.fetch(request, env, context),
  scheduled: (_controller, env) => wakeBehind(env),
  async queue(batch, env) {
    for (const message of batch.messages) {
      await answerChunk(message.body, env, await newestLaw(env))
      message.ack()
    }
  },
} satisfies ExportedHandler<Env, ChunkMessage>
