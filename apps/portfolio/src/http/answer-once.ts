import { hexDigest, hexOf } from '../jobs/hex-digest.ts'
import { answerSeal, type FirstAnswer } from './answer-seal.ts'
import { newId, type CallerRequest } from './caller-request.ts'
import { PortfolioRefusal } from './portfolio-problem.ts'

/** What creates something of an id that it is given, and what wipes that again. */
export type Creation = {
  readonly create: (call: CallerRequest, id: string) => Promise<Response>
  readonly wipe: (call: CallerRequest, id: string) => Promise<unknown>
}

const KEY = /^[\x20-\x7e]{1,255}$/

/**
 * Creates something. With an `Idempotency-Key`, the same request gets the same answer for a day, and nothing is created twice.
 * A request that was refused is not kept. The account of the caller decides which of several requests is the first; it keeps
 * a digest of the name of the request, and the answer sealed.
 *
 * @throws PortfolioRefusal for a key that is none, that is in use, or that another request had.
 * @example const createJob = answerOnce({ create, wipe })
 */
export const answerOnce =
  ({ create, wipe }: Creation) =>
  async (call: CallerRequest): Promise<Response> => {
    const { request, env, owner } = call
    const key = request.headers.get('idempotency-key')
    const id = newId()
    if (key === null) return create(call, id)
    if (!KEY.test(key)) throw new PortfolioRefusal('invalid-idempotency-key')
    const { pathname, search } = new URL(request.url)
    const account = env.ACCOUNTS.getByName(owner)
    const name = `${pathname} ${key}`
    const { seal, open } = await answerSeal([request.headers.get('authorization')?.split(/\s+/).at(-1) ?? '', name])
    const begun = await account.beginOnce(await hexDigest(new TextEncoder().encode(name)), id)
    if (begun.state === 'in-use')
      throw new PortfolioRefusal('idempotency-key-in-use', { headers: { 'retry-after': '1' } })
    const print = fingerprintOf(request, search)
    if (begun.state === 'kept') {
      await print.body?.pipeTo(new WritableStream())
      if ((await print.digest()) !== begun.fingerprint) throw new PortfolioRefusal('idempotency-key-reused')
      return responseOf(await open(begun.answer))
    }
    try {
      if (begun.left !== null) await wipe(call, begun.left)
      const response = await create(
        { ...call, request: new Request(request, { method: 'POST', body: print.body }) },
        id,
      )
      const answer = {
        status: response.status,
        location: response.headers.get('location') ?? '',
        body: await response.text(),
      }
      if (await account.keepOnce(id, await print.digest(), await seal(answer))) return responseOf(answer)
    } catch (error) {
      await account.forgetOnce(id)
      throw error
    }
    // It took so long that another request has begun anew.
    await wipe(call, id)
    throw new PortfolioRefusal('idempotency-key-in-use', { headers: { 'retry-after': '1' } })
  }

const responseOf = ({ status, location, body }: FirstAnswer): Response =>
  new Response(body, { status, headers: { 'content-type': 'application/json', location } })

/** The body of a request, and the digest of its parameters and of that body once it was read to its end. */
function fingerprintOf(
  { body }: Request,
  parameters: string,
): { readonly body: ReadableStream<Uint8Array> | null; readonly digest: () => Promise<string> } {
  const stream = new crypto.DigestStream('SHA-256')
  const writer = stream.getWriter()
  const begun = writer.write(new TextEncoder().encode(`${parameters}\n`))
  const through = new TransformStream<Uint8Array, Uint8Array>({
    async transform(bytes, out) {
      await writer.write(bytes)
      out.enqueue(bytes)
    },
  })
  return {
    body: body?.pipeThrough(through) ?? null,
    async digest() {
      await begun
      await writer.close()
      return hexOf(await stream.digest)
    },
  }
}
