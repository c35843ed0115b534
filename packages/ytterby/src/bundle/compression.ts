// Every runtime has these; the SDK is compiled without the types of any runtime.
type Reader = {
  read(): Promise<{ readonly done: boolean; readonly value?: Uint8Array | undefined }>
  cancel(): Promise<void>
}
type Writer = { write(bytes: Uint8Array): Promise<void>; close(): Promise<void> }
type ByteStream = {
  readonly readable: { getReader(): Reader }
  readonly writable: { getWriter(): Writer }
}
declare const CompressionStream: new (format: 'deflate') => ByteStream
declare const DecompressionStream: new (format: 'deflate') => ByteStream

/** Compresses bytes: the same bytes give the same result in the same version of a runtime. */
export async function compress(bytes: Uint8Array): Promise<Uint8Array> {
  const packed = await through(new CompressionStream('deflate'), bytes, Infinity)
  if (packed === null) throw new RangeError('There is no limit')
  return packed
}

/**
 * Decompresses bytes, and stops as soon as there are more than `most`: then the result is null.
 *
 * @throws TypeError if they are not compressed bytes.
 */
export const decompress = (bytes: Uint8Array, most: number): Promise<Uint8Array | null> =>
  through(new DecompressionStream('deflate'), bytes, most)

async function through(
  { readable, writable }: ByteStream,
  bytes: Uint8Array,
  most: number,
): Promise<Uint8Array | null> {
  const writer = writable.getWriter()
  // What goes wrong is thrown where it is read.
  const ignore = (): undefined => undefined
  void writer.write(bytes).catch(ignore)
  void writer.close().catch(ignore)
  const reader = readable.getReader()
  const chunks: Uint8Array[] = []
  let size = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return joined(chunks, size)
    size += value?.length ?? 0
    if (size > most) {
      await reader.cancel().catch(ignore)
      return null
    }
    if (value !== undefined) chunks.push(value)
  }
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}
