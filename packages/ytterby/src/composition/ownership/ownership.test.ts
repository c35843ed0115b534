import { describe, expect, it, test } from 'vitest'
import 'ytterby/zh'
import { assess } from 'ytterby'
import { InvalidCompositionError, ownership, type OwnersSchema } from 'ytterby/composition'
import type * as z from 'zod'

type Owners = z.infer<typeof OwnersSchema>

type Party = NonNullable<Owners['parties']>[number]

const listed: Party = { id: 'listed', listed: 'watch-list' }
const plain = (id: string): Party => ({ id, listed: 'none', ownersComplete: true })

const group = (parties: Party[], holdings: Owners['holdings'], more: Partial<Owners> = {}): Owners => ({
  asOf: '2026-03-01',
  party: 'buyer',
  parties,
  holdings,
  ...more,
})
const holds = (owner: string, held: string, percent?: number): Owners['holdings'][number] => ({
  owner,
  held,
  ...(percent === undefined ? {} : { percent }),
})

describe('what listed parties hold', () => {
  test.each<[string, Owners, string, string | null, string]>([
    [
      'one holds 49.99 %',
      group([listed, plain('buyer')], [holds('listed', 'buyer', 49.99)]),
      '49.99',
      '49.99',
      'below',
    ],
    ['one holds 50 %', group([listed, plain('buyer')], [holds('listed', 'buyer', 50)]), '50', '50', 'at-or-above'],
    [
      'two hold 25 % each',
      group(
        [listed, { id: 'other', listed: 'control-list' }, plain('buyer')],
        [holds('listed', 'buyer', 25), holds('other', 'buyer', 25)],
      ),
      '25',
      '50',
      'open',
    ],
    [
      'two hold 24 % each: less than 50 % however they are counted',
      group(
        [listed, { id: 'other', listed: 'control-list' }, plain('buyer')],
        [holds('listed', 'buyer', 24), holds('other', 'buyer', 24)],
      ),
      '24',
      '48',
      'below',
    ],
    [
      'one holds 50 % and another one 20 %: one is enough',
      group(
        [listed, { id: 'other', listed: 'control-list' }, plain('buyer')],
        [holds('listed', 'buyer', 50), holds('other', 'buyer', 20)],
      ),
      '50',
      '70',
      'at-or-above',
    ],
    [
      'one reaches half only over two holdings of its own',
      group(
        [listed, plain('a'), plain('buyer')],
        [holds('listed', 'a', 100), holds('a', 'buyer', 30), holds('listed', 'buyer', 20)],
      ),
      '50',
      '50',
      'at-or-above',
    ],
    ['other owners are not known', group([listed], [holds('listed', 'buyer', 30)]), '30', '100', 'open'],
    [
      'two levels: 60 % of 60 % multiplies to 36 %, and counts in full by control',
      group([listed, plain('middle'), plain('buyer')], [holds('listed', 'middle', 60), holds('middle', 'buyer', 60)]),
      '36',
      '60',
      'open',
    ],
    [
      'two levels: 40 % of 100 %',
      group([listed, plain('middle'), plain('buyer')], [holds('listed', 'middle', 40), holds('middle', 'buyer', 100)]),
      '0',
      '40',
      'below',
    ],
    [
      'two levels: 80 % of 80 %',
      group([listed, plain('middle'), plain('buyer')], [holds('listed', 'middle', 80), holds('middle', 'buyer', 80)]),
      '64',
      '80',
      'at-or-above',
    ],
    ['a stake of unknown size', group([listed, plain('buyer')], [holds('listed', 'buyer')]), '0', '100', 'open'],
    ['an unnamed owner', group([plain('buyer')], [holds('somebody', 'buyer', 30)]), '0', '30', 'below'],
    [
      'a listed party on another list does not count',
      group(
        [{ id: 'listed', listed: 'unreliable-entity', ownersComplete: true }, plain('buyer')],
        [holds('listed', 'buyer', 80)],
      ),
      '0',
      '0',
      'below',
    ],
    [
      'a name that equals a listed one',
      group([{ id: 'a', name: 'TDK Corporation' }, plain('buyer')], [holds('a', 'buyer', 80)], { asOf: '2026-05-01' }),
      '80',
      '80',
      'at-or-above',
    ],
  ])('%s', (_, owners, from, to, against) => {
    const answer = ownership(owners)
    expect({ ...answer.percent.percent, against: answer.against }).toEqual({ from, to, against })
  })

  it('shows the largest single party and the sum, and says of the sum that no rule on it was read', () => {
    const complete = { ...listed, ownersComplete: true }
    const two = group(
      [complete, { id: 'other', listed: 'control-list', ownersComplete: true }, plain('buyer')],
      [holds('listed', 'buyer', 30), holds('other', 'buyer', 35)],
    )
    const answer = ownership(two)
    expect(answer.largest).toMatchObject({ owner: 'other', percent: { from: '35', to: '35' } })
    expect(answer.sum.percent).toEqual({ from: '65', to: '65' })
    expect(answer).toMatchObject({ against: 'open', proposal: null })
    expect(answer.headline).toContain('No single listed party is known to hold 50 % or more of “buyer”')
    expect(answer.because.map(({ text }) => text).join(' ')).toContain('was not read')
    expect(
      ownership(two, { lang: 'zh' })
        .because.map(({ text }) => text)
        .join(''),
    ).toContain('未读到')
  })

  it('proposes a fact that an inquiry can state, and nothing while it is open', () => {
    const clear = ownership(group([listed, plain('buyer')], [holds('listed', 'buyer', 60)]))
    expect(clear.proposal).toEqual({ path: 'endUser.listedOwnershipPercent', value: 60 })
    const inquiry = { asOf: '2026-03-01', endUser: { listedOwnershipPercent: clear.proposal?.value } }
    expect(assess(inquiry).inquiry.endUser?.listedOwnershipPercent).toBe(60)
    const open = ownership(group([listed], [holds('listed', 'buyer', 30)]))
    expect(open.proposal).toBeNull()
    expect(open.questions.map(({ text }) => text)).toEqual(['Ask who holds the remaining 70 % of “buyer”.'])
  })

  it('stating an open stake never widens the range, and every size lies in it', () => {
    const inTwo = (percent?: number): Owners =>
      group(
        [listed, plain('a'), plain('b'), plain('buyer')],
        [holds('listed', 'a', percent), holds('a', 'buyer', 40), holds('listed', 'b', 20), holds('b', 'buyer', 60)],
      )
    const range = ownership(inTwo()).percent.percent
    for (const percent of [1, 25, 49.9, 50, 75, 100]) {
      const { from, to } = ownership(inTwo(percent)).percent.percent
      expect(Number(from)).toBeGreaterThanOrEqual(Number(range.from))
      expect(Number(to)).toBeLessThanOrEqual(Number(range.to))
    }
  })
})

describe('which rules were read', () => {
  const rulesOn = (asOf: string): ReturnType<typeof ownership>['rules'] =>
    ownership(group([listed], [holds('listed', 'buyer', 60)], { asOf })).rules

  test.each([
    ['2025-10-20', 'In force on 2025-10-20'],
    ['2026-11-10', 'Suspended on 2026-11-10'],
    ['2026-11-11', 'Unsettled on 2026-11-11'],
  ])('announcement 61 article 2 with its state: %s', (asOf, state) => {
    expect(rulesOn(asOf).find(({ id }) => id === 'a61-2')?.text).toContain(state)
  })

  it('the others as they were read, each with its citation', () => {
    const answer = ownership(group([listed], [holds('listed', 'buyer', 60)], { asOf: '2026-11-30' }))
    expect(answer.rules.map(({ id }) => id)).toEqual([
      'a61-2',
      'afsl-5',
      'd834-15',
      'd835-8',
      'd792-28',
      'uel-provisions',
    ])
    for (const { citations } of [...answer.rules, ...answer.because])
      for (const key of citations) expect(answer.citations[key]).toBeDefined()
    expect(rulesOn('2026-04-06').map(({ id }) => id)).not.toContain('d834-15')
  })

  it('in Chinese', () => {
    const chinese = ownership(group([listed], [holds('listed', 'buyer', 60)], { asOf: '2026-11-30' }), { lang: 'zh' })
    expect(chinese.headline).toContain('单一列名主体持有“buyer”的60%至100%')
  })
})

test.each<[string, unknown, string, string]>([
  ['a circle', group([], [holds('a', 'buyer', 10), holds('b', 'a', 10), holds('a', 'b', 10)]), 'cycle', '/holdings/2'],
  [
    'more than all of a party',
    group([], [holds('a', 'buyer', 60), holds('b', 'buyer', 41)]),
    'sum-over-100',
    '/holdings/0',
  ],
  ['a holding twice', group([], [holds('a', 'buyer', 6), holds('a', 'buyer', 4)]), 'duplicate-id', '/holdings/1'],
  ['a party twice', group([listed, listed], [holds('listed', 'buyer', 6)]), 'duplicate-id', '/parties/1'],
  [
    'a name that names nobody',
    group([{ id: 'a', name: '…' }], [holds('a', 'buyer', 6)]),
    'unknown-value',
    '/parties/0/name',
  ],
])('%s is refused where it stands', (_, owners, code, pointer) => {
  try {
    ownership(owners)
    expect.unreachable()
  } catch (error) {
    expect(error).toBeInstanceOf(InvalidCompositionError)
    if (error instanceof InvalidCompositionError) expect(error.issues).toMatchObject([{ code, pointer }])
  }
})

describe('a stated party that meets a notice is named, whatever its state', () => {
  const suspended: Party = { id: 'a', name: 'Universal Logistics Holdings, Inc.', country: 'US', ownersComplete: true }

  test.each([
    ['2026-03-01', 'suspended'],
    ['2026-11-30', 'unsettled'],
  ])('on %s as %s', (asOf, state) => {
    const { because, citations } = ownership(group([suspended], [holds('a', 'buyer', 80)], { asOf }))
    const [said] = because.filter(({ text }) => text.includes('Universal Logistics'))
    expect(said?.text).toMatch(new RegExp(`^“a” has the name of .*control list.*${state}`))
    expect(citations).toHaveProperty([said?.citations[0] ?? ''])
  })

  it('the buyer too, and first if it is on a list that counts', () => {
    const buyer: Party = { id: 'buyer', name: 'Rheinmetall AG', country: 'DE' }
    const { headline, because } = ownership(group([buyer], [holds('z', 'buyer', 100)], { asOf: '2026-08-01' }))
    expect(headline).toMatch(/^“buyer” is itself on the control list or the watch list/)
    expect(because.at(-1)?.text).toContain('Rheinmetall')
    const stated = ownership(group([{ ...listed, id: 'buyer' }], [holds('z', 'buyer', 100)]))
    expect(stated.headline).toMatch(/^“buyer” is itself on/)
  })
})
