import { describe, expect, it, test } from 'vitest'
import { composition, InvalidCompositionError } from 'ytterby/composition'
import { exported, GOODS, magnetWith, type Node } from '../../test/compositions.ts'

const answer = (product: Node): ReturnType<typeof composition> => composition(exported(product))

function issuesOf(product: Node): InvalidCompositionError['issues'] {
  try {
    answer(product)
  } catch (error) {
    if (error instanceof InvalidCompositionError) return error.issues
    throw error
  }
  return []
}

describe('a list of parts against what the whole is stated to hold', () => {
  const inside = (good: Node['good'], ...parts: Node[]): Node => ({
    id: 'x',
    origin: 'DE',
    good,
    parts: parts.map((part) => ({ ...part, quantityPer: 1 })),
  })
  const magnet: Node = { id: 'm', good: GOODS.magnet, origin: 'JP' }
  const neodymium: Node = { id: 'n', good: { form: 'metal', elements: [{ symbol: 'Nd' }] }, origin: 'CN' }

  test.each<[string, Node]>([
    ['a rotor that holds no rare earth', inside({ ...GOODS.rotor, elements: [] }, magnet)],
    ['an assembly that holds no rare earth', inside({ elements: [] }, magnet)],
    [
      'a rotor that holds neodymium alone',
      inside({ ...GOODS.rotor, elements: [{ symbol: 'Nd' }], elementsComplete: true }, magnet),
    ],
    ['a magnet of neodymium alone', inside(GOODS.plainMagnet, { id: 'd', good: GOODS.dysprosium, origin: 'CN' })],
    ['a motor, two levels up', inside({ ...GOODS.motor, elements: [] }, { ...inside(undefined, magnet), id: 'y' })],
  ])('%s cannot have a part that holds dysprosium', (_, product) => {
    expect(issuesOf(product)).toMatchObject([
      { code: 'contradiction', pointer: '/product/good/elements', message: expect.stringContaining('Dy') },
    ])
  })

  test.each<[string, Node]>([
    ['a magnet with dysprosium', inside(GOODS.magnet, neodymium)],
    ['a samarium-cobalt magnet', inside(GOODS.smco, neodymium)],
    [
      'a rotor with dysprosium',
      inside({ ...GOODS.rotor, elements: [{ symbol: 'Dy' }] }, { id: 'm', good: GOODS.plainMagnet }),
    ],
  ])('%s has a part that can hold it: a list without one is not complete', (_, product) => {
    expect(issuesOf(product)).toMatchObject([
      { code: 'contradiction', pointer: '/product/parts', message: expect.stringMatching(/Dy|Sm/) },
    ])
  })

  it('a part of which nothing is known can hold it', () => {
    expect(answer(inside(GOODS.magnet, neodymium, { id: 'open' }))).toMatchObject({ outcome: 'open' })
  })

  it('an empty list breaks nothing down', () => {
    const whole: Node = { id: 'magnet', origin: 'JP', good: GOODS.magnet, unitValue: 10, currency: 'EUR' }
    expect(answer({ ...whole, parts: [] })).toEqual(answer(whole))
    expect(answer({ ...whole, parts: [] })).toMatchObject({ outcome: 'open' })
  })
})

it('an item that is worth less than its parts is named: its share is counted by its value', () => {
  const bolt = (unitValue: number): Node => ({
    ...magnetWith(0.001),
    parts: [
      ...(magnetWith(0.001).parts ?? []),
      {
        id: 'iron',
        quantityPer: 2,
        good: GOODS.bolt,
        unitValue,
        currency: 'EUR',
      },
    ],
  })
  const noted = (product: Node): string | undefined =>
    answer(product).notes.find(({ code }) => code === 'parts-above-whole')?.text
  expect(noted(bolt(4))).toBeUndefined()
  expect(noted(bolt(5))).toContain('“magnet”')
  // Outside part 2 no share is counted by a value.
  expect(noted({ ...bolt(5), good: GOODS.machine })).toBeUndefined()
})

test.each([
  ['NdFeB magnet block', true],
  ['Magnet aus Neodym', true],
  ['钕铁硼磁体', true],
  ['Shaft', false],
  ['Ferrite magnet, no rare earth', false],
])(
  'a part that is stated to hold no rare earths is named if its description names some: %s',
  (description, isNamed) => {
    const part: Node = { id: 'block', description, origin: 'JP', good: { elements: [] }, unitValue: 3, currency: 'EUR' }
    const { notes } = answer({ id: 'machine', origin: 'DE', good: GOODS.machine, parts: [{ ...part, quantityPer: 1 }] })
    expect(notes[0]?.code === 'words-of-rare-earths').toBe(isNamed)
  },
)
