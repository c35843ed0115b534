import { admit, keyDigest } from '@ytterby/api/src/http/caller.ts'
import type { Env } from '../env.ts'
import { PortfolioRefusal } from './portfolio-problem.ts'

/**
 * The digest of the caller's API key, which owns what the caller keeps here.
 *
 * @throws Refusal without a key, with an unknown one, or if its rate limit is reached.
 */
export async function ownerOf(request: Request, env: Env): Promise<string> {
  const authorization = request.headers.get('authorization')
  await admit(request, env)
  if (authorization === null) throw new PortfolioRefusal('api-key-required')
  return keyDigest(authorization)
}

/**
 * The owner of nothing, for what needs no key.
 *
 * @throws Refusal if the rate limit of the caller is reached.
 */
export async function nobody(request: Request, env: Env): Promise<string> {
  await admit(request, env)
  return ''
}
