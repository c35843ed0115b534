import { describe, expect, it } from 'vitest'
import { addDays, assess, currentRuleset } from 'ytterby'
import { compileRuleset, releases } from 'ytterby/law'
import { signList, signReceipt, signScreening, verifyList, verifyReceipt, verifyScreening } from 'ytterby/receipts'
import { rulesetPlace } from './place.ts'
import { signStatement } from './sign-statement.ts'
import { assessment, ISSUED_AT, key, keys, receipt, screeningReceipt } from '../../test/receipts.ts'
import { ReceiptRefusedError } from '../errors/receipt-refused-error.ts'

const [release] = releases
if (release === undefined) throw new Error('There is a release')
/** A law that was never released, known up to a day. */
const unreleased = compileRuleset({
  ...structuredClone(currentRuleset.data),
  version: '9.9.9',
  knownThrough: '2030-05-20',
})
const RELEASED = { version: release.version, digest: release.ruleset, knownThrough: release.knownThrough }

/** The first moment of a day in Beijing, in UTC, and the last second before it. */
const firstOf = (day: string): string => `${addDays(day, -1)}T16:00:00Z`
const lastBefore = (day: string): string => `${addDays(day, -1)}T15:59:59Z`

const file = { bytes: 1, digest: `sha256:${'a1'.repeat(32)}` }
const parameters = { asOf: '2026-03-01', knownAt: null, lang: 'en', out: null, full: false }
const list = { list: file, answers: file, parameters, lines: { answered: 1, refused: 0 }, verdicts: {} }

const listReceipt = await signList({ ...list, ruleset: currentRuleset }, { key, issuedAt: ISSUED_AT })

type Law = { readonly version: string; readonly digest: string; readonly knownThrough: string }

describe.each<{ law: Law; from: string; what: string }>([
  { what: 'that was released', law: RELEASED, from: release.releasedOn },
  { what: 'that was never released', law: unreleased, from: '2030-05-20' },
])('a law $what', ({ law, from }) => {
  const ruleset = { version: law.version, digest: law.digest, knownThrough: law.knownThrough }
  const ways: readonly (readonly [string, (issuedAt: string) => Promise<unknown>])[] = [
    ['an answer', (issuedAt) => signReceipt({ ...assessment, ruleset }, { key, issuedAt })],
    ['a list', (issuedAt) => signList({ ...list, ruleset }, { key, issuedAt })],
  ]

  it.each(ways)('signs no receipt of %s before it existed', async (_, sign) => {
    const refused: unknown = await sign(lastBefore(from)).catch((error: unknown) => error)
    expect(refused).toBeInstanceOf(ReceiptRefusedError)
    expect(refused).toMatchObject({ code: 'issued-before-law', pointer: '/issuedAt' })
    await expect(sign(firstOf(from))).resolves.toMatchObject({ issuedAt: firstOf(from) })
  })
})

it('a name is not screened by a law before it existed', async () => {
  const asked = { asOf: '2026-05-01', ruleset: unreleased, key }
  await expect(signScreening('TDK Corp.', { ...asked, issuedAt: lastBefore('2030-05-20') })).rejects.toMatchObject({
    code: 'issued-before-law',
  })
  await signScreening('TDK Corp.', { ...asked, issuedAt: firstOf('2030-05-20') })
})

it('a receipt of past days is signed today', async () => {
  const past = assess({ asOf: '2012-06-01', product: { form: 'metal', elements: [{ symbol: 'Dy' }] } })
  await expect(signReceipt(past, { key, issuedAt: ISSUED_AT })).resolves.toMatchObject({ issuedAt: ISSUED_AT })
})

describe('a receipt that somebody has dated before its law existed', () => {
  const files = { list: file.digest, answers: file.digest }
  const kinds = [
    ['an answer', receipt, verifyReceipt, {}],
    ['a screening', screeningReceipt, verifyScreening, {}],
    ['a list', listReceipt, verifyList, files],
  ] as const

  /** A genuine signature over another date, and another law. */
  const dated = (sealed: Sealed, law: Law, issuedAt: string): Promise<object> => {
    const { signature: _, ...statement } = sealed
    return signStatement({ ...statement, ruleset: rulesetPlace(law) }, { key, issuedAt })
  }
  type Sealed = { issuedAt: string; keyId: string; signature: string }

  it.each(kinds)('is not valid, for %s', async (_, value, verify, evidence) => {
    const verified = async (law: Law, issuedAt: string, by = currentRuleset): Promise<unknown> => {
      const { valid, checks } = await verify(await dated(value, law, issuedAt), { keys, ruleset: by, ...evidence })
      return [valid, checks.find(({ id }) => id === 'issued-after-law')?.outcome]
    }
    // By the chain of releases, whatever ruleset is at hand.
    expect(await verified(RELEASED, lastBefore(release.releasedOn))).toEqual([false, 'fails'])
    expect(await verified(RELEASED, firstOf(release.releasedOn))).toEqual([true, 'holds'])
    // By the last day up to which the law at hand is known.
    expect(await verified(unreleased, lastBefore('2030-05-20'), unreleased)).toEqual([false, 'fails'])
    expect(await verified(unreleased, firstOf('2030-05-20'), unreleased)).toEqual([true, 'holds'])
    // A law that is not known here.
    expect(await verified(unreleased, lastBefore('2030-05-20'))).toEqual([true, 'unknown'])
  })

  it('is told from which day its law existed', async () => {
    const value = await dated(receipt, RELEASED, lastBefore(release.releasedOn))
    const said = (await verifyReceipt(value, { keys })).checks.find(({ id }) => id === 'issued-after-law')?.text
    expect(said).toContain(release.releasedOn)
  })
})

describe('the receipt of a list', () => {
  const digests = {
    list: `sha256:${'b2'.repeat(32)}`,
    answers: `sha256:${'c3'.repeat(32)}`,
    profile: `sha256:${'d4'.repeat(32)}`,
  }
  const of = (digest: string): { bytes: number; digest: string } => ({ bytes: 1, digest })
  const plain = { ...list, list: of(digests.list), answers: of(digests.answers), ruleset: currentRuleset }
  const { list: listed, answers } = digests

  it.each<{ case: string; profile: boolean; files: Partial<typeof digests>; valid: boolean }>([
    { case: 'nothing', profile: false, files: {}, valid: false },
    { case: 'the list alone', profile: false, files: { list: listed }, valid: false },
    { case: 'the answers alone', profile: false, files: { answers }, valid: false },
    { case: 'both', profile: false, files: { list: listed, answers }, valid: true },
    { case: 'both, without the profile', profile: true, files: { list: listed, answers }, valid: false },
    { case: 'all three', profile: true, files: digests, valid: true },
  ])('compared with $case: valid is $valid', async ({ profile, files, valid }) => {
    const value = await signList(
      { ...plain, ...(profile && { profile: of(digests.profile) }) },
      { key, issuedAt: ISSUED_AT },
    )
    const verification = await verifyList(value, { keys, ...files })
    expect(verification.valid).toBe(valid)
    expect(verification.checks.filter(({ outcome }) => outcome === 'fails')).toEqual([])
  })
})
