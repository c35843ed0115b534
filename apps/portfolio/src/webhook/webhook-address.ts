/** Why events are not delivered to an address. */
export type AddressFault =
  | 'not-a-url'
  | 'too-long'
  | 'not-https'
  | 'with-credentials'
  | 'port'
  | 'not-public'
  | 'not-found'

export const ADDRESS_FAULTS: Readonly<Record<AddressFault, string>> = {
  'not-a-url': 'Write the whole address, such as https://example.com/hook.',
  'too-long': 'The address may have 2,000 letters.',
  'not-https': 'The address has to begin with https://.',
  'with-credentials': 'Leave out the user name and the password: messages are signed.',
  port: 'Use port 443, or one from 1024 up.',
  'not-public': 'The address does not lead to a public host.',
  'not-found': 'The host of the address is not found.',
}

const MAX_LENGTH = 2000
const [HTTPS_PORT, FIRST_FREE_PORT] = [443, 1024]
/** An address that can be read in one way: URL leaves out white space, adds slashes, and takes a backslash for one. */
const PLAIN = /^[a-z]+:\/\/[^/?#][^\s\p{Cc}\p{Cf}\\]*$/iu
const LOOPBACK = /^(localhost|127\.0\.0\.1|\[::1\])$/
/** A name of the Internet: two labels or more (RFC 1035). */
const NAME = /^(?=.{1,253}$)[a-z0-9_-]{1,63}(\.[a-z0-9_-]{1,63})+$/
/** Names that never lead to a public host (RFC 6761, RFC 6762, RFC 8375, RFC 9476 and the private use of ICANN). */
const PRIVATE_NAMES =
  /(^|\.)(localhost|local|localdomain|lan|internal|intranet|corp|home|home\.arpa|alt|test|example|invalid|onion)$/

/**
 * What is wrong with the address of a webhook, as far as its letters tell; null if nothing is.
 *
 * @param loopback whether this machine may be meant, also without TLS.
 */
export function addressFault(text: string, { loopback }: { readonly loopback: boolean }): AddressFault | null {
  if (text.length > MAX_LENGTH) return 'too-long'
  const url = URL.parse(text)
  if (url === null || !PLAIN.test(text)) return 'not-a-url'
  if (url.username !== '' || url.password !== '') return 'with-credentials'
  const isLoopback = loopback && LOOPBACK.test(url.hostname)
  if (isLoopback && (url.protocol === 'http:' || url.protocol === 'https:')) return null
  if (url.protocol !== 'https:') return 'not-https'
  const port = url.port === '' ? HTTPS_PORT : Number(url.port)
  if (port !== HTTPS_PORT && port < FIRST_FREE_PORT) return 'port'
  return isPublicHost(url.hostname) ? null : 'not-public'
}

/** Whether a host, as a URL writes it, can be public: a name of several parts, or a public address. */
function isPublicHost(host: string): boolean {
  if (host.startsWith('[')) return isPublicAddress(host.slice(1, -1))
  const name = host.replace(/\.$/, '')
  if (/^[\d.]+$/.test(name)) return isPublicAddress(name)
  return NAME.test(name) && !PRIVATE_NAMES.test(name)
}

/** IPv4 ranges that are not public (IANA, special-purpose address registry), as first address and length of the prefix. */
const PRIVATE_RANGES = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/3',
].map((range) => {
  const [first = '', length = ''] = range.split('/')
  return { first: numberOf(first), size: 2 ** (32 - Number(length)) }
})

/** Of IPv6, only global unicast is public (2000::/3), without the ranges that embed or stand for others. */
const [GLOBAL_UNICAST, PRIVATE_IPV6] = [/^[23][0-9a-f]{3}:/, /^(2001:(1?[0-9a-f]{0,2}|db8):|2002:|3fff:)/]

/** Whether an IPv4 or IPv6 address is reached over the public Internet. */
export function isPublicAddress(address: string): boolean {
  if (address.includes(':')) {
    const written = URL.parse(`http://[${address}]`)?.hostname.slice(1, -1) ?? ''
    return GLOBAL_UNICAST.test(written) && !PRIVATE_IPV6.test(written)
  }
  // A zero in front would make a number octal.
  if (!/^\d+(\.\d+){3}$/.test(address) || URL.parse(`http://${address}`)?.hostname !== address) return false
  const number = numberOf(address)
  return !PRIVATE_RANGES.some(({ first, size }) => number >= first && number < first + size)
}

function numberOf(address: string): number {
  return address.split('.').reduce((number, byte) => number * 256 + Number(byte), 0)
}
