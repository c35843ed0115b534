import { isPublicAddress } from './webhook-address.ts'

/** DNS over HTTPS (RFC 8484, in its JSON form). */
const RESOLVER = 'https://cloudflare-dns.com/dns-query'
const RECORDS = { A: 1, AAAA: 28 } as const

type Answer = { readonly Answer?: readonly { readonly type: number; readonly data: string }[] }

/** Looks names up; without one, the public resolver of Cloudflare does. */
export type Resolver = { readonly fetch: (request: Request) => Promise<Response> }

/** Whether all addresses of a host are public: true for an address that is; null if the host has none. */
export async function leadsOutside(hostname: string, resolver: Resolver | undefined): Promise<boolean | null> {
  if (hostname.startsWith('[')) return isPublicAddress(hostname.slice(1, -1))
  if (/^[\d.]+$/.test(hostname)) return isPublicAddress(hostname)
  const addresses = (await Promise.all([lookUp(hostname, 'A', resolver), lookUp(hostname, 'AAAA', resolver)])).flat()
  return addresses.length === 0 ? null : addresses.every(isPublicAddress)
}

async function lookUp(name: string, type: keyof typeof RECORDS, resolver: Resolver | undefined): Promise<string[]> {
  const request = new Request(`${RESOLVER}?${new URLSearchParams({ name, type }).toString()}`, {
    headers: { accept: 'application/dns-json' },
  })
  const response = await (resolver?.fetch(request) ?? fetch(request))
  if (!response.ok) return []
  const { Answer: records = [] }: Answer = await response.json()
  return records.filter((record) => record.type === RECORDS[type]).map(({ data }) => data)
}
