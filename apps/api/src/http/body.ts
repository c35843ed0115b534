import { bounded, joined } from './lines.ts'
import { Refusal } from './problem.ts'

const UTF8 = new TextDecoder('utf-8', { fatal: false, ignoreBOM: true })
const BOM = '\u{feff}'

/** JSON, undeclared, or what `curl -d` declares when it is told nothing: the body itself must be JSON in any case. */
const JSON_MEDIA_TYPES =
  /^(application\/([a-z0-9.-]+\+)?json|application\/x-ndjson|application\/x-www-form-urlencoded|)$/

/** @throws Refusal where the body is declared as something else. */
function requireJson({ headers }: Request): void {
  const stated = headers.get('content-type')
  if (stated === 'application/json') return
  const mediaType = stated?.split(';')[0]?.trim().toLowerCase() ?? ''
  if (!JSON_MEDIA_TYPES.test(mediaType)) throw new Refusal('unsupported-media-type')
}

/**
 * Whether the body says how long it is.
 *
 * @throws Refusal where it declares more bytes than are read.
 */
function requireSize({ headers }: Request, most: number): boolean {
  const length = headers.get('content-length')
  if (length === null) return false
  if (Number(length) > most) throw new Refusal('body-too-large')
  return true
}

/**
 * The JSON of a body.
 *
 * @throws Refusal where it is too large, declared or not, or no JSON.
 */
export async function readJson(request: Request, most: number): Promise<unknown> {
  requireJson(request)
  // Read as text by the platform: by way of an `ArrayBuffer` a short body costs a tenth of the request. Bytes that are not
  // UTF-8 become U+FFFD, which the SDK takes in no text that it reads.
  const text = requireSize(request, most) ? await request.text() : UTF8.decode(await readUndeclared(request, most))
  try {
    return JSON.parse(text.startsWith(BOM) ? text.slice(1) : text)
  } catch {
    throw new Refusal('malformed-json')
  }
}

/**
 * A body as it comes.
 *
 * @throws Refusal where it is declared to be too large, or is declared as something else.
 */
export function readStream(request: Request, most: number): ReadableStream<Uint8Array> {
  requireJson(request)
  requireSize(request, most)
  return request.body ?? new ReadableStream({ start: (controller) => controller.close() })
}

/** A body that does not say how long it is. */
async function readUndeclared({ body }: Request, most: number): Promise<Uint8Array> {
  const pieces: Uint8Array[] = []
  if (body !== null) for await (const piece of bounded(body, most)) pieces.push(piece)
  return joined(pieces)
}
