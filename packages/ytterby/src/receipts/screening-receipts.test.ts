import { describe, expect, it } from 'vitest'
import { canonicalJson, currentRuleset, InvalidInquiryError, screenParty } from 'ytterby'
import {
  screenedAgainst,
  ScreeningReceiptSchema,
  signScreening,
  verifyScreening,
  type ScreeningReceipt,
} from 'ytterby/receipts'
import { releaseOf, compileRuleset } from 'ytterby/law'
import type { RulesetData } from 'ytterby/schema'
import { rulesetPlace } from './place.ts'
import { signStatement } from './sign-statement.ts'
import { sha256 } from '../schema/sha256.ts'
import { newKey, notHeld } from '../../test/receipt-key.ts'

/** Whether the law in this checkout is that of a release. */
const isReleased = releaseOf(currentRuleset) !== undefined

const ISSUED_AT = '2036-11-24T09:30:00Z'
const { signing: key, published } = await newKey()
const keys = [published]

const ASKED = { asOf: '2026-05-01' }
const listed = { name: 'TDK Corp.', ...ASKED, matches: screenParty('TDK Corp.', ASKED) }
const unlisted = { name: 'Example Motoren GmbH', ...ASKED, country: 'DE', matches: [] }
const listedReceipt = await signScreening('TDK Corp.', { ...ASKED, key, issuedAt: ISSUED_AT })
const unlistedReceipt = await signScreening('Example Motoren GmbH', {
  ...ASKED,
  country: 'DE',
  key,
  issuedAt: ISSUED_AT,
})

/** An invented release: the same law under another version. */
const foreign = compileRuleset({ ...structuredClone(currentRuleset.data), version: '9.9.9' })

const foreignReceipt = await signScreening('TDK Corp.', {
  ...ASKED,
  knownAt: '2026-04-01',
  ruleset: foreign,
  key,
  issuedAt: ISSUED_AT,
})

describe('a screening receipt', () => {
  it('gives the matches and the lists that were screened, without the name', () => {
    const { signature: _, ...statement } = unlistedReceipt
    expect(statement).toEqual({
      schema: 'screening-receipt/1',
      nameDigest: `sha256:${sha256(canonicalJson({ name: 'Example Motoren GmbH', country: 'DE' }))}`,
      asOf: '2026-05-01',
      knownAt: null,
      matches: 0,
      matchesDigest: `sha256:${sha256('[]')}`,
      screenedAgainst: screenedAgainst(),
      matcher: 4,
      ruleset: rulesetPlace(currentRuleset),
      package: currentRuleset.version,
      issuedAt: ISSUED_AT,
      keyId: key.keyId,
    })
    expect(listedReceipt).toMatchObject({
      matches: listed.matches.length,
      matchesDigest: `sha256:${sha256(canonicalJson(listed.matches))}`,
    })
    expect(listed.matches).not.toEqual([])
    expect(ScreeningReceiptSchema.parse(unlistedReceipt)).toEqual(unlistedReceipt)
  })

  it.each(['--', 'GmbH', 'unknown'])('is not issued for a name that names nobody: %s', async (name) => {
    await expect(signScreening(name, { ...ASKED, key, issuedAt: ISSUED_AT })).rejects.toThrow(InvalidInquiryError)
  })

  it('can be verified: genuine, for this name, with the same matches again', async () => {
    for (const [value, screening] of [
      [listedReceipt, listed],
      [unlistedReceipt, unlisted],
    ]) {
      const { valid, checks } = await verifyScreening(value, { keys, screening })
      expect(valid).toBe(true)
      expect(checks.map(({ id, outcome }) => `${id} ${outcome}`)).toEqual([
        'shape holds',
        'key-known holds',
        'key-valid holds',
        'signature holds',
        'asked holds',
        'matches holds',
        'ruleset holds',
        `chain ${isReleased ? 'holds' : 'unknown'}`,
        'issued-after-law holds',
        'screened-against holds',
        'rescreened holds',
      ])
    }
  })

  const alone = { asked: 'unknown', matches: 'unknown', rescreened: 'unknown' }

  it.each<{
    case: string
    value?: ScreeningReceipt
    evidence: Parameters<typeof verifyScreening>[1]
    valid: boolean
    not: Record<string, string>
  }>([
    { case: 'alone', evidence: { keys }, valid: true, not: alone },
    {
      case: 'with what a service answers around it',
      evidence: { keys, screening: { ...listed, knownAt: null, ruleset: currentRuleset.version, citations: {} } },
      valid: true,
      not: {},
    },
    {
      case: 'of another spelling of the name, which finds the same',
      evidence: { keys, screening: { ...listed, name: 'TDK Corporation' } },
      valid: false,
      not: { asked: 'fails', rescreened: 'unknown' },
    },
    {
      case: 'of another country',
      evidence: { keys, screening: { ...listed, country: 'JP' } },
      valid: false,
      not: { asked: 'fails', rescreened: 'unknown' },
    },
    {
      case: 'of another day',
      evidence: { keys, screening: { ...listed, asOf: '2026-05-02' } },
      valid: false,
      not: { asked: 'fails', rescreened: 'unknown' },
    },
    {
      case: 'of another knowledge',
      evidence: { keys, screening: { ...listed, knownAt: '2026-05-01' } },
      valid: false,
      not: { asked: 'fails', rescreened: 'unknown' },
    },
    {
      case: 'with the listings left out',
      evidence: { keys, screening: { ...listed, matches: [] } },
      valid: false,
      not: { matches: 'fails' },
    },
    {
      case: 'with something that is no screening',
      evidence: { keys, screening: 'clean' },
      valid: false,
      not: { asked: 'fails', matches: 'fails', rescreened: 'unknown' },
    },
    {
      case: 'by a key that was revoked before',
      evidence: { keys: [{ ...published, revokedAt: ISSUED_AT }] },
      valid: false,
      not: { 'key-valid': 'fails', ...alone },
    },
    {
      case: 'under another ruleset',
      evidence: { keys, screening: listed, ruleset: foreign },
      valid: true,
      not: { ruleset: 'unknown', 'screened-against': 'unknown', rescreened: 'unknown' },
    },
    {
      case: 'that was issued under another ruleset, at hand',
      value: foreignReceipt,
      evidence: { keys, screening: { ...listed, knownAt: '2026-04-01' }, ruleset: foreign },
      valid: true,
      not: {},
    },
    {
      case: 'of lists from which a party was left out',
      evidence: { keys, screening: unlisted, ruleset: { ...currentRuleset, data: withoutAParty() } },
      value: unlistedReceipt,
      valid: false,
      not: { 'screened-against': 'fails' },
    },
    {
      case: 'of lists in which the name does not stand',
      evidence: { keys, screening: listed, ruleset: { ...currentRuleset, data: withoutLists() } },
      valid: false,
      not: { 'screened-against': 'fails', rescreened: 'fails' },
    },
  ])('$case', async ({ value = listedReceipt, evidence, valid, not }) => {
    const verification = await verifyScreening(value, evidence)
    expect({ valid: verification.valid, not: notHeld(verification) }).toEqual({ valid, not })
  })
})

describe('a receipt of another matcher', () => {
  /** A genuine receipt as another version of the package issued it. */
  const issuedBy = async (matcher: number | undefined, matches: readonly object[]): Promise<object> => {
    const { signature: _, keyId: __, issuedAt: ___, matcher: ____, ...statement } = listedReceipt
    return signStatement(
      {
        ...statement,
        ...(matcher === undefined ? {} : { matcher }),
        matches: matches.length,
        matchesDigest: `sha256:${sha256(canonicalJson(matches))}`,
      },
      { key, issuedAt: ISSUED_AT },
    )
  }
  /** Version 1 gave neither the matched name nor the reason. */
  const found = listed.matches.map(({ match, name, list, instrument, state, cite }) => ({
    match,
    name,
    list,
    instrument,
    state,
    cite,
  }))

  it.each([
    ['without a version', undefined, 'An earlier matcher issued it: '],
    ['of version 1', 1, 'An earlier matcher issued it: '],
    ['of version 3', 3, 'An earlier matcher issued it: '],
    ['of version 5', 5, 'A later matcher issued it: '],
  ])('%s is genuine, and distinguished from a forged one', async (_, matcher, says) => {
    const receipt = await issuedBy(matcher, found)
    const verification = await verifyScreening(receipt, { keys, screening: { ...listed, matches: found } })
    expect(verification.valid).toBe(true)
    expect(notHeld(verification)).toEqual({ rescreened: 'unknown' })
    expect(verification.checks.find(({ id }) => id === 'rescreened')?.text).toContain(says)
  })

  it('fails if the given listings are different', async () => {
    const receipt = await issuedBy(undefined, found)
    const { valid } = await verifyScreening(receipt, { keys, screening: { ...listed, matches: [] } })
    expect(valid).toBe(false)
  })

  it('cannot be made from one of this matcher: the signature covers the version', async () => {
    for (const value of [
      { ...listedReceipt, matcher: 1 },
      { ...listedReceipt, matcher: undefined },
    ]) {
      const { valid, checks } = await verifyScreening(value, { keys, screening: listed })
      expect(valid).toBe(false)
      expect(checks.find(({ id }) => id === 'signature')?.outcome).toBe('fails')
    }
  })

  it('of this matcher with another result fails', async () => {
    const receipt = await issuedBy(4, [])
    const { valid, checks } = await verifyScreening(receipt, { keys, screening: { ...listed, matches: [] } })
    expect(valid).toBe(false)
    expect(checks.find(({ id }) => id === 'rescreened')?.outcome).toBe('fails')
  })

  it('is refused if the version is invalid', async () => {
    const { valid, checks } = await verifyScreening({ ...listedReceipt, matcher: 0 }, { keys, screening: listed })
    expect({ valid, shape: checks[0]?.outcome }).toEqual({ valid: false, shape: 'fails' })
  })

  it('says so in Chinese', async () => {
    const receipt = await issuedBy(undefined, found)
    const { checks } = await verifyScreening(receipt, { keys, lang: 'zh' })
    expect(checks.find(({ id }) => id === 'rescreened')?.text).toContain('较早的比对程序')
  })
})

type Effects = RulesetData['instruments'][number]['effects']

/** The current law with other effects. */
const withEffects = (change: (effects: Effects) => Effects): RulesetData => ({
  ...currentRuleset.data,
  instruments: currentRuleset.data.instruments.map((instrument) => ({
    ...instrument,
    effects: change(instrument.effects),
  })),
})
const withoutLists = (): RulesetData => withEffects((effects) => effects.filter(({ type }) => type !== 'list'))

/** The current law without the first party of the first notice. */
function withoutAParty(): RulesetData {
  let left = 1
  return withEffects((effects) =>
    effects.map((effect) => {
      if (effect.type !== 'list' || left === 0) return effect
      left -= 1
      return { ...effect, parties: effect.parties.slice(1) }
    }),
  )
}

describe('the digest of the screened lists', () => {
  const under = (data: RulesetData): ReturnType<typeof screenedAgainst> =>
    screenedAgainst({ ruleset: { ...currentRuleset, data } })

  it('covers every listing of the ruleset, with all its names', () => {
    const listings = currentRuleset.data.instruments.flatMap(({ id, effects }) =>
      effects.flatMap((effect) =>
        effect.type === 'list'
          ? effect.parties.map(({ name, nameZh, aliases }) =>
              [id, effect.list, name, nameZh, aliases].flat().filter((one) => one !== undefined),
            )
          : [],
      ),
    )
    const lines = listings.map((listing) => JSON.stringify(listing))
    expect(screenedAgainst()).toEqual({
      listings: listings.length,
      names: listings.flat().length - 2 * listings.length,
      digest: `sha256:${sha256(`[${lines.sort().join(',')}]`)}`,
    })
    expect(listings.length).toBeGreaterThan(200)
  })

  it('does not depend on the order of the notices', () => {
    const { instruments } = currentRuleset.data
    expect(under({ ...currentRuleset.data, instruments: instruments.toReversed() })).toEqual(screenedAgainst())
  })

  it('differs if a party or a letter of a name differs', () => {
    const renamed = withEffects((effects) =>
      effects.map((effect) =>
        effect.type === 'list'
          ? { ...effect, parties: effect.parties.map((party) => ({ ...party, name: `${party.name}.` })) }
          : effect,
      ),
    )
    expect(under(renamed)).toMatchObject({ listings: screenedAgainst().listings, names: screenedAgainst().names })
    expect(under(renamed).digest).not.toBe(screenedAgainst().digest)
    expect(under(withoutAParty()).listings).toBe(screenedAgainst().listings - 1)
    expect(under(withoutLists())).toEqual({ listings: 0, names: 0, digest: `sha256:${sha256('[]')}` })
  })
})
