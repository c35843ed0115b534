import { readFileOrJson, readJson, readStream } from '@ytterby/http/body'
import type { Handler } from '../route.ts'

const MAX_BYTES = 64 * 1024

/**
 * Reads the body as a handler takes it: parsed JSON, a `Blob` of one of its files, or a stream of lines.
 *
 * @throws Refusal
 */
export function readBody(
  request: Request,
  { maxBytes = MAX_BYTES, reads, files }: Handler,
): Promise<unknown> | ReadableStream<Uint8Array> {
  if (files !== undefined) return readFileOrJson(request, maxBytes, files)
  return reads === 'lines' ? readStream(request, maxBytes) : readJson(request, maxBytes)
}
