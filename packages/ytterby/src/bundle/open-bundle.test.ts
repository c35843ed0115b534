import { deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { assess, canonicalJson, type Inquiry } from 'ytterby'
import { BundleRefusedError, openBundle } from 'ytterby/law'
import { bundleBytes, signRoot, type Root, type SignedRoot } from 'ytterby/make-bundle'
import {
  announced,
  bundle,
  FIRST,
  KEYS,
  LAW_2,
  LAW_3,
  open,
  packed,
  released,
  ROOT,
  rootWith,
  SECOND,
  signing,
  STRANGER,
  TODAY,
  TRUST,
  type Open,
} from '../../test/bundles.ts'
import { newKey, type TestKey } from '../../test/receipt-key.ts'
import { digestOfBytes } from '../receipts/ed25519.ts'
import { bundleRefusals } from '../locales/en/refusals/bundles.ts'

const fibre: Inquiry = {
  asOf: '2026-12-20',
  product: { form: 'optical-fibre', elements: [{ symbol: 'Er' }], elementsComplete: true },
  destination: 'DE',
}
const genuine = await bundle()
const first = await bundle({ headers: [FIRST.header] }, FIRST.body)
const kept = (await open(genuine)).kept

/** The code of the error with which a bundle is refused; its version if it is opened. */
const outcome = (bytes: Uint8Array | Promise<Uint8Array>, options?: Open): Promise<string> =>
  Promise.resolve(bytes)
    .then((read) => open(read, options))
    .then(
      ({ ruleset }) => ruleset.version,
      (error: unknown) => (error instanceof BundleRefusedError ? error.code : String(error)),
    )

describe('a genuine bundle', () => {
  it('answers as the ruleset that was bundled, in both languages, byte for byte', async () => {
    const { ruleset, header, expires } = await open(genuine)
    expect([ruleset.digest, header.version, expires]).toEqual([LAW_3.digest, '2.1.0', '2026-12-08'])
    for (const lang of ['en', 'zh'] as const)
      expect(canonicalJson(assess(fibre, { ruleset, lang }))).toBe(
        canonicalJson(assess(fibre, { ruleset: LAW_3, lang })),
      )
  })

  it('is opened in pieces, between which others may be answered, and is then ready to answer', async () => {
    const pieces: string[] = []
    const { ruleset } = await open(await bundle(), { pause: async () => void pieces.push('piece') })
    expect([ruleset.digest, pieces.length]).toEqual([LAW_3.digest, 6])
  })

  it('is made of the same bytes each time', async () => {
    expect(await bundle()).toEqual(genuine)
    expect(await packed([FIRST.header], LAW_3)).toEqual(SECOND)
  })

  it('opens what its announcement names without the bodies between', async () => {
    const fetched: string[] = []
    const [line] = [bundleBytes(await announced())]
    const options = { kept: (await open(first)).kept, fetchBody: bodyOf }
    expect(await outcome(line, options)).toBe('2.1.0')
    expect(await outcome(line, { ...options, version: '2.0.0' })).toBe('2.0.0')
    expect(fetched).toEqual([SECOND.header.digest, FIRST.header.digest])

    function bodyOf({ digest }: { digest: string }): Promise<Uint8Array> {
      fetched.push(digest)
      return Promise.resolve(digest === FIRST.header.digest ? FIRST.body : SECOND.body)
    }
  })

  it('that is kept already opens after it has expired, with the same bytes', async () => {
    const { ruleset, expires } = await open(genuine, { kept, today: '2030-01-01' })
    expect([ruleset.digest, expires]).toEqual([LAW_3.digest, '2026-12-08'])
  })
})

const otherKeys = { ...KEYS, root: [STRANGER] }
const rotated = await signRoot(rootWith(otherKeys, { version: 2 }), [...signing(KEYS.root), STRANGER.signing])
const expiring = (expires: string, keys = KEYS): Promise<SignedRoot> =>
  signRoot(rootWith(keys, { expires }), signing(keys.root))
const emptyLaw = await packed([FIRST.header], LAW_3, { text: '{}' })
const spaced = await packed([FIRST.header], LAW_3, { text: `${canonicalJson(LAW_3.data)} ` })
const misnamed = await packed([FIRST.header], released('2.2.0'), { version: '2.1.0' })
const newer = await packed([FIRST.header], LAW_3, { minEngine: '99.0.0' })
const otherFirst = await packed([], LAW_2, { issued: '2026-11-29' })
const otherSecond = await packed([otherFirst.header], LAW_3)

/** A body that unpacks to more than its header states, under a genuine signature. */
async function bomb(): Promise<Uint8Array> {
  const body = Uint8Array.from(deflateSync(new Uint8Array(50_000_000)))
  const header = { ...SECOND.header, digest: await digestOfBytes(body), size: body.length }
  return bundle({ headers: [FIRST.header, header] }, body)
}

type Refused = readonly [
  code: keyof typeof bundleRefusals,
  what: string,
  make: () => Promise<Uint8Array>,
  options?: Open,
]
const refusals: readonly Refused[] = [
  ['unsigned', 'no signature', () => bundle({ release: [] })],
  ['unsigned', 'its signatures stripped', () => bundle({ change: (one) => one.signatures.splice(0) })],
  ['unsigned', 'no timestamp signature', () => bundle({ timestamp: [] })],
  ['unknown-key', 'a key that no root names', () => bundle({ release: [STRANGER] })],
  ['wrong-role', 'the timestamp key instead of the release keys', () => bundle({ release: KEYS.timestamp })],
  ['wrong-role', 'a release key for the timestamp', () => bundle({ timestamp: KEYS.release })],
  ['too-few-signatures', 'one of two release keys', () => bundle({ release: KEYS.release.slice(0, 1) })],
  [
    'too-few-signatures',
    'one key twice',
    () => bundle({ release: [...KEYS.release.slice(0, 1), ...KEYS.release.slice(0, 1)] }),
  ],
  [
    'wrong-signature',
    'the signature of another header',
    async () => {
      const other = await announced({ headers: [FIRST.header] })
      return bundle({ change: (one) => Object.assign(one, { signatures: other.signatures }) })
    },
  ],
  ['rollback', 'an older sequence than kept', async () => first, { kept }],
  ['rollback', 'an older root than kept', async () => genuine, { kept: { ...kept, rootVersion: 2 } }],
  ['expired', 'an announcement of another week', async () => genuine, { today: '2026-12-08' }],
  [
    'expired',
    'one that has expired since an older one was kept',
    async () => genuine,
    { today: '2026-12-08', kept: { ...kept, sequence: 1, digest: (await open(first)).kept.digest } },
  ],
  [
    'root-expired',
    'a root whose day has come',
    async () => genuine,
    { trust: { ...TRUST, root: await expiring('2026-12-01') } },
  ],
  [
    'fork',
    'the same sequence with another digest',
    () => bundle({ headers: [otherFirst.header, otherSecond.header] }, otherSecond.body),
    { kept },
  ],
  [
    'fork',
    'another release before',
    () => bundle({ headers: [otherFirst.header, otherSecond.header] }, otherSecond.body),
    { kept: (await open(first)).kept },
  ],
  [
    'fork',
    'a timestamp of another header',
    async () => {
      const other = await announced({ headers: [FIRST.header] })
      return bundle({ change: (one) => Object.assign(one, { timestamp: other.timestamp }) })
    },
  ],
  ['broken-chain', 'a header missed out', () => bundle({ headers: [SECOND.header] })],
  [
    'broken-chain',
    'a header that names another before it',
    () => bundle({ headers: [otherFirst.header, SECOND.header] }),
  ],
  [
    'broken-chain',
    'an earlier version after a later one',
    async () => {
      const third = await packed([FIRST.header, SECOND.header], released('2.0.5'))
      return bundle({ headers: [FIRST.header, SECOND.header, third.header] }, third.body)
    },
  ],
  ['engine-too-old', 'a law for a later engine', () => bundle({ headers: [FIRST.header, newer.header] }, newer.body)],
  ['unknown-version', 'a version it does not announce', async () => genuine, { version: '3.0.0' }],
  [
    'digest-differs',
    'another byte in its body',
    () =>
      bundle(
        {},
        SECOND.body.map((byte, at) => (at === 1000 ? byte ^ 1 : byte)),
      ),
  ],
  ['cut-short', 'a body cut short', async () => genuine.subarray(0, -1)],
  ['cut-short', 'no body', () => bundle({}, new Uint8Array())],
  ['too-large', 'a byte behind its body', async () => Uint8Array.from([...genuine, 0])],
  ['too-large', 'an announcement without end', async () => new Uint8Array(1_000_001).fill(32)],
  ['decompression-bomb', 'a body that unpacks to 50 MB', bomb],
  ['invalid-ruleset', 'a body without law', () => bundle({ headers: [FIRST.header, emptyLaw.header] }, emptyLaw.body)],
  [
    'invalid-ruleset',
    'law that is not canonical',
    () => bundle({ headers: [FIRST.header, spaced.header] }, spaced.body),
  ],
  [
    'invalid-ruleset',
    'law of another version than its header says',
    () => bundle({ headers: [FIRST.header, misnamed.header] }, misnamed.body),
  ],
  ['unreadable', 'no JSON', async () => Uint8Array.from([123, 34, 10])],
  ['unreadable', 'a key that no format knows', () => bundle({ change: (one) => Object.assign(one, { more: 1 }) })],
  ['test-key', 'keys that are for tests', async () => genuine, { trust: { root: ROOT } }],
]

describe('a bundle is refused for', () => {
  it.each(refusals.map((refused) => ({ code: refused[0], what: refused[1], refused })))(
    '$code: $what',
    async ({ refused: [code, , make, options] }) => {
      expect(await outcome(make(), options)).toBe(code)
    },
  )

  it('every reason there is', () => {
    expect(new Set(refusals.map(([code]) => code))).toEqual(new Set(Object.keys(bundleRefusals)))
  })
})

it('no bundle is timely on what is no day', async () => {
  for (const today of [undefined, null, '', '1 December 2026', 0, NaN, new Date('2026-12-01'), '2026-12-32'])
    // @ts-expect-error A caller in JavaScript can give anything.
    expect(await outcome(genuine, { today }), String(today)).toBe('expired')
})

describe('keys are replaced', () => {
  const roots: SignedRoot[] = [rotated]

  it('by a root that enough keys of the one before and its own have signed', async () => {
    expect(await outcome(bundle({ roots }))).toBe('2.1.0')
    expect((await open(await bundle({ roots }))).kept.rootVersion).toBe(2)
    // Who trusts the later root from the start needs nothing else.
    expect(await outcome(genuine, { trust: { ...TRUST, root: rotated } })).toBe('2.1.0')
  })

  it('not by a root that lacks the signatures of either, or that misses one out', async () => {
    const root = rootWith(otherKeys, { version: 2 })
    const bySelf = await signRoot(root, [STRANGER.signing])
    const byBefore = await signRoot(root, signing(KEYS.root))
    const third = await signRoot({ ...root, version: 3 }, [...signing(KEYS.root), STRANGER.signing])
    expect(await outcome(bundle({ roots: [bySelf] }))).toBe('unknown-key')
    expect(await outcome(bundle({ roots: [byBefore] }))).toBe('unknown-key')
    expect(await outcome(bundle({ roots: [third] }))).toBe('broken-chain')
  })

  it('and a release key that was taken back signs nothing any more', async () => {
    const without = { ...KEYS, release: [STRANGER] }
    const next = await signRoot(rootWith(without, { version: 2 }), signing(KEYS.root))
    expect(await outcome(bundle({ roots: [next] }))).toBe('unknown-key')
    expect(await outcome(bundle({ roots: [next], release: [STRANGER] }))).toBe('2.1.0')
  })

  it('by any two of three root keys, where the root asks for two', async () => {
    const [second, third, fourth] = [await newKey(), await newKey(), await newKey()]
    const three = { ...KEYS, root: [...KEYS.root, second, third] }
    const ofTwo = (keys: typeof three, version: number): Root => {
      const root = rootWith(keys, { version })
      return { ...root, roles: { ...root.roles, root: { ...root.roles.root, threshold: 2 } } }
    }
    const trust = { ...TRUST, root: await signRoot(ofTwo(three, 1), signing([second, third])) }
    // The second key was stolen: the fourth takes its place.
    const next = ofTwo({ ...three, root: [...KEYS.root, third, fourth] }, 2)
    const outcomeBy = async (...signers: readonly TestKey[]): Promise<string> =>
      outcome(bundle({ roots: [await signRoot(next, signing(signers))] }), { trust })
    expect(await outcomeBy(...KEYS.root, third)).toBe('2.1.0')
    expect(await outcomeBy(second, third, fourth)).toBe('2.1.0')
    expect(await outcomeBy(third)).toBe('too-few-signatures')
    expect(await outcomeBy(third, third)).toBe('too-few-signatures')
    expect(await outcomeBy(second, third)).toBe('unknown-key')
    expect(await outcomeBy(second, fourth)).toBe('unknown-key')
  })

  it('in time: the newest root has a day on which it expires, also while its timestamps are good', async () => {
    const trust = { ...TRUST, root: await expiring('2026-12-03') }
    expect(await open(genuine, { trust, today: '2026-12-02' })).toMatchObject({ expires: '2026-12-03' })
    expect(await outcome(genuine, { trust, today: '2026-12-03' })).toBe('root-expired')
    // What answers already goes on answering.
    expect(await outcome(genuine, { trust, today: '2026-12-03', kept })).toBe('2.1.0')
    const next = await signRoot(rootWith(KEYS, { version: 2, expires: '2027-12-03' }), signing(KEYS.root))
    const renewed = await bundle({ roots: [next] })
    expect(await outcome(renewed, { trust, today: '2026-12-03' })).toBe('2.1.0')
    expect(await open(renewed, { trust, today: '2026-12-03' })).toMatchObject({ expires: '2026-12-08' })
  })

  it('and only a root of test keys may have no such day', async () => {
    const root = rootWith(KEYS, { testKeys: undefined })
    for (const [expires, expected] of [
      [undefined, 'unreadable'],
      ['2027-12-01', '2.1.0'],
    ] as const)
      expect(
        await outcome(genuine, { trust: { root: await signRoot({ ...root, expires }, signing(KEYS.root)) } }),
      ).toBe(expected)
  })

  it('a trusted root that nobody signed, or that was altered, is refused', async () => {
    for (const root of [
      { ...ROOT, signatures: [] },
      { ...ROOT, root: { ...ROOT.root, testKeys: undefined } },
      null,
      {},
    ])
      await expect(openBundle(genuine, { trust: { root, allowTestKeys: true }, today: TODAY })).rejects.toThrow(
        BundleRefusedError,
      )
  })
})
