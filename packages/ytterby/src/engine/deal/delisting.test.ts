import { assess, currentRuleset, screenParty, type Inquiry, type Ruleset } from 'ytterby'
import { compileRuleset } from 'ytterby/law'
import { RulesetDataSchema } from 'ytterby/schema'
import { beforeAll, describe, expect, it } from 'vitest'

const NAME = 'LKD Aerospace'

/**
 * The current law with one more notice: published on 2026-09-01, it takes a name off the list from 2026-09-10 on. The notice
 * that listed the name can contain other names.
 */
function withDelisting(name = NAME, ...others: string[]): Ruleset {
  const data = RulesetDataSchema.parse(currentRuleset.data)
  const listing = data.instruments.find(({ id }) => id === 'UEL-2025-3')
  const [passage] = Object.entries(listing?.passages ?? {})
  const list = listing?.effects.find((effect) => effect.type === 'list')
  if (listing === undefined || passage === undefined || list === undefined)
    throw new Error('The notice that the test takes back is missing')
  list.parties.push(...others.map((other) => ({ name: other })))
  data.instruments.push({
    ...listing,
    id: 'UEL-2026-99',
    published: '2026-09-01',
    limbs: [],
    passages: { 'uel2026-99': passage[1] },
    effects: [{ type: 'delist', cite: 'uel2026-99', limb: 'uel2025-3', names: [name], from: '2026-09-10' }],
  })
  return compileRuleset(data)
}

/** Neodymium, which no list of dual-use goods names, for a civil buyer. */
const soldTo = (name: string, asOf: string): Inquiry => ({
  asOf,
  product: { form: 'metal', elements: [{ symbol: 'Nd' }], alloyedWith: [] },
  destination: 'DE',
  endUse: { kind: 'civil', field: 'none' },
  endUser: { name, kind: 'civil' },
})

describe('a name that is taken off a list', () => {
  let ruleset = currentRuleset
  beforeAll(() => {
    ruleset = withDelisting()
  })

  const verdictOn = (asOf: string, name = NAME, knownAt?: string): string =>
    assess({ ...soldTo(name, asOf), ...(knownAt === undefined ? {} : { knownAt }) }, { ruleset }).verdict

  it('is prohibited until the day before, and no longer from that day on', () => {
    expect(verdictOn('2026-09-09')).toBe('prohibited')
    expect(verdictOn('2026-09-10')).toBe('permit-required')
    expect(verdictOn('2026-10-01')).toBe('permit-required')
  })

  it('is still prohibited by what was known before the notice', () => {
    expect(verdictOn('2026-09-10', NAME, '2026-08-31')).toBe('prohibited')
    expect(verdictOn('2026-09-10', NAME, '2026-09-01')).toBe('permit-required')
  })

  it('leaves the other names of the notice listed', () => {
    expect(verdictOn('2026-10-01', 'AEVEX Aerospace')).toBe('prohibited')
  })

  it('is shown as no longer listed', () => {
    const state = (asOf: string): string | undefined =>
      screenParty(NAME, { asOf, ruleset }).find(({ instrument }) => instrument === 'UEL-2025-3')?.state
    expect([state('2026-09-09'), state('2026-09-10')]).toEqual(['in-force', 'revoked'])
  })

  it('is in the horizon once the notice is published', () => {
    const turns = (asOf: string): string[] =>
      assess(soldTo(NAME, asOf), { ruleset }).horizon.map(({ on, verdict }) => `${on} ${verdict}`)
    expect(turns('2026-08-31')).toContain('2026-09-10 permit-required')
    expect(turns('2026-09-05')).toContain('2026-09-10 permit-required')
    expect(turns('2026-10-01').filter((turn) => turn < '2026-11')).toEqual([])
    const before = assess({ ...soldTo(NAME, '2026-08-31'), knownAt: '2026-08-31' }, { ruleset })
    expect(before.horizon.map(({ on }) => on)).not.toContain('2026-09-10')
  })

  describe('when it resembles another name of the notice', () => {
    const OTHER = 'LKD Aerospacer'
    const near = withDelisting(NAME, OTHER)
    const found = (name: string): string[] =>
      screenParty(name, { asOf: '2026-10-01', ruleset: near })
        .filter(({ instrument }) => instrument === 'UEL-2025-3')
        .map(({ match, state }) => `${match} ${state}`)

    it('does not free the other', () => {
      expect(assess(soldTo(NAME, '2026-10-01'), { ruleset: near }).possible).toEqual(['prohibited', 'permit-required'])
      expect(found(NAME)).toEqual(['equal revoked', 'near in-force'])
      expect(assess(soldTo(OTHER, '2026-10-01'), { ruleset: near }).verdict).toBe('prohibited')
      expect(found(OTHER)).toEqual(['equal in-force', 'near revoked'])
    })

    it('is not asked about: for a third name that resembles both, the question names only the one still listed', () => {
      const law = withDelisting('Zylophon Works', 'Zylophon Works', 'Zylophox Works')
      const asked = (asOf: string): string | undefined =>
        assess(soldTo('Zylophow Works', asOf), { ruleset: law }).questions.find(({ path }) => path === 'endUser.listed')
          ?.text
      expect(asked('2026-09-09')).toContain('«Zylophon Works»')
      expect(asked('2026-10-01')).toContain('«Zylophox Works»')
    })
  })
})

describe('a name that resembles a revoked listing and a current one', () => {
  it('is asked about the current one', () => {
    const inquiry: Inquiry = { ...soldTo('The Skydio, Inc.', '2026-11-24'), product: { form: 'ndfeb-magnet' } }
    const question = assess(inquiry).questions.find(({ path }) => path === 'endUser.listed')
    expect(screenParty('Skydio, Inc.', { asOf: inquiry.asOf }).map(({ name, state }) => `${name} ${state}`)).toContain(
      'Skydio, Inc. revoked',
    )
    expect(question?.text).toContain('«Skydio Inc.»')
    expect(question?.text).not.toContain('«Skydio, Inc.»')
  })
})
