import { verifyReceipt } from 'ytterby/receipts'
import { releaseDigest, releases } from 'ytterby/law'
import { describe, expect, it } from 'vitest'
import { signStatement } from './sign-statement.ts'
import { ISSUED_AT, key, keys, receipt } from '../../test/receipts.ts'

describe('the place of a ruleset in the chain of releases', () => {
  const { issuedAt: _, keyId: __, signature: ___, ...statement } = receipt
  const chainOf = async (ruleset: object): Promise<string | undefined> => {
    const value = await signStatement({ ...statement, ruleset }, { key, issuedAt: ISSUED_AT })
    return (await verifyReceipt(value, { keys })).checks.find(({ id }) => id === 'chain')?.outcome
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

  it('is unknown for an unknown release', async () => {
    expect(await chainOf({ version: '9.9.9', digest: altered, release: altered })).toBe('unknown')
  })
})
