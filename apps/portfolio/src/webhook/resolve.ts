import { DELIVERY_TIMEOUT } from './limits.ts'
import { isPublicAddress } from './webhook-address.ts'

/** DNS over HTTPS (RFC 8484, in its JSON form). */
const RESOLVER = 'https://cloudflare-dns.com/dns-query'
const RECORDS = { A: 1, AAAA: 28 } as const

/** The name is there; there is no such name. After any other status the addresses are not known. */
const [NO_ERROR, NO_SUCH_NAME] = [0, 3]

type Answer = {
  readonly Status?: number
  readonly Answer?: readonly { readonly type: number; readonly data: string }[]
}

/** Looks names up; without one, the public resolver of Cloudflare does. */
export type Resolver = { readonly fetch: (request: Request) => Promise<Response> }

/** Whether all addresses of a host are public: true for an address that is; null if the host has none, or they are not known. */
export async function leadsOutside(hostname: string, resolver: Resolver | undefined): Promise<boolean | null> {
  if (hostname.startsWith('[')) return isPublicAddress(hostname.slice(1, -1))
  if (/^[\d.]+$/.test(hostname)) return isPublicAddress(hostname)
  const [ipv4, ipv6] = await Promise.all([lookUp(hostname, 'A', resolver), lookUp(hostname, 'AAAA', resolver)])
  // Behind the look-up that failed may be an address within.
  if (ipv4 === null || ipv6 === null || ipv4.length + ipv6.length === 0) return null
  return [...ipv4, ...ipv6].every(isPublicAddress)
}

/** The addresses of a name; null if the look-up fails. */
async function lookUp(
  name: string,
  type: keyof typeof RECORDS,
  resolver: Resolver | undefined,
): Promise<string[] | null> {
  const request = new Request(`${RESOLVER}?${new URLSearchParams({ name, type }).toString()}`, {
    headers: { accept: 'application/dns-json' },
    signal: AbortSignal.timeout(DELIVERY_TIMEOUT),
  })
  try {
    const response = await (resolver?.fetch(request) ?? fetch(request))
    if (!response.ok) return null
    const { Status = NO_ERROR, Answer: records = [] }: Answer = await response.json()
    if (Status !== NO_ERROR && Status !== NO_SUCH_NAME) return null
    return records.filter((record) => record.type === RECORDS[type]).map(({ data }) => data)
  } catch {
    return null
  }
}
