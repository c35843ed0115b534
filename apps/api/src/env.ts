import type { LawEnv } from '@ytterby/http/law/followed'

/** Base address for requests to the ASSETS binding. Nothing is ever sent to it. */
export const ASSETS_ORIGIN = 'https://assets.invalid'

/** The bindings and secrets of `wrangler.jsonc`. On plain Node there are none. */
export type Env = LawEnv & {
  /**
   * Static assets: frozen releases (`/frozen/1.0.0/ruleset.json`), the page (`/site/index.html`) and the documentation
   * (`/docs/index.html`). Without them, only the newest release answers and there are no pages.
   */
  readonly ASSETS?: { readonly fetch: (url: string) => Promise<Response> }
  /** The Worker that keeps jobs and watches. Without it they are refused. */
  readonly PORTFOLIO?: { readonly fetch: (request: Request) => Promise<Response> }
  /** Rate limits for callers without a key and with one. */
  readonly LIMIT?: RateLimit
  readonly LIMIT_WITH_KEY?: RateLimit
  /** Address of the caller, on plain Node. */
  readonly ADDRESS?: string | undefined
  /** Host names of the service, separated by white space. Tools answer under these only, which prevents DNS rebinding. */
  readonly MCP_HOSTS?: string
  /** Secret: the key that signs receipts, PKCS8 in base64. Without it no receipts are issued. */
  readonly RECEIPT_KEY?: string
  /** The public keys of receipts, as a JSON array: the one for RECEIPT_KEY and all earlier ones. */
  readonly RECEIPT_KEYS?: string
  /** Secret: SHA-256 digests of the API keys in hexadecimal, separated by white space. */
  readonly API_KEY_DIGESTS?: string
}
