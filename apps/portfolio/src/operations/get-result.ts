import { isNotModified } from '@ytterby/http/etag'
import { PortfolioRefusal } from '../http/portfolio-problem.ts'
import { jobOf, type CallerRequest } from '../http/caller-request.ts'
import { noSuchJob, wrongState } from '../http/wrong-state.ts'
import { readRange } from '../jobs/files.ts'
import { resultOf } from '../jobs/result-of.ts'

const TYPES = { csv: 'text/csv; charset=utf-8', ndjson: 'application/x-ndjson' } as const

/** `GET /v1/jobs/{id}/result`: the bytes that `ytterby batch` prints, or a range of them (RFC 9110 section 14). */
export async function getResult(call: CallerRequest): Promise<Response> {
  const { id, job } = jobOf(call)
  const { request, env, owner } = call
  const found = await job.output(owner)
  if (found === null) throw noSuchJob()
  if (typeof found === 'string') throw wrongState(found)
  const { outputs, format } = found
  const { bytes: size, etag } = await resultOf(outputs)
  const headers = {
    etag,
    'accept-ranges': 'bytes',
    'cache-control': 'private, no-cache',
    'content-disposition': `attachment; filename="${id}.${format}"`,
    'content-type': TYPES[format],
  }
  if (isNotModified(request.headers.get('if-none-match'), etag)) return new Response(null, { status: 304, headers })
  const range = rangeOf(request.headers, size, etag)
  const { from, to } = range ?? { from: 0, to: size }
  const body = request.method === 'HEAD' ? null : streamOf(readRange(env.FILES, outputs, { from, to }), to - from)
  return range === null
    ? new Response(body, { headers: { ...headers, 'content-length': String(size) } })
    : new Response(body, {
        status: 206,
        headers: {
          ...headers,
          'content-length': String(to - from),
          'content-range': `bytes ${from}-${to - 1}/${size}`,
        },
      })
}

/**
 * The range of bytes that is asked for; null for the whole. A header that is not understood, or lists several ranges, is
 * ignored, and so is one that is meant for an earlier result.
 *
 * @throws PortfolioRefusal if the range begins after the end.
 */
function rangeOf(headers: Headers, size: number, etag: string): { from: number; to: number } | null {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(headers.get('range') ?? '') ?? []
  if (first === '' && last === '') return null
  if ((headers.get('if-range') ?? etag) !== etag) return null
  const from = first === '' ? Math.max(0, size - Number(last)) : Number(first)
  const to = first === '' || last === '' ? size : Math.min(size, Number(last) + 1)
  if (first !== '' && last !== '' && Number(last) < Number(first)) return null
  if (from >= size || from >= to)
    throw new PortfolioRefusal('range-not-satisfiable', { headers: { 'content-range': `bytes */${size}` } })
  return { from, to }
}

/** A stream of a known length, which the client therefore learns. */
function streamOf(pieces: AsyncGenerator<Uint8Array>, length: number): ReadableStream<Uint8Array> {
  const { readable, writable } = new FixedLengthStream(length)
  const source = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await pieces.next()
      if (done === true) controller.close()
      else controller.enqueue(value)
    },
    async cancel() {
      await pieces.return(undefined)
    },
  })
  // A reader that leaves ends both streams; nobody is left to be told.
  source.pipeTo(writable).catch(() => undefined)
  return readable
}
