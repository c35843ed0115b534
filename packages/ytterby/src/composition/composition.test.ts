import { describe, expect, it, test } from 'vitest'
import { verdictOf } from 'ytterby'
import { composition, InvalidCompositionError, type Composition } from 'ytterby/composition'
import { MOST_NODES } from './outline.ts'
import { exported, GOODS, magnetWith, rotorOf, type Node } from '../../test/compositions.ts'

const answer = (product: Node, more: Partial<Composition> = {}): ReturnType<typeof composition> =>
  composition(exported(product, more))
const itemOf = (product: Node, id = product.id, more: Partial<Composition> = {}) =>
  answer(product, more).items.find((item) => item.id === id)

function issuesOf(value: unknown): InvalidCompositionError['issues'] {
  try {
    composition(value)
  } catch (error) {
    if (error instanceof InvalidCompositionError) return error.issues
    throw error
  }
  return []
}

describe('whether a node is an item of annex 1 part 2', () => {
  test.each<[string, Node, string]>([
    ['an NdFeB magnet with dysprosium', { id: 'x', good: GOODS.magnet }, 'reached'],
    ['an NdFeB magnet of neodymium alone', { id: 'x', good: GOODS.plainMagnet }, 'not'],
    ['a samarium-cobalt magnet', { id: 'x', good: GOODS.smco }, 'reached'],
    ['a samarium target', { id: 'x', good: GOODS.target }, 'reached'],
    ['an yttrium target, whose list was not read', { id: 'x', good: GOODS.otherTarget }, 'open'],
    ['dysprosium metal, an item of part 1', { id: 'x', good: GOODS.dysprosium }, 'not'],
    [
      'a rotor with such a magnet',
      { id: 'x', good: GOODS.rotor, parts: [{ ...magnetWith(1), quantityPer: 1 }] },
      'reached',
    ],
    [
      'a rotor whose magnets hold neodymium alone',
      { id: 'x', good: GOODS.rotor, parts: [{ id: 'm', quantityPer: 1, good: GOODS.plainMagnet }] },
      'not',
    ],
    ['a rotor of which nothing more is known', { id: 'x', good: GOODS.rotor }, 'open'],
    [
      'a motor, which the annex may mean',
      { id: 'x', good: GOODS.motor, parts: [{ ...magnetWith(1), quantityPer: 1 }] },
      'open',
    ],
    ['an assembly whose form is not stated', { id: 'x', parts: [{ ...magnetWith(1), quantityPer: 1 }] }, 'open'],
    ['an assembly of bolts', { id: 'x', parts: [{ id: 'b', quantityPer: 4, good: GOODS.bolt }] }, 'not'],
    [
      'a machine, whatever is in it',
      { id: 'x', good: GOODS.machine, parts: [{ ...magnetWith(9), quantityPer: 1 }] },
      'not',
    ],
  ])('%s', (_, product, part2) => {
    expect(itemOf(product)?.part2).toBe(part2)
  })

  it('a rotor contains what its parts contain, several levels down', () => {
    const cage: Node = { id: 'cage', parts: [{ ...magnetWith(1), quantityPer: 2 }] }
    expect(itemOf({ id: 'x', good: GOODS.rotor, parts: [{ ...cage, quantityPer: 1 }] })?.part2).toBe('reached')
  })

  it('outside part 2 no share counts, and announcement 61 does not reach the product', () => {
    const machine = answer({
      id: 'x',
      good: GOODS.machine,
      origin: 'DE',
      unitValue: 20,
      currency: 'EUR',
      parts: [{ ...magnetWith(9), quantityPer: 1 }],
    })
    expect(machine).toMatchObject({ outcome: 'not-reached' })
    expect(machine.items[0]).toMatchObject({ share: null, against: null })
    expect(machine.headline).toContain('whatever its Chinese share')
    // The magnet in it is an item that its maker may export by itself.
    expect(machine.items.find(({ id }) => id === 'magnet')).toMatchObject({ against: 'at-or-above' })
  })
})

describe('the share of part 1 items of Chinese origin', () => {
  test.each([
    [0.009, 'below', 'not-reached'],
    [0.01, 'at-or-above', 'reached'],
    [0.011, 'at-or-above', 'reached'],
  ])('dysprosium worth %d in a magnet worth 10: the threshold is met exactly', (worth, against, outcome) => {
    const { outcome: found, items } = answer(magnetWith(worth))
    expect({ outcome: found, against: items[0]?.against }).toEqual({ outcome, against })
  })

  it('counts in each item by its own value', () => {
    const { items } = answer(rotorOf(magnetWith(0.011)))
    expect(items.find(({ id }) => id === 'rotor')?.share?.from).toBe('11/12500')
    expect(items.find(({ id }) => id === 'rotor')?.against).toBe('below')
    expect(items.find(({ id }) => id === 'magnet')?.against).toBe('at-or-above')
  })

  it('an open origin counts from none to all', () => {
    expect(itemOf(magnetWith(0.02, 'open'))?.share).toMatchObject({ from: '0', to: '1/500' })
  })

  it('an open value of a part, or of the item, leaves up to all of it', () => {
    const unknown = { id: 'dysprosium', quantityPer: 1, origin: 'CN', good: GOODS.dysprosium } as const
    expect(itemOf({ ...magnetWith(1), parts: [unknown] })?.share).toMatchObject({ from: '0', to: '1' })
    const { unitValue: _, ...unvalued } = magnetWith(1)
    expect(itemOf(unvalued)?.share).toMatchObject({ from: '0', to: '1' })
  })

  it('a foreign magnet that is not broken down may hold any share; a declaration of its maker closes that', () => {
    const { parts: _, ...magnet } = magnetWith(1)
    expect(itemOf(magnet)?.share).toMatchObject({ from: '0', to: '1' })
    expect(itemOf({ ...magnet, chineseContent: { valuePercent: 0.25 } })?.share).toMatchObject({
      from: '1/400',
      to: '1/400',
    })
    expect(itemOf({ ...magnet, chineseContent: { valuePercentAtMost: 0.05 } })).toMatchObject({ against: 'below' })
  })

  it('adds what is left in several currencies at stated rates alone', () => {
    const magnet = { ...magnetWith(0.02), unitValue: 1500, currency: 'JPY' }
    const rates = [{ currency: 'JPY', rate: 0.006, day: '2026-02-27', source: 'ECB' }]
    expect(itemOf(magnet, 'magnet', { currency: 'EUR', rates })?.share?.from).toBe('1/450')
    expect(issuesOf(exported(magnet))).toMatchObject([{ code: 'missing', pointer: '/currency' }])
    expect(issuesOf(exported(magnet, { rates }))).toMatchObject([{ code: 'missing', pointer: '/currency' }])
    expect(issuesOf(exported(magnet, { currency: 'EUR' }))).toMatchObject([
      {
        code: 'rate',
        pointer: '/product/currency',
        message: expect.stringContaining('one unit of JPY is worth in EUR'),
      },
    ])
  })

  it('needs no rate for parts that hold nothing that counts', () => {
    const inYuan = { quantityPer: 1, unitValue: 3, currency: 'CNY' } as const
    const shareWith = (part: Partial<Node>) => {
      const parts = [
        { ...magnetWith(0.02), quantityPer: 1 },
        { id: 'other', ...inYuan, ...part },
      ]
      return itemOf({ id: 'rotor', good: GOODS.rotor, unitValue: 100, currency: 'EUR', parts }, 'rotor')?.share
    }
    const without = { from: '1/5000', to: '1/5000' }
    expect(shareWith({ good: { elements: [] } })).toMatchObject(without)
    expect(shareWith({ good: GOODS.magnet, chineseContent: { valuePercent: 0 } })).toMatchObject(without)
    expect(() => shareWith({ good: GOODS.magnet })).toThrow(InvalidCompositionError)
    expect(() => shareWith({ good: { elements: [] }, parts: [{ id: 'open', quantityPer: 1 }] })).toThrow(
      InvalidCompositionError,
    )
  })

  it('part 1 items that are worth more than what contains them are refused where they come about', () => {
    const cases: [Node, string][] = [
      [magnetWith(20), '/product/unitValue'],
      [rotorOf(magnetWith(9), 12), '/product/unitValue'],
      [rotorOf(magnetWith(10.5), 1), '/product/parts/0/unitValue'],
      [{ id: 'box', parts: [{ ...magnetWith(11), quantityPer: 1 }] }, '/product/parts/0/unitValue'],
    ]
    for (const [product, pointer] of cases)
      expect(issuesOf(exported(product))).toMatchObject([{ code: 'contradiction', pointer }])
    expect(itemOf(magnetWith(10))?.share?.from).toBe('1')
  })

  it('an unknown part is worth at most what contains it', () => {
    const unknown = { id: 'dysprosium', quantityPer: 1, origin: 'CN', good: GOODS.dysprosium } as const
    const rotor = rotorOf({ ...magnetWith(1), unitValue: 0.01, parts: [unknown] })
    expect(itemOf(rotor)?.share).toMatchObject({ from: '0', to: '1/1250' })
    expect(itemOf(rotor)?.against).toBe('below')
  })

  it('a share just below the threshold never reads as the threshold', () => {
    const text = answer({ ...magnetWith(1), unitValue: 1000.000001 }).headline
    expect(text).toContain('less than 0.1 % of its value: below 0.1 %')
  })

  it('a declaration that contradicts the parts is refused at its node', () => {
    expect(issuesOf(exported({ ...magnetWith(5), chineseContent: { valuePercent: 1 } }))).toMatchObject([
      { code: 'contradiction', pointer: '/product/chineseContent', message: expect.stringContaining('parts') },
    ])
    const whole: Node = { id: 'x', good: GOODS.dysprosium, origin: 'CN', chineseContent: { valuePercent: 1 } }
    expect(issuesOf(exported(whole))).toMatchObject([
      { pointer: '/product/chineseContent', message: expect.stringContaining('the good and its origin') },
    ])
  })
})

describe('the limbs', () => {
  it('each has its own words: content, technology, origin', () => {
    const meets = (product: Node): (string | undefined)[] => itemOf(product)?.limbs.map((limb) => limb.meets) ?? []
    expect(meets(magnetWith(1))).toEqual(['yes', 'no', 'no'])
    expect(meets({ ...magnetWith(0.001), chineseContent: { technology: true } })).toEqual(['no', 'yes', 'no'])
    expect(meets({ ...magnetWith(1), origin: 'CN' })).toEqual(['no', 'no', 'yes'])
    expect(meets({ id: 'x', good: GOODS.magnet })).toEqual(['open', 'open', 'open'])
  })

  test.each([
    ['2025-10-08', ['not-yet-in-force', 'not-yet-in-force', 'not-yet-in-force'], 'no-permit'],
    ['2025-10-09', ['not-yet-in-force', 'not-yet-in-force', 'in-force'], 'no-permit'],
    ['2025-12-01', ['suspended', 'suspended', 'suspended'], 'no-permit'],
    ['2026-11-10', ['suspended', 'suspended', 'suspended'], 'no-permit'],
    ['2026-11-11', ['unsettled', 'unsettled', 'unsettled'], 'unsettled'],
  ])('on %s their states stand beside what the words reach', (asOf, states, verdict) => {
    const found = answer(magnetWith(1), { asOf })
    expect(found.limbs.map(({ state }) => state)).toEqual(states)
    expect(found.limbs[0]?.everInForce).toBe(false)
    expect(found.outcome).toBe('reached')
    expect(found.items[0]?.verdict).toBe(verdict)
  })

  it.each([
    [{ exportedFrom: 'CN' }, 'is exported from China'],
    [{ destination: 'CN' }, 'exports to other countries than China'],
  ] as const)('bind no export that leaves China or goes there: %j', (route, says) => {
    const found = answer(magnetWith(1), route)
    expect(found).toMatchObject({ outcome: 'not-reached', questions: [] })
    expect(found.headline).toContain(says)
    expect(found.items[0]).toMatchObject({ part2: 'not', share: null })
    expect(found.items[0]?.limbs.map(({ meets }) => meets)).toEqual(['no', 'no', 'no'])
  })

  it('before it was published there was no such rule', () => {
    expect(answer(magnetWith(1), { knownAt: '2025-10-01' })).toMatchObject({ outcome: 'not-reached', limbs: [] })
  })

  it('the verdict is that of the engine for the inquiry of the item', () => {
    for (const item of answer(rotorOf(magnetWith(1)), { asOf: '2026-11-30' }).items)
      if (item.inquiry.origin !== undefined) expect(verdictOf(item.inquiry).verdict).toBe(item.verdict)
  })
})

describe('the questions', () => {
  const alloy = (id: string, quantityPer: number): NonNullable<Node['parts']>[number] => ({
    id,
    quantityPer,
    supplier: `maker of ${id}`,
    good: GOODS.dyFe,
    unitValue: 1,
    currency: 'EUR',
  })
  const open = (...quantities: number[]): Node => ({
    ...magnetWith(1),
    unitValue: 1000,
    parts: quantities.map((quantity, at) => alloy(`alloy${at}`, quantity)),
  })

  it('ask first about the node that moves the bound most, then the next, until the share is settled', () => {
    const { questions } = answer(open(0.5, 4, 2))
    expect(questions.map(({ id, against }) => [id, against])).toEqual([
      ['alloy1', 'open'],
      ['alloy2', 'below'],
      ['alloy0', 'below'],
    ])
    expect(questions[0]).toMatchObject({
      supplier: 'maker of alloy1',
      facts: ['origin', 'chineseContent'],
      leaves: { to: '1/400' },
    })
    expect(questions[0]?.text).toContain(
      'Ask maker of alloy1 about “alloy1”: its origin; its share of part 1 items of Chinese origin.',
    )
  })

  it('one document is enough where nothing else is open', () => {
    expect(answer(open(4)).questions).toMatchObject([{ id: 'alloy0', against: 'below' }])
  })

  it('ask for the value of the item first where it is open, and for technology last', () => {
    const { unitValue: _, chineseContent: __, ...item } = open(4)
    expect(answer(item).questions.map(({ id, facts }) => [id, facts])).toEqual([
      ['magnet', ['unitValue', 'technology']],
      ['alloy0', ['origin', 'chineseContent']],
    ])
    const { questions } = answer({ ...item, unitValue: 1000 })
    expect(questions.map(({ id }) => id)).toEqual(['alloy0', 'magnet'])
    expect(questions.at(-1)?.text).toMatch(/: whether rare-earth technology of Chinese origin was used to make it\.$/)
  })

  it('ask about items inside where the product is outside the annex', () => {
    const machine: Node = { id: 'machine', good: GOODS.machine, parts: [{ ...open(4), quantityPer: 1 }] }
    expect(answer(machine).questions.map(({ id, item }) => [id, item])).toEqual([['alloy0', 'magnet']])
  })

  it('ask nothing where nothing is open', () => {
    expect(answer(magnetWith(1)).questions).toEqual([])
  })
})

describe('the graph', () => {
  it('an assembly that is stated once and named twice equals one that is copied', () => {
    const shared = answer({
      id: 'pump',
      good: GOODS.rotor,
      unitValue: 900,
      currency: 'EUR',
      parts: [
        { id: 'left', quantityPer: 1, parts: [{ id: 'magnet', quantityPer: 3 }] },
        { id: 'right', quantityPer: 2, parts: [{ ...magnetWith(0.3), quantityPer: 1 }] },
      ],
    })
    const copy = JSON.parse(JSON.stringify(magnetWith(0.3)).replaceAll('"id":"', '"id":"copy of '))
    const copied = answer({
      id: 'pump',
      good: GOODS.rotor,
      unitValue: 900,
      currency: 'EUR',
      parts: [
        { id: 'left', quantityPer: 1, parts: [{ ...copy, quantityPer: 3 }] },
        { id: 'right', quantityPer: 2, parts: [{ ...magnetWith(0.3), quantityPer: 1 }] },
      ],
    })
    expect(shared.items[0]?.share).toEqual(copied.items[0]?.share)
    expect(shared.items[0]?.share?.from).toBe('1/600')
  })

  it('a cycle is refused with its path', () => {
    const nodes: Node[] = [
      { id: 'a', parts: [{ id: 'b', quantityPer: 1 }] },
      { id: 'b', parts: [{ id: 'c', quantityPer: 1 }] },
      {
        id: 'c',
        parts: [
          { id: 'd', quantityPer: 1 },
          { id: 'a', quantityPer: 2 },
        ],
      },
    ]
    expect(issuesOf({ ...exported({ id: 'a' }), nodes })).toMatchObject([
      { code: 'cycle', pointer: '/nodes/2/parts/1', path: ['a', 'b', 'c', 'a'] },
    ])
    expect(issuesOf(exported({ id: 'a', parts: [{ id: 'a', quantityPer: 1 }] }))).toMatchObject([{ path: ['a', 'a'] }])
  })

  test.each<[string, unknown, string, string]>([
    ['no quantity', { id: 'x', parts: [{ id: 'y' }] }, 'missing', '/product/parts/0/quantityPer'],
    [
      'a quantity of 0',
      { id: 'x', parts: [{ id: 'y', quantityPer: 0 }] },
      'out-of-range',
      '/product/parts/0/quantityPer',
    ],
    ['a value of 0', { id: 'x', unitValue: 0, currency: 'EUR' }, 'out-of-range', '/product/unitValue'],
    ['a value without a currency', { id: 'x', unitValue: 1 }, 'missing', '/product/currency'],
    ['an unknown key', { id: 'x', colour: 'red' }, 'unknown-key', '/product/colour'],
    ['a wrong good', { id: 'x', good: { form: 'magnet' } }, 'unknown-value', '/product/good/form'],
    [
      'a good that contradicts itself',
      { id: 'x', good: { form: 'ndfeb-magnet', elements: [] } },
      'form-element-conflict',
      '/product/good/elements',
    ],
    [
      'a node twice',
      {
        id: 'x',
        parts: [
          { id: 'y', quantityPer: 1, parts: [] },
          { id: 'z', quantityPer: 1, parts: [{ id: 'y', quantityPer: 1, origin: 'JP' }] },
        ],
      },
      'duplicate-id',
      '/product/parts/1/parts/0/id',
    ],
    [
      'a part twice',
      {
        id: 'x',
        parts: [
          { id: 'y', quantityPer: 1 },
          { id: 'y', quantityPer: 1 },
        ],
      },
      'duplicate-id',
      '/product/parts/1/id',
    ],
  ])('%s is refused where it stands', (_, product, code, pointer) => {
    expect(issuesOf({ asOf: '2026-03-01', exportedFrom: 'DE', product })).toMatchObject([{ code, pointer }])
  })

  it('a node that is no part of the product is refused', () => {
    expect(issuesOf({ ...exported({ id: 'x' }), nodes: [{ id: 'y', origin: 'JP' }] })).toMatchObject([
      { code: 'unused-node', pointer: '/nodes/0' },
    ])
  })

  it('counts before it works', () => {
    const parts = Array.from({ length: MOST_NODES }, (_, index) => ({
      id: String(index),
      quantityPer: 1,
      origin: 'JP',
    }))
    expect(issuesOf({ asOf: '2026-03-01', exportedFrom: 'DE', product: { id: 'x', parts } })).toMatchObject([
      { code: 'too-long' },
    ])
    let deep: object = { id: 'bottom' }
    for (let level = 0; level <= 100; level += 1) deep = { id: `level ${level}`, parts: [{ ...deep, quantityPer: 1 }] }
    expect(issuesOf({ asOf: '2026-03-01', exportedFrom: 'DE', product: deep })).toMatchObject([{ code: 'too-deep' }])
  })
})
