import type { MiddlewareHandler } from 'hono'
import { isKnown, keyDigest, type KeysEnv } from './api-key.ts'
import { Refusal } from './problem.ts'

/** The period of the limits in `wrangler.jsonc`, in seconds. */
export const LIMIT_PERIOD = 60

type Limit = { readonly limit: (options: { key: string }) => Promise<{ readonly success: boolean }> }

/** What admission needs of an environment: the known keys, and the rate limits for callers without a key and with one. */
export type AdmissionEnv = KeysEnv & {
  /** Digests of the keys of the operator, as those of callers. */
  readonly OPERATOR_KEY_DIGESTS?: string
  readonly LIMIT?: Limit
  readonly LIMIT_WITH_KEY?: Limit
}

/** What admission adds to a request. */
export type Admitted = {
  /** The digest of the caller's API key; null without one. */
  readonly key: string | null
}

/**
 * Checks the API key, if any, and counts the request against the limit of its key or address.
 *
 * @param keys Which keys are known: those of callers, or those of the operator.
 * @throws Refusal if the key is unknown or the limit is reached.
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
    if (key !== null && !isKnown(key, { API_KEY_DIGESTS: env[keys] ?? '' })) throw new Refusal('unknown-api-key')
    c.set('key', key)
    const limit = key === null ? env.LIMIT : env.LIMIT_WITH_KEY
    if (limit !== undefined) {
      const { success } = await limit.limit({ key: key ?? c.req.raw.headers.get('cf-connecting-ip') ?? 'unknown' })
      if (!success) throw new Refusal('rate-limited')
    }
    return next()
  }
