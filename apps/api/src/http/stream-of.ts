/** Answers are handed on in pieces that are worth sending. */
export const PIECE_LENGTH = 64 * 1024

/** How long a caller may read nothing before it counts as gone. */
const PATIENCE_MS = 60_000

/**
 * Pieces of text as a stream of bytes: each is made once the one before it was taken.
 *
 * @param finish called once no more pieces come, or nobody takes them.
 */
export function streamOf(
  pieces: AsyncGenerator<string>,
  finish: () => void,
  patience = PATIENCE_MS,
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
      }, patience)
    },
    cancel: end,
  })
}
