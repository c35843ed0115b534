/** How a tree is built: how many parts an assembly has, and how much of them is open. */
type Shape = {
  readonly name: string
  readonly partsEach: number
  /** Each so many parts, one is a magnet of which nothing is declared. */
  readonly openEach: number
}

export const SHAPES: readonly Shape[] = [
  { name: 'flat, few magnets open', partsEach: 1000, openEach: 5000 },
  { name: 'deep, few magnets open', partsEach: 4, openEach: 5000 },
  { name: 'deep, one part in ten a magnet that is open', partsEach: 4, openEach: 10 },
]

/** A rotor of as many different nodes: assemblies of assemblies, bolts, and magnets. */
export function largeTree(count: number, { partsEach, openEach }: Shape): object {
  const nodes = Array.from({ length: count }, (_, at) => {
    const parts = Array.from({ length: partsEach }, (_unused, part) => at * partsEach + part + 1)
      .filter((part) => part < count)
      .map((part) => ({ id: `n${part}`, quantityPer: 1 + (part % 3) }))
    const isOpen = at % openEach === openEach - 1
    return {
      id: `n${at}`,
      ...(at === 0 ? { good: { form: 'motor-rotor' } } : {}),
      ...(parts.length > 0
        ? { parts }
        : { good: isOpen ? MAGNET : BOLT, unitValue: 1 + (at % 50) / 4, currency: at % 7 === 0 ? 'JPY' : 'EUR' }),
      origin: isOpen ? 'JP' : 'DE',
    }
  })
  const [product, ...others] = nodes
  return { asOf: '2026-11-30', exportedFrom: 'DE', currency: 'EUR', rates: [RATE], product, nodes: others }
}

const MAGNET = { form: 'ndfeb-magnet', elements: [{ symbol: 'Nd' }, { symbol: 'Dy' }] }
const BOLT = { elements: [] }
const RATE = { currency: 'JPY', rate: 0.0061, day: '2026-11-27', source: 'bench' }
