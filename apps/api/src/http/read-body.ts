import { readFileOrJson, readJson, readStream } from '@ytterby/http/body'
import type { Handler } from '../route.ts'

const MAX_BYTES = 64 * 1024

/**
 * Reads the body as a handler takes it: parsed JSON, a `Blob` of one of its files, or a stream of lines.
 *
 * @param pause lets other requests run while a long body is parsed.
 * @throws Refusal
 */
export function readBody(
  request: Request,
  { maxBytes = MAX_BYTES, reads, files }: Handler,
  pause: () => Promise<void>,
): Promise<unknown> | ReadableStream<Uint8Array> {
  if (files !== undefined) return readFileOrJson(request, maxBytes, files, pause)
  return reads === 'lines' ? readStream(request, maxBytes) : readJson(request, maxBytes, pause)
}
