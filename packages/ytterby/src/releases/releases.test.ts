import { describe, expect, it } from 'vitest'
import { compareVersions, releaseDigest, verifyChain, type Release } from 'ytterby/law'
import { currentRuleset } from 'ytterby'
import { advisoriesOf } from './advisories.ts'
import { findRelease } from './chain.ts'
import { feedOf } from '../changes/feed.ts'
import { versionOf } from '../../build/version-of.ts'

const digest = (digit: string): string => `sha256:${digit.repeat(64)}`
const first: Release = {
  schema: 'release/1',
  version: '1.0.0',
  releasedOn: '2026-11-26',
  knownThrough: '2026-10-09',
  ruleset: digest('a'),
  decisions: digest('b'),
  answers: digest('c'),
  proof: digest('d'),
  changes: [{ kind: 'first-release', text: 'The first.' }],
  previous: null,
}
const second: Release = {
  ...first,
  version: '1.1.0',
  releasedOn: '2026-12-01',
  ruleset: digest('e'),
  changes: [
    {
      kind: 'correction',
      text: 'Flake was free.',
      from: '2025-04-04',
      rules: ['1C905.a.4'],
      releases: ['1.0.0'],
    },
  ],
  previous: releaseDigest(first),
}

describe('the chain of releases', () => {
  it('is valid if each record contains the digest of the previous one', () => {
    expect(verifyChain([first, second])).toEqual([])
    expect(verifyChain([])).toEqual([])
  })

  it.each<[string, readonly Release[], string, string]>([
    ['a record that was changed later', [{ ...first, proof: digest('0') }, second], '1.1.0', 'broken-link'],
    ['a record that is missing', [second], '1.1.0', 'broken-link'],
    ['two first ones', [first, { ...second, previous: null }], '1.1.0', 'broken-link'],
    ['a version twice', [first, { ...second, version: '1.0.0' }], '1.0.0', 'not-later'],
    ['an earlier day', [first, { ...second, releasedOn: '2026-11-25' }], '1.1.0', 'not-later'],
  ])('is invalid with %s', (_, chain, version, code) => {
    expect(verifyChain(chain)).toMatchObject([{ version, code }])
  })

  it('detects any change of any member of a record', () => {
    const changes: Partial<Release>[] = [
      { releasedOn: '2026-11-25' },
      { knownThrough: '2026-10-10' },
      { ruleset: digest('0') },
      { decisions: digest('0') },
      { answers: digest('0') },
      { proof: digest('0') },
      { changes: [{ kind: 'fix', text: 'The first.' }] },
    ]
    for (const change of changes) expect(verifyChain([{ ...first, ...change }, second])).not.toEqual([])
  })

  it('identifies the release of a ruleset by version and digest only', () => {
    expect(findRelease([first, second], { version: '1.1.0', digest: digest('e') })).toBe(second)
    expect(findRelease([first, second], { version: '1.1.0', digest: digest('a') })).toBeUndefined()
    expect(findRelease([first, second], { version: '1.1.0+next', digest: digest('e') })).toBeUndefined()
  })
})

describe('versions', () => {
  it.each([
    ['1.0.0', '1.0.0', 0],
    ['1.2.0', '1.10.0', -1],
    ['2.0.0', '1.99.99', 1],
  ])('%s compared with %s', (a, b, sign) => {
    expect(Math.sign(compareVersions(a, b))).toBe(sign)
  })

  it('a law that was changed since its release has a version that says so', () => {
    const { data } = currentRuleset
    const own = { ...first, version: '7.0.0', ruleset: digest('a') }
    expect(versionOf('7.0.0', data, [])).toBe('7.0.0')
    expect(versionOf('7.0.0', data, [own])).toBe('7.0.0+next')
    expect(versionOf('7.1.0', data, [own])).toBe('7.1.0')
  })
})

describe('corrections', () => {
  it('become advisories of the releases that they name', () => {
    const advisory = {
      on: '2026-12-01',
      correctedIn: '1.1.0',
      releases: ['1.0.0'],
      from: '2025-04-04',
      until: null,
      rules: ['1C905.a.4'],
      text: 'Flake was free.',
    }
    expect(advisoriesOf([first, second])).toEqual([advisory])
    expect(advisoriesOf([first, second], '1.0.0')).toEqual([advisory])
    expect(advisoriesOf([first, second], '1.1.0')).toEqual([])
  })

  it('are in the feed with releases and instruments, latest day first', () => {
    const { items, citations } = feedOf(currentRuleset, [first, second], { asOf: '2026-12-02', lang: 'en' })
    const own = items.filter(({ kind }) => kind === 'release' || kind === 'advisory')
    expect(own.map(({ id, on, title }) => [id, on, title])).toEqual([
      [
        expect.stringMatching(/^advisory-1\.1\.0-[0-9a-f]{8}$/),
        '2026-12-01',
        'Answers of release 1.0.0 were wrong; corrected in 1.1.0',
      ],
      ['release-1.1.0', '2026-12-01', 'Release 1.1.0 of the encoded law'],
      ['release-1.0.0', '2026-11-26', 'Release 1.0.0 of the encoded law'],
    ])
    expect(items.map(({ on }) => on)).toEqual(
      items
        .map(({ on }) => on)
        .toSorted()
        .toReversed(),
    )
    for (const { citations: cited } of items) for (const id of cited) expect(citations).toHaveProperty(id)
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length)
  })
})
