import type { Schema } from '@ytterby/http/openapi-parts'
import type { Env } from '../env.ts'

/** What documents of OpenAPI are joined by. */
export type Joined = {
  readonly tags: readonly Schema[]
  readonly paths: Readonly<Record<string, Readonly<Record<string, Schema>>>>
  readonly schemas: Readonly<Record<string, Schema>>
}

type KeptDocument = {
  readonly tags: readonly Schema[]
  readonly security: readonly Schema[]
  readonly paths: Joined['paths']
  readonly components: { readonly schemas: Joined['schemas'] }
}

const ADDRESSES = ['/v1/jobs/openapi.json', '/v1/watches/openapi.json', '/v1/ledgers/openapi.json']
/** Nothing is sent to this host; the binding leads to the Worker. */
const ORIGIN = 'https://portfolio.invalid'

/**
 * The operations of the Worker that keeps jobs, watches and ledgers, from its own documents; none where there is no such Worker, or
 * where it does not answer.
 */
export async function keptOperations({ PORTFOLIO }: Env): Promise<readonly Joined[]> {
  if (PORTFOLIO === undefined) return []
  const documents = await Promise.all(ADDRESSES.map((address) => read(PORTFOLIO, address)))
  return documents.flatMap((document) => (document === null ? [] : [joinedOf(document)]))
}

async function read(portfolio: NonNullable<Env['PORTFOLIO']>, address: string): Promise<KeptDocument | null> {
  const response = await portfolio.fetch(new Request(ORIGIN + address)).catch(() => null)
  return response?.ok === true ? response.json() : null
}

/** Each operation says itself which key it needs, because the operations that answer need none. */
const joinedOf = ({ tags, security, paths, components }: KeptDocument): Joined => ({
  tags,
  paths: mapped(paths, (methods) => mapped(methods, (operation) => ({ security, ...operation }))),
  schemas: components.schemas,
})

const mapped = <From, To>(record: Readonly<Record<string, From>>, to: (value: From) => To): Record<string, To> =>
  Object.fromEntries(Object.entries(record).map(([name, value]) => [name, to(value)]))
