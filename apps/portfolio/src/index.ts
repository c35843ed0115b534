import { createApp } from './app.ts'
import type { Env } from './env.ts'
import { answerChunk } from './jobs/answer-chunk.ts'
import type { ChunkMessage } from './jobs/chunk-message.ts'

export { Account } from './account/account.ts'
export { Job } from './jobs/job.ts'

const app = createApp()

/** The Worker: requests, and chunks that wait to be answered. */
export default {
  fetch: (request, env, context) => app.fetch(request, env, context),
  async queue(batch, env) {
    for (const message of batch.messages) {
      await answerChunk(message.body, env)
      message.ack()
    }
  },
} satisfies ExportedHandler<Env, ChunkMessage>
