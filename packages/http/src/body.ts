import { limitBytes, concat } from './lines.ts'
import { Refusal } from './problem.ts'
import { afterOthers } from './after-others.ts'

const UTF8 = new TextDecoder('utf-8', { fatal: false, ignoreBOM: true })
const BOM = '\u{feff}'

/** JSON types, no type, or the default of `curl -d`. The body itself must be JSON in any case. */
const JSON_MEDIA_TYPES =
  /^(application\/([a-z0-9.-]+\+)?json|application\/x-ndjson|application\/x-www-form-urlencoded|)$/

const mediaTypeOf = ({ headers }: Request): string =>
  headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? ''

/** @throws Refusal if the body is compressed: what is not unpacked would be read as something else. */
function requirePlain({ headers }: Request): void {
  const encoding = headers.get('content-encoding')
  if (encoding !== null && encoding.trim().toLowerCase() !== 'identity') throw new Refusal('unsupported-media-type')
}

/**
 * Refuses a body that is not the file itself: it is compressed, or the field of a form.
 *
 * @throws Refusal
 * @example requireFile(c.req.raw)
 */
export function requireFile(request: Request): void {
  requirePlain(request)
  if (mediaTypeOf(request).startsWith('multipart/')) throw new Refusal('unsupported-media-type')
}

/** @throws Refusal if another content type is declared, or the body is compressed. */
function requireJson(request: Request): void {
  requirePlain(request)
  if (request.headers.get('content-type') === 'application/json') return
  if (!JSON_MEDIA_TYPES.test(mediaTypeOf(request))) throw new Refusal('unsupported-media-type')
}

/**
 * Whether the body declares its length.
 *
 * @throws Refusal if the declared length is over the limit.
 */
function requireSize({ headers }: Request, most: number): boolean {
  const length = headers.get('content-length')
  if (length === null) return false
  if (Number(length) > most) throw new Refusal('body-too-large')
  return true
}

/**
 * Parses a JSON body.
 *
 * @param pause lets others be answered; a long body awaits it often.
 * @throws Refusal if it is too large (declared or not) or not JSON.
 * @example const inquiry = await readJson(c.req.raw, 64 * 1024)
 */
export async function readJson(request: Request, most: number, pause = afterOthers): Promise<unknown> {
  requireJson(request)
  // `request.text()` is fastest: decoding an `ArrayBuffer` would take a tenth of the time of a short request. Invalid UTF-8
  // becomes U+FFFD, which the SDK rejects in every text that it reads.
  const text = requireSize(request, most) ? await request.text() : UTF8.decode(await readUndeclared(request, most))
  return parseJson(text, pause)
}

/** Longer texts are parsed in parts. */
const LONG = 256 * 1024

/**
 * Parses a text, which may begin with a byte order mark.
 *
 * @throws Refusal if it is not JSON; and what `pause` throws.
 */
export async function parseJson(text: string, pause = afterOthers): Promise<unknown> {
  const json = text.startsWith(BOM) ? text.slice(1) : text
  try {
    if (json.length <= LONG) return JSON.parse(json)
    const { parseInParts } = await import('./json-in-parts.ts')
    return await parseInParts(json, pause)
  } catch (error) {
    throw error instanceof SyntaxError ? new Refusal('malformed-json') : error
  }
}

/**
 * The body as a stream.
 *
 * @throws Refusal if the declared length is over the limit, or another content type is declared.
 * @example for await (const piece of limitBytes(readStream(c.req.raw, most), most)) read(piece)
 */
export function readStream(request: Request, most: number): ReadableStream<Uint8Array> {
  requireJson(request)
  requireSize(request, most)
  return request.body ?? new ReadableStream({ start: (controller) => controller.close() })
}

/** Media types besides JSON that a body may have, and the largest size of such a body. */
export type Files = { readonly types: readonly string[]; readonly maxBytes: number }

/**
 * A body of one of the media types, as a `Blob`; any other body is parsed as JSON.
 *
 * @throws Refusal if it is too large, declared or not; and what `readJson` throws.
 * @example await readFileOrJson(c.req.raw, 64 * 1024, { types: ['text/csv'], maxBytes: 2 * 1024 * 1024 })
 */
export async function readFileOrJson(
  request: Request,
  most: number,
  { types, maxBytes }: Files,
  pause = afterOthers,
): Promise<unknown> {
  const type = mediaTypeOf(request)
  if (!types.includes(type)) return readJson(request, most, pause)
  requirePlain(request)
  requireSize(request, maxBytes)
  return new Blob([(await readUndeclared(request, maxBytes)).slice()], { type })
}

/** Reads a body of undeclared length. */
async function readUndeclared({ body }: Request, most: number): Promise<Uint8Array> {
  const pieces: Uint8Array[] = []
  if (body !== null) for await (const piece of limitBytes(body, most)) pieces.push(piece)
  return concat(pieces)
}
