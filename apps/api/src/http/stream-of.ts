/** Chunks of an answer are at least this long, so that each is worth sending. */
export const PIECE_LENGTH = 64 * 1024

/** How long a caller may read nothing before the stream is closed. */
const TIMEOUT_MS = 60_000

/**
 * A byte stream of text chunks. Each chunk is generated when the one before it was read.
 *
 * @param finish is called when the chunks end or the reader is gone.
 */
export function streamOf(
  pieces: AsyncGenerator<string>,
  finish: () => void,
  timeout = TIMEOUT_MS,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  let waiting: ReturnType<typeof setTimeout> | undefined
  const end = async (): Promise<void> => {
    clearTimeout(waiting)
    finish()
    await pieces.return(undefined)
  }
  const next = async (): Promise<IteratorResult<string>> => {
    try {
      return await pieces.next()
    } catch (error) {
      finish()
      throw error
    }
  }
  return new ReadableStream({
    async pull(controller) {
      clearTimeout(waiting)
      const { done, value } = await next()
      if (done === true) {
        finish()
        controller.close()
        return
      }
      controller.enqueue(encoder.encode(value))
      waiting = setTimeout(() => {
        controller.error(new Error('Nobody reads the answer'))
        void end()
      }, timeout)
    },
    cancel: end,
  })
}
