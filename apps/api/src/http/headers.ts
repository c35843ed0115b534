import { currentRuleset } from 'ytterby'

/** What every response carries. The content-security policy is that of something that is no page. */
export const FIXED_HEADERS: Readonly<Record<string, string>> = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'ETag, Retry-After, Server-Timing, Request-Id, Ytterby-As-Of, Ytterby-Known-Through',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'strict-transport-security': 'max-age=63072000; includeSubDomains',
  'ytterby-known-through': currentRuleset.knownThrough,
  'x-content-type-options': 'nosniff',
}

/**
 * What pages and their files carry besides. It speaks of documents: to JSON it says nothing, and each header takes its
 * share of an answer of a kilobyte.
 */
export const PAGE_HEADERS: Readonly<Record<string, string>> = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'cross-origin',
  'origin-agent-cluster': '?1',
  'referrer-policy': 'no-referrer',
  'x-frame-options': 'DENY',
}

/** Of a browser that asks what it may send (Fetch standard, CORS-preflight). Any origin may: no answer hangs on who asks. */
export const PREFLIGHT_HEADERS: Readonly<Record<string, string>> = {
  'access-control-allow-headers': 'Authorization, Content-Type, Idempotency-Key, If-None-Match',
  'access-control-max-age': '86400',
}
