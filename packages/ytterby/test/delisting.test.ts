import { assess, currentRuleset, screenParty, type Inquiry, type Ruleset } from 'ytterby'
import { compileRuleset } from 'ytterby/rulesets'
import { beforeAll, describe, expect, it } from 'vitest'

const NAME = 'LKD Aerospace'

/**
 * The current law, and one notice more: published on 2026-09-01, it takes a name off the list from 2026-09-10 on. Other names
 * can stand in the notice that is taken back.
 */
function withDelisting(...others: string[]): Ruleset {
  const data = structuredClone(currentRuleset.data)
  const listing = data.instruments.find(({ id }) => id === 'UEL-2025-3')
  const [passage] = Object.entries(listing?.passages ?? {})
  const list = listing?.effects.find((effect) => effect.type === 'list')
  if (listing === undefined || passage === undefined || list === undefined)
    throw new Error('The notice that the test takes back is missing')
  list.parties.push(...others.map((name) => ({ name })))
  data.instruments.push({
    ...listing,
    id: 'UEL-2026-99',
    published: '2026-09-01',
    limbs: [],
    passages: { 'uel2026-99': passage[1] },
    effects: [{ type: 'delist', cite: 'uel2026-99', limb: 'uel2025-3', names: [NAME], from: '2026-09-10' }],
  })
  return compileRuleset(data)
}

describe('a name that is taken off a list', () => {
  let ruleset = currentRuleset
  beforeAll(() => {
    ruleset = withDelisting()
  })

  const verdictOn = (asOf: string, name = NAME, knownAt?: string): string =>
    assess(
      {
        asOf,
        ...(knownAt === undefined ? {} : { knownAt }),
        product: { form: 'metal', elements: [{ symbol: 'Nd' }], alloyedWith: [] },
        destination: 'DE',
        endUse: { kind: 'civil', field: 'none' },
        endUser: { name, kind: 'civil' },
      },
      { ruleset },
    ).verdict

  it('is barred to the day before, and free of it from the day on', () => {
    expect(verdictOn('2026-09-09')).toBe('prohibited')
    expect(verdictOn('2026-09-10')).toBe('permit-required')
    expect(verdictOn('2026-10-01')).toBe('permit-required')
  })

  it('is barred still by what was known before the notice', () => {
    expect(verdictOn('2026-09-10', NAME, '2026-08-31')).toBe('prohibited')
    expect(verdictOn('2026-09-10', NAME, '2026-09-01')).toBe('permit-required')
  })

  it('leaves the other names of the notice where they are', () => {
    expect(verdictOn('2026-10-01', 'AEVEX Aerospace')).toBe('prohibited')
  })

  it('is shown as no longer listed', () => {
    const state = (asOf: string): string | undefined =>
      screenParty(NAME, { asOf, ruleset }).find(({ instrument }) => instrument === 'UEL-2025-3')?.state
    expect([state('2026-09-09'), state('2026-09-10')]).toEqual(['in-force', 'revoked'])
  })

  it('does not free another name of the notice that it is near to', () => {
    const near = withDelisting('LKD Aerospacer')
    const inquiry: Inquiry = {
      asOf: '2026-10-01',
      product: { form: 'metal', elements: [{ symbol: 'Nd' }], alloyedWith: [] },
      destination: 'DE',
      endUse: { kind: 'civil', field: 'none' },
      endUser: { name: NAME, kind: 'civil' },
    }
    expect(assess(inquiry, { ruleset: near }).possible).toEqual(['prohibited', 'permit-required'])
    const matches = screenParty(NAME, { asOf: inquiry.asOf, ruleset: near })
    expect(
      matches.filter(({ instrument }) => instrument === 'UEL-2025-3').map(({ match, state }) => `${match} ${state}`),
    ).toEqual(['equal revoked', 'near in-force'])
  })
})
