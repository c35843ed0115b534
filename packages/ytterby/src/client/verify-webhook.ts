import { webhookKeyRefusals } from '../locales/en/refusals/webhook-keys.ts'
import { WebhookRefusedError } from '../errors/webhook-refused-error.ts'
import type { WatchEvent } from '../watch/event-schema.ts'
import type { CorrectionSum } from '../watch/sum-corrections.ts'
import type { LicenceChange } from './licence-change.ts'

/** The headers of a request, such as those of Fetch or of Node. */
type RequestHeaders = Pick<Headers, 'get'> | Readonly<Record<string, string | readonly string[] | undefined>>

/** A request as a server has it: a Fetch `Request`, or its headers and its body as it arrived, neither parsed nor changed. */
export type WebhookRequest =
  | Pick<Request, 'headers' | 'arrayBuffer'>
  | { readonly headers: RequestHeaders; readonly body: string | Uint8Array }

/** A webhook message whose signature is valid. */
export type WebhookMessage = {
  /** The same for every attempt to deliver the message: whoever has seen it already has nothing to do. */
  readonly id: string
  /** `watch.test` and `ledger.test` were asked for, and have no events and no changes. */
  readonly type: 'watch.changed' | 'watch.test' | 'ledger.changed' | 'ledger.test'
  readonly data: {
    /** The id of the watch; null from the command line, and of a ledger. */
    readonly watch: string | null
    /** How many events or changes came before these; null in a test, and from the command line. */
    readonly after: number | null
    /** The sum of the events that correct earlier answers of ours (`corrects: true`), if there are any; they are no changes of the law. */
    readonly corrections?: readonly CorrectionSum[]
    /** In order; none of a ledger. */
    readonly events: readonly WatchEvent[]
    /** The id of the ledger, only of a ledger. */
    readonly ledger?: string
    /** What became of the licences, in order, only of a ledger. */
    readonly changes?: readonly LicenceChange[]
  }
}

type Key = { readonly version: 'v1' | 'v1a'; readonly key: Awaited<ReturnType<typeof crypto.subtle.importKey>> }

/** Seconds by which the clocks of sender and receiver may differ. */
const TOLERANCE = 5 * 60
/** A message has two signatures, and some more while keys change; nobody makes us verify thousands. */
const MOST_SIGNATURES = 20
const TIMESTAMP = /^(0|[1-9]\d{0,14})$/
const HMAC = { name: 'HMAC', hash: 'SHA-256' }
const ED25519 = 'Ed25519'
const PUBLIC_KEY_BYTES = 32
const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/**
 * Verifies a webhook message as Standard Webhooks describes, of a watch or a ledger, and returns what it says. Its body has to be as it arrived: read it
 * before anything parses it. It loads neither the law nor the engine.
 *
 * @param keys the secret (`whsec_…`, verifies `v1`), the public key (`whpk_…`, verifies `v1a`), or several of them while keys
 * change: one of them has to have signed.
 * @param options.now seconds since 1970; by the clock of the platform if left out.
 * @throws WebhookRefusedError if the message is not to be trusted: `missing-header`, `malformed-header`, `too-old`, `too-new`,
 * `wrong-signature`; if its body cannot be read: `malformed`, `unknown-type`.
 * @throws TypeError without keys, or for a malformed one, which it does not quote.
 * @example
 * const { id, data } = await verifyWebhook(request, process.env.WATCH_SECRET)
 * for (const { id, since, after } of data.events) console.log(id, since, after.verdict)
 */
export async function verifyWebhook(
  request: WebhookRequest,
  keys: string | readonly string[],
  { now = Math.floor(Date.now() / 1000) }: { readonly now?: number } = {},
): Promise<WebhookMessage> {
  const verifying = await Promise.all([keys].flat().map(keyOf))
  if (verifying.length === 0) throw new TypeError(webhookKeyRefusals.verifying)
  const id = headerOf(request, 'webhook-id')
  const timestamp = headerOf(request, 'webhook-timestamp')
  const signatures = headerOf(request, 'webhook-signature').split(' ', MOST_SIGNATURES)
  requireRecent(timestamp, now)
  const body = await bodyOf(request)
  const signed = concat(new TextEncoder().encode(`${id}.${timestamp}.`), body)
  const isValid = await Promise.all(
    verifying.flatMap((key) => signatures.map((signature) => isSignedBy(key, signature, signed))),
  )
  if (!isValid.includes(true)) throw new WebhookRefusedError('wrong-signature', '/headers/webhook-signature')
  return { id, ...messageIn(body) }
}

async function keyOf(text: string): Promise<Key> {
  const [, prefix, encoded = ''] = /^(whsec|whpk)_(.+)$/.exec(text) ?? []
  const bytes = bytesOf(encoded)
  if (bytes === null || bytes.length === 0 || (prefix === 'whpk' && bytes.length !== PUBLIC_KEY_BYTES))
    throw new TypeError(webhookKeyRefusals.verifying)
  const { subtle } = crypto
  return prefix === 'whpk'
    ? { version: 'v1a', key: await subtle.importKey('raw', bytes, ED25519, false, ['verify']) }
    : { version: 'v1', key: await subtle.importKey('raw', bytes, HMAC, false, ['verify']) }
}

/** @throws WebhookRefusedError without the header, or with several of its name. */
function headerOf({ headers }: WebhookRequest, name: string): string {
  const value = isOfFetch(headers)
    ? headers.get(name)
    : Object.entries(headers).find(([stated]) => stated.toLowerCase() === name)?.[1]
  if (typeof value === 'string' && value !== '') return value
  throw new WebhookRefusedError('missing-header', `/headers/${name}`)
}

const isOfFetch = (headers: RequestHeaders): headers is Pick<Headers, 'get'> => typeof headers.get === 'function'

/** @throws WebhookRefusedError if it is not from about now: whoever records a message could send it again later. */
function requireRecent(timestamp: string, now: number): void {
  const pointer = '/headers/webhook-timestamp'
  if (!TIMESTAMP.test(timestamp)) throw new WebhookRefusedError('malformed-header', pointer)
  if (!(Number(timestamp) >= now - TOLERANCE)) throw new WebhookRefusedError('too-old', pointer)
  if (!(Number(timestamp) <= now + TOLERANCE)) throw new WebhookRefusedError('too-new', pointer)
}

async function bodyOf(request: WebhookRequest): Promise<Uint8Array> {
  // The text of a request would leave out a byte order mark, which was not signed.
  if ('arrayBuffer' in request) return new Uint8Array(await request.arrayBuffer())
  const { body } = request
  return typeof body === 'string' ? new TextEncoder().encode(body) : body
}

/** Web Crypto compares in constant time. */
async function isSignedBy({ version, key }: Key, signature: string, signed: Uint8Array<ArrayBuffer>): Promise<boolean> {
  const [stated, encoded = '', ...others] = signature.split(',')
  const bytes = bytesOf(encoded)
  if (stated !== version || bytes === null || others.length > 0) return false
  return crypto.subtle.verify(version === 'v1' ? HMAC : ED25519, key, bytes, signed)
}

/** The bytes of base64 as it is written by everybody; null for anything else, such as white space or unused bits that are set. */
function bytesOf(base64: string): Uint8Array<ArrayBuffer> | null {
  try {
    const text = atob(base64)
    return btoa(text) === base64 ? Uint8Array.from(text, (character) => character.charCodeAt(0)) : null
  } catch {
    return null
  }
}

function concat(first: Uint8Array, second: Uint8Array): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(first.length + second.length)
  whole.set(first)
  whole.set(second, first.length)
  return whole
}

type Sent = { readonly type: WebhookMessage['type']; readonly data: Partial<WebhookMessage['data']> }

/** What a signed body says. It is not validated further: whoever holds the key has written it. */
function messageIn(body: Uint8Array): Omit<WebhookMessage, 'id'> {
  const { type, data } = sentIn(body)
  if (!/^(watch|ledger)\.(changed|test)$/.test(type)) throw new WebhookRefusedError('unknown-type', '/body/type')
  return { type, data: { watch: null, after: null, events: [], ...data } }
}

/** @throws WebhookRefusedError if it has no type or no data. */
function sentIn(body: Uint8Array): Sent {
  try {
    const sent: Sent | null = JSON.parse(UTF8.decode(body))
    if (typeof sent?.type === 'string' && typeof sent.data === 'object' && sent.data !== null) return sent
  } catch {
    // Below.
  }
  throw new WebhookRefusedError('malformed', '/body')
}
