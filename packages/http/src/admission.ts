import type { MiddlewareHandler } from 'hono'
import { isKnown, keyDigest, type KeysEnv } from './api-key.ts'
import { Refusal } from './problem.ts'

/** The period of the limits in `wrangler.jsonc`, in seconds. */
export const LIMIT_PERIOD = 60

type Limit = { readonly limit: (options: { key: string }) => Promise<{ readonly success: boolean }> }

/**
 * What admission needs of an environment: the known keys, the rate limits for callers without a key and with one, and on plain
 * Node the address of the caller.
 */
export type AdmissionEnv = KeysEnv & {
  /** Digests of the keys of the operator, as those of callers. */
  readonly OPERATOR_KEY_DIGESTS?: string
  readonly LIMIT?: Limit
  readonly LIMIT_WITH_KEY?: Limit
  readonly ADDRESS?: string | undefined
}

/** Who asks, as far as it is counted. */
export type Caller = {
  /** The digest of a known API key, or else the address. */
  readonly id: string
  /** Counts one request more against the limit of this caller; false if it is reached. */
  readonly count: () => Promise<boolean>
}

/** What admission adds to a request. */
export type Admitted = {
  /** The digest of the caller's API key; null without one. */
  readonly key: string | null
  readonly caller: Caller
}

/**
 * Counts the request against the limit of its key or, without a known one, of its address, and checks the key.
 *
 * @param keys Which keys are known: those of callers, or those of the operator.
 * @throws Refusal if the limit is reached or the key is unknown.
 * @example app.get('/v1/version', admission(), (c) => c.text(c.var.key === null ? 'anybody' : 'somebody'))
 */
export const admission =
  (
    keys: 'API_KEY_DIGESTS' | 'OPERATOR_KEY_DIGESTS' = 'API_KEY_DIGESTS',
  ): MiddlewareHandler<{ Bindings: AdmissionEnv; Variables: Admitted }> =>
  async (c, next) => {
    // On plain Node there may be no environment.
    const env: AdmissionEnv = c.env ?? {}
    const authorization = c.req.raw.headers.get('authorization')
    const key = authorization === null ? null : await keyDigest(authorization)
    const known = key !== null && isKnown(key, { API_KEY_DIGESTS: env[keys] ?? '' }) ? key : null
    const limit = known === null ? env.LIMIT : env.LIMIT_WITH_KEY
    const id = known ?? env.ADDRESS ?? c.req.raw.headers.get('cf-connecting-ip') ?? 'unknown'
    const caller = { id, count: async () => limit === undefined || (await limit.limit({ key: id })).success }
    // Who guesses keys is counted as well.
    if (!(await caller.count())) throw new Refusal('rate-limited')
    if (key !== known) throw new Refusal('unknown-api-key')
    c.set('key', key)
    c.set('caller', caller)
    return next()
  }
