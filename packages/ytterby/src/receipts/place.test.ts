import { verifyReceipt } from 'ytterby/receipts'
import { releaseDigest, releases } from 'ytterby/law'
import { describe, expect, it } from 'vitest'
import type { BundleHeader } from '../bundle/format.ts'
import { rulesetPlace } from './place.ts'
import { signStatement } from './sign-statement.ts'
import { ISSUED_AT, key, keys, receipt } from '../../test/receipts.ts'

describe('the place of a ruleset in the chain of releases', () => {
  const { issuedAt: _, keyId: __, signature: ___, ...statement } = receipt
  const chainOf = async (ruleset: object): Promise<string | undefined> => {
    const value = await signStatement({ ...statement, ruleset }, { key, issuedAt: ISSUED_AT })
    return (await verifyReceipt(value, { keys })).checks.find(({ id }) => id === 'chain')?.outcome
  }
  const law = { name: 'ruleset', digest: `sha256:${'a'.repeat(64)}`, size: 1 }
  const record = { name: 'release', digest: `sha256:${'b'.repeat(64)}`, size: 1 }
  const bundled: BundleHeader = {
    format: 'law-header/1',
    rulesetId: 'ytterby',
    version: '9.9.9',
    sequence: 1,
    previousDigest: null,
    issued: '2026-11-30',
    minEngine: '1.0.0',
    knownThrough: '2026-11-30',
    parts: [law, record],
    digest: `sha256:${'c'.repeat(64)}`,
    size: 1,
  }
  const altered = `sha256:${'0'.repeat(64)}`

  it.each(releases.map((release) => [release.version, release] as const))(
    'is verified for %s',
    async (version, release) => {
      const named = { version, digest: release.ruleset, release: releaseDigest(release) }
      expect(await chainOf(named)).toBe('holds')
      expect(await chainOf({ ...named, release: altered })).toBe('fails')
      expect(await chainOf({ ...named, digest: altered })).toBe('fails')
      expect(await chainOf({ ...named, release: null })).toBe('unknown')
    },
  )

  it('is that of the record in a bundle, for a release that the package does not know', async () => {
    const announced = [bundled]
    const place = { version: '9.9.9', digest: law.digest }
    expect(rulesetPlace(place, { announced })).toEqual({ ...place, release: record.digest })
    expect(rulesetPlace({ ...place, digest: altered }, { announced }).release).toBeNull()
    expect(rulesetPlace(place).release).toBeNull()
    const named = { ...place, release: record.digest }
    const chain = async (ruleset: object): Promise<string | undefined> => {
      const value = await signStatement({ ...statement, ruleset }, { key, issuedAt: ISSUED_AT })
      return (await verifyReceipt(value, { keys, announced })).checks.find(({ id }) => id === 'chain')?.outcome
    }
    expect(await chain(named)).toBe('holds')
    expect(await chain({ ...named, release: altered })).toBe('fails')
    expect(await chain({ ...named, digest: altered })).toBe('fails')
  })

  it('is unknown for an unknown release', async () => {
    expect(await chainOf({ version: '9.9.9', digest: altered, release: altered })).toBe('unknown')
  })
})
