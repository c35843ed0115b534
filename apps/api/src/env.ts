/** Where the files beside the Worker lie: an address that is never sent anywhere. */
export const ASSETS_ORIGIN = 'https://assets.invalid'

/** What the Worker is given: bindings and secrets of `wrangler.jsonc`. On plain Node none of them is there. */
export type Env = {
  /**
   * Files beside the Worker: frozen releases, `/frozen/1.0.0/ruleset.json`, and the page, `/site/index.html`. Without them
   * the newest release alone answers, and there is no page.
   */
  readonly ASSETS?: { readonly fetch: (url: string) => Promise<Response> }
  /** Requests of callers without a key, and of those with one. */
  readonly LIMIT?: RateLimit
  readonly LIMIT_WITH_KEY?: RateLimit
  /** Names under which the service is reached, separated by white space: tools are served under no other, so that no page can reach a local one by a name of its own. */
  readonly MCP_HOSTS?: string
  /** Secret: the key that receipts are signed with, PKCS8 in base64; without it none are issued. */
  readonly RECEIPT_KEY?: string
  /** The public keys of receipts, as a JSON array: that of RECEIPT_KEY, and every one before it. */
  readonly RECEIPT_KEYS?: string
  /** Secret: SHA-256 digests of the API keys in hexadecimal, separated by white space. */
  readonly API_KEY_DIGESTS?: string
}
