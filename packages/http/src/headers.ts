import { currentRuleset } from 'ytterby'

/**
 * Headers of every response. The content security policy is the one for responses that are not pages. Each further header takes a
 * measurable share of an answer of one kilobyte, so those about documents are sent with pages only.
 *
 * @example new Response('{}', { headers: FIXED_HEADERS })
 */
export const FIXED_HEADERS: Readonly<Record<string, string>> = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers':
    'ETag, Retry-After, Server-Timing, Request-Id, Ytterby-As-Of, Ytterby-Known-Through, Ytterby-Law-Notice',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'strict-transport-security': 'max-age=63072000; includeSubDomains',
  'ytterby-known-through': currentRuleset.knownThrough,
  'x-content-type-options': 'nosniff',
}

/** Additional headers of pages that others may show in a frame. */
export const FRAMED_HEADERS: Readonly<Record<string, string>> = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'cross-origin',
  'origin-agent-cluster': '?1',
  'referrer-policy': 'no-referrer',
}

/** Additional headers of pages and their files. JSON does not need them, and leaving them out keeps small answers small. */
export const PAGE_HEADERS: Readonly<Record<string, string>> = { ...FRAMED_HEADERS, 'x-frame-options': 'DENY' }

/** Headers of the answer to a CORS preflight (Fetch standard). Any origin is allowed: no answer depends on who asks. */
export const PREFLIGHT_HEADERS: Readonly<Record<string, string>> = {
  'access-control-allow-headers': 'Authorization, Content-Type, Idempotency-Key, If-None-Match',
  'access-control-max-age': '86400',
}
