import { describe, expect, test } from 'vitest'
import { faultOfAddress, type WebhookEnv } from '../src/webhook/post-delivery.ts'
import { addressFault, ADDRESS_FAULTS, isPublicAddress, type AddressFault } from '../src/webhook/webhook-address.ts'

/** Addresses that lead inside, or to no public host, in many writings. */
const NOT_PUBLIC = [
  // This machine.
  'https://127.0.0.1/hook',
  'https://127.0.0.1:8443/hook',
  'https://127.255.255.254/',
  'https://127.1/',
  'https://127.0.1/',
  'https://2130706433/',
  'https://0x7f000001/',
  'https://0x7f.0.0.1/',
  'https://0x7F.1/',
  'https://017700000001/',
  'https://0177.0.0.1/',
  'https://127.0.0.1./',
  'https://%31%32%37.0.0.1/',
  'https://１２７.０.０.１/',
  'https://127。0。0。1/',
  'https://127．0｡0。1/',
  'https://①②⑦.⓪.⓪.①/',
  'https://0.0.0.0/',
  'https://0/',
  'https://0x0/',
  'https://localhost/',
  'https://LOCALHOST/',
  'https://localhost./',
  'https://localhost../',
  'https://ⓛocalhost/',
  'https://app.localhost/',
  'https://[::1]/',
  'https://[0:0:0:0:0:0:0:1]/',
  'https://[::]/',
  'https://[::ffff:127.0.0.1]/',
  'https://[::ffff:7f00:1]/',
  'https://[0:0:0:0:0:ffff:7f00:0001]/',
  'https://[::127.0.0.1]/',
  'https://[::ffff:0:127.0.0.1]/',
  // The metadata of a cloud.
  'https://169.254.169.254/latest/meta-data/',
  'https://2852039166/',
  'https://0xa9fea9fe/',
  'https://0xa9.0xfe.0xa9.0xfe/',
  'https://0251.0376.0251.0376/',
  'https://169.254.43518/',
  'https://[::ffff:169.254.169.254]/',
  'https://[::ffff:a9fe:a9fe]/',
  'https://[fd00:ec2::254]/',
  'https://100.100.100.200/',
  'https://192.0.0.192/',
  'https://metadata.google.internal/',
  // Private and shared networks.
  'https://10.0.0.1/',
  'https://10.255.255.255/',
  'https://012.0.0.1/',
  'https://172.16.0.1/',
  'https://172.31.255.255/',
  'https://192.168.0.1/',
  'https://192.168.257/',
  'https://3232235777/',
  'https://100.64.0.1/',
  'https://100.127.255.255/',
  'https://169.254.0.1/',
  'https://[fe80::1]/',
  'https://[febf::1]/',
  'https://[fec0::1]/',
  'https://[fc00::1]/',
  'https://[fd12:3456:789a::1]/',
  // Addresses of others, embedded in IPv6: 6to4, Teredo, NAT64.
  'https://[2002:7f00:1::]/',
  'https://[2002:c0a8:1::1]/',
  'https://[2001::1]/',
  'https://[2001:0:4136:e378:8000:63bf:3fff:fdd2]/',
  'https://[64:ff9b::127.0.0.1]/',
  'https://[64:ff9b::8.8.8.8]/',
  'https://[64:ff9b:1::a00:1]/',
  // For documentation, for measuring, for groups, for later.
  'https://192.0.2.1/',
  'https://198.51.100.1/',
  'https://203.0.113.1/',
  'https://192.88.99.1/',
  'https://198.18.0.1/',
  'https://198.19.255.255/',
  'https://224.0.0.1/',
  'https://239.255.255.250/',
  'https://240.0.0.1/',
  'https://255.255.255.255/',
  'https://[2001:db8::1]/',
  'https://[2001:20::1]/',
  'https://[2001:1ff::1]/',
  'https://[3fff::1]/',
  'https://[100::1]/',
  'https://[5f00::1]/',
  'https://[ff02::1]/',
  'https://[4000::1]/',
  // Names that only a network of its own knows, and names that nobody can have.
  'https://hook/',
  'https://hook./',
  'https://router.local/',
  'https://nas.lan/',
  'https://hook.corp/',
  'https://printer.home.arpa/',
  'https://hook.test/',
  'https://hook.example/',
  'https://hook.invalid/',
  'https://hook.onion/',
  'https://INTRANET/',
  'https://app.internal./',
  'https://.com/',
  'https://a..com/',
  'https://example.com../',
  'https://1.2.3.4../',
  'https://xn--/',
  `https://${'a'.repeat(64)}.com/`,
  `https://${'a.'.repeat(130)}com/`,
]

const NOT_A_URL = [
  '',
  'hook',
  'example.com/hook',
  '//example.com/hook',
  'https://',
  'https:example.com',
  'https:/example.com',
  'https:///example.com',
  'https:\\\\example.com',
  'https://example.com\\@10.0.0.1/',
  ' https://example.com/',
  'https://example.com/ ',
  'https://exam ple.com/',
  'https://exam\tple.com/',
  'https://example.com/a\nb',
  'https://example.com/\u{0}',
  'https://exam\u{ad}ple.com/',
  'https://exam\u{200b}ple.com/',
  'https://example.com%00.org/',
  'https://127.0.0.1%2f/',
  'https://256.0.0.1/',
  'https://1.2.3.4.5/',
  'https://09.0.0.1/',
  'https://4294967296/',
  'https://hook.0x7f/',
  'https://hook.１/',
  'https://[::1/',
  'https://[::1].com/',
  'https://[fe80::1%25eth0]/',
  'https://[127.0.0.1]/',
  'https://example.com:65536/',
  'https://example.com:4a3/',
  'javascript:alert(1)',
  'data:text/plain,hook',
  'file:///etc/passwd',
  'mailto:hook@example.com',
]

const OTHERS: readonly [AddressFault, readonly string[]][] = [
  ['too-long', [`https://example.com/${'a'.repeat(2000)}`]],
  [
    'not-https',
    [
      'http://example.com/',
      'http://127.0.0.1/',
      'ftp://example.com/',
      'ws://example.com/',
      'wss://example.com/',
      'gopher://example.com/',
    ],
  ],
  [
    'with-credentials',
    [
      'https://user@example.com/',
      'https://user:password@example.com/',
      'https://:password@example.com/',
      'https://example.com:443@10.0.0.1/',
      'https://example.com%2f@127.0.0.1/',
    ],
  ],
  ['port', [0, 1, 22, 25, 80, 1023].map((port) => `https://example.com:${port}/`)],
]

const PUBLIC = [
  'https://example.com/hook',
  'HTTPS://EXAMPLE.COM/hook',
  'https://example.com',
  'https://example.com:443/',
  'https://example.com:/',
  'https://example.com:8443/hook?key=1#part',
  'https://example.com:1024/',
  'https://example.com:65535/',
  'https://example.com./hook',
  'https://a_b.hooks.example.co.uk/',
  'https://münchen.de/hook',
  'https://xn--mnchen-3ya.de/',
  'https://例子.中国/回调',
  'https://localhost.example.com/',
  'https://10.0.0.1.example.com/',
  'https://internal.example.com/',
  'https://8.8.8.8/',
  'https://9.255.255.255/',
  'https://11.0.0.0/',
  'https://100.63.255.255/',
  'https://100.128.0.0/',
  'https://172.15.255.255/',
  'https://172.32.0.0/',
  'https://192.167.255.255/',
  'https://223.255.255.255/',
  'https://[2606:4700:4700::1111]/',
  'https://[2001:200::1]/',
  'https://[2400:3200::1]:8443/',
  `https://${'a'.repeat(63)}.com/`,
  `https://example.com/${'a'.repeat(1980)}`,
]

const ON_THIS_MACHINE = [
  'http://localhost/',
  'http://localhost:8099/hook',
  'https://localhost:22/',
  'http://127.0.0.1:8099/',
  'https://127.0.0.1/',
  'http://[::1]:8099/',
]

const ELSEWHERE_ON_IT: readonly [string, AddressFault][] = [
  ['http://localhost.:8099/', 'not-https'],
  ['http://app.localhost/', 'not-https'],
  ['http://127.0.0.2/', 'not-https'],
  ['http://0.0.0.0/', 'not-https'],
  ['http://[::ffff:127.0.0.1]/', 'not-https'],
  ['http://192.168.0.1/', 'not-https'],
  ['http://example.com/', 'not-https'],
  ['ftp://localhost/', 'not-https'],
  ['https://127.0.0.2/', 'not-public'],
  ['https://10.0.0.1/', 'not-public'],
  ['https://[::2]/', 'not-public'],
  ['http://user@localhost/', 'with-credentials'],
  ['http:\\\\localhost/', 'not-a-url'],
  ['http://local\thost/', 'not-a-url'],
]

type Records = { readonly A?: readonly string[] | Response | Error; readonly AAAA?: Records['A'] }

const NUMBERS: Readonly<Record<string, number>> = { A: 1, AAAA: 28 }

/** Bindings with a resolver that knows one name; what it is asked is written to `asked`. */
function envOf(records: Records, asked: string[] = [], more: Partial<WebhookEnv> = {}): WebhookEnv {
  const fetch = async ({ url }: Request): Promise<Response> => {
    const query = new URL(url).searchParams
    const type = query.get('type') ?? ''
    asked.push(`${query.get('name')} ${type}`)
    const answer = type === 'A' ? records.A : records.AAAA
    if (answer instanceof Error) throw answer
    if (answer instanceof Response) return answer.clone()
    // Answers also hold the names on the way.
    const alias = { type: 5, data: 'alias.example.com.' }
    return Response.json({
      Status: 0,
      Answer: [alias, ...(answer ?? []).map((data) => ({ type: NUMBERS[type], data }))],
    })
  }
  return { RESOLVER: { fetch }, WEBHOOK_LOOPBACK: 'false', ...more }
}
const PUBLIC_ENV = envOf({ A: ['93.184.215.14'] })

describe('an address', () => {
  const refused: [string, AddressFault][] = [
    ...NOT_PUBLIC.map((url): [string, AddressFault] => [url, 'not-public']),
    ...NOT_A_URL.map((url): [string, AddressFault] => [url, 'not-a-url']),
    ...OTHERS.flatMap(([fault, urls]) => urls.map((url): [string, AddressFault] => [url, fault])),
  ]

  test.each(refused)('%j is refused: %s', async (url, fault) => {
    expect(addressFault(url, { loopback: false })).toBe(fault)
    const asked: string[] = []
    expect(await faultOfAddress(url, envOf({ A: ['93.184.215.14'] }, asked))).toBe(fault)
    // Nobody learns which names were tried.
    expect(asked).toEqual([])
  })

  test.each(PUBLIC)('%j is accepted', async (url) => {
    expect(addressFault(url, { loopback: false })).toBeNull()
    expect(await faultOfAddress(url, PUBLIC_ENV)).toBeNull()
  })

  test('is refused in words that say what to do', () => {
    for (const sentence of Object.values(ADDRESS_FAULTS)) expect(sentence).toMatch(/^[A-Z].*\.$/)
  })
})

describe('where webhooks may be on this machine', () => {
  test.each(ON_THIS_MACHINE)('%s is accepted, and not looked up', async (url) => {
    expect(addressFault(url, { loopback: false })).not.toBeNull()
    const asked: string[] = []
    expect(await faultOfAddress(url, envOf({}, asked, { WEBHOOK_LOOPBACK: 'true' }))).toBeNull()
    expect(asked).toEqual([])
  })

  test.each(ELSEWHERE_ON_IT)('%j is refused: %s', async (url, fault) => {
    expect(await faultOfAddress(url, envOf({}, [], { WEBHOOK_LOOPBACK: 'true' }))).toBe(fault)
  })

  test.each(['false', '1', 'TRUE', ''])('which %j does not say', async (WEBHOOK_LOOPBACK) => {
    expect(await faultOfAddress('http://localhost/', envOf({}, [], { WEBHOOK_LOOPBACK }))).toBe('not-https')
  })
})

describe('a name', () => {
  const failed = new Response(null, { status: 503 })
  const status = (Status: number): Response => Response.json({ Status })

  test.each<[what: string, records: Records, fault: AddressFault | null]>([
    ['a public IPv4 address', { A: ['93.184.215.14'] }, null],
    ['a public IPv6 address', { AAAA: ['2606:2800:21f:cb07:6820:80da:af6b:8b2c'] }, null],
    ['public addresses', { A: ['93.184.215.14', '8.8.8.8'], AAAA: ['2606:4700::1'] }, null],
    ['a public address, and none of IPv6', { A: ['93.184.215.14'], AAAA: status(3) }, null],
    ['this machine', { A: ['127.0.0.1'] }, 'not-public'],
    ['this machine by IPv6', { AAAA: ['::1'] }, 'not-public'],
    ['this machine, mapped', { AAAA: ['::ffff:127.0.0.1'] }, 'not-public'],
    ['the metadata of a cloud', { A: ['169.254.169.254'] }, 'not-public'],
    ['a private network', { A: ['192.168.0.10'] }, 'not-public'],
    ['a private network by IPv6', { AAAA: ['fd00::1'] }, 'not-public'],
    ['a link', { AAAA: ['fe80::1'] }, 'not-public'],
    ['a public and a private address', { A: ['93.184.215.14', '10.0.0.1'] }, 'not-public'],
    ['a public address, and a private one by IPv6', { A: ['93.184.215.14'], AAAA: ['fc00::1'] }, 'not-public'],
    ['no address', {}, 'not-found'],
    ['no name', { A: status(3), AAAA: status(3) }, 'not-found'],
    ['a failure for IPv4, behind which may be anything', { A: status(2), AAAA: ['2606:4700::1'] }, 'not-found'],
    ['a failure for IPv6', { A: ['93.184.215.14'], AAAA: status(2) }, 'not-found'],
    ['a resolver that fails', { A: failed, AAAA: failed }, 'not-found'],
    ['a resolver that cannot be reached', { A: new Error('No connection'), AAAA: [] }, 'not-found'],
    ['no JSON', { A: new Response('<html>'), AAAA: [] }, 'not-found'],
    ['what is no address', { A: ['example.com'] }, 'not-public'],
  ])('that leads to %s', async (_, records, fault) => {
    expect(await faultOfAddress('https://hook.example.com:8443/path', envOf(records))).toBe(fault)
  })

  test.each([
    ['https://Hook.Example.com:8443/', 'hook.example.com'],
    ['https://hook.example.com./', 'hook.example.com.'],
    ['https://例子.中国/', 'xn--fsqu00a.xn--fiqs8s'],
    ['https://10.0.0.1.nip.io/', '10.0.0.1.nip.io'],
  ])('of %s is looked up for both kinds of addresses', async (url, name) => {
    const asked: string[] = []
    expect(await faultOfAddress(url, envOf({ A: ['10.0.0.1'] }, asked))).toBe('not-public')
    expect(asked.toSorted()).toEqual([`${name} A`, `${name} AAAA`])
  })

  test('is not looked up where an address stands', async () => {
    const asked: string[] = []
    for (const url of ['https://8.8.8.8/', 'https://[2606:4700::1]/', 'https://134744072/'])
      expect(await faultOfAddress(url, envOf({}, asked))).toBeNull()
    expect(asked).toEqual([])
  })
})

test.each([
  '',
  '1.2.3',
  '1.2.3.4.5',
  '256.1.1.1',
  '999.999.999.999',
  '08.8.8.8',
  '0x8.8.8.8',
  '8.8.8.8.',
  'a.b.c.d',
  ':',
  '::g',
  'fe80::1%eth0',
])('an answer with the address %j is not public', (address) => {
  expect(isPublicAddress(address)).toBe(false)
})
