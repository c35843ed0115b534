import { good, eur, withParts, foreign, chinese, dy, MAGNET, magnet, declared, made, smco, tree, type Node, type TreeByHand } from './tree.ts'

/** Made abroad of nothing that is Chinese, as its maker declares. */
const foreign0: Partial<Node> = { origin: 'JP', chineseContent: { valuePercent: 0 } }

export const THE_SHARE: readonly TreeByHand[] = [
  tree('dysprosium for 1 cent in a magnet for 10 euros is 0.1 % exactly: “and above”', [
    magnet(10, [dy(0.01), 1]),
    { outcome: 'reached', part2: 'reached', share: ['0.1', '0.1'], against: 'at-or-above', ask: [] },
  ]),
  tree('a little less is below', [magnet(10, [dy(0.00999), 1]), { outcome: 'not-reached', share: ['0.0999', '0.0999'], against: 'below', ask: [] }]),
  tree('two listed metals, each below, add up', [
    magnet(10, [{ id: 'both', ...foreign, ...withParts([dy(0.006), 1], [{ id: 'tb', good: good('metal', 'Tb'), ...chinese, ...eur(0.005) }, 1]) }, 1]),
    { outcome: 'reached', share: ['0.11', '0.11'], against: 'at-or-above' },
  ]),
  tree('4 grams at 250 euros the kilogram are 1 euro', [magnet(10, [dy(250), 0.004]), { outcome: 'reached', share: ['10', '10'], against: 'at-or-above' }]),
  tree('yen at a stated rate: 1,500 yen are 9 euros', [
    { ...magnet(1500, [dy(0.009), 1]), currency: 'JPY' },
    { deal: { currency: 'EUR', rates: [{ currency: 'JPY', rate: 0.006, day: '2026-02-27', source: 'ECB' }] }, outcome: 'reached', share: ['0.1', '0.1'], against: 'at-or-above' },
  ]),
  tree('the same at another rate is below', [
    { ...magnet(1500, [dy(0.009), 1]), currency: 'JPY' },
    {
      deal: { currency: 'EUR', rates: [{ currency: 'JPY', rate: 0.0061, day: '2026-02-27', source: 'ECB' }] },
      outcome: 'not-reached',
      share: ['0.09836', '0.098361'],
      against: 'below',
    },
  ]),
  tree('neodymium from China is no item of part 1', [magnet(10, [dy(0.5, foreign0), 1]), { outcome: 'not-reached', share: ['0', '0'], against: 'below', ask: [] }]),
  tree('an alloy made in Japan of Chinese terbium counts by the terbium', [
    magnet(10, [
      {
        id: 'alloy',
        good: { ...good('alloy', 'Tb', 'Dy'), alloyedWith: ['Fe'] },
        origin: 'JP',
        ...eur(2),
        ...withParts([{ id: 'tb', good: good('metal', 'Tb'), ...chinese, ...eur(0.05) }, 1], [dy(0.5, foreign0), 1]),
      },
      1,
    ]),
    { outcome: 'reached', share: ['0.5', '0.5'], against: 'at-or-above' },
  ]),
  // The lawyer who wrote this table presumed that such an alloy holds none; its maker was not asked (decision 255).
  tree('the same alloy, not broken down, can hold any share, until its maker declares it', [
    magnet(10, [{ id: 'alloy', good: { ...good('alloy', 'Dy'), alloyedWith: ['Fe'] }, origin: 'JP', ...eur(2) }, 1]),
    { outcome: 'open', share: ['0', '20'], against: 'open', ask: ['alloy'] },
  ]),
  tree('an alloy made in China counts in full, wherever its dysprosium is from', [
    magnet(10, [{ id: 'alloy', good: { ...good('alloy', 'Dy'), alloyedWith: ['Fe'] }, ...chinese, ...eur(0.5), ...withParts([dy(0.3, { origin: 'JP' }), 1]) }, 1]),
    { outcome: 'reached', share: ['5', '5'], against: 'at-or-above' },
  ]),
  tree('a maker who declares at most 0.05 %', [
    { id: 'magnet', good: MAGNET, origin: 'JP', ...eur(10), chineseContent: { technology: false, valuePercentAtMost: 0.05 } },
    { outcome: 'not-reached', share: ['0', '0.05'], against: 'below', ask: [] },
  ]),
  tree('a maker who declares 0.1 %', [declared('magnet', 10, 0.1), { outcome: 'reached', share: ['0.1', '0.1'], against: 'at-or-above' }]),
]

export const SEVERAL_LEVELS: readonly TreeByHand[] = [
  tree('eight magnets with 2 cents each in a rotor for 100 euros', [
    made('motor-rotor', 100, [magnet(10, [dy(0.02), 1]), 8]),
    { outcome: 'reached', part2: 'reached', share: ['0.16', '0.16'], against: 'at-or-above' },
  ]),
  tree('the rotor is below though each magnet in it is not: each item by its own value', [
    made('motor-rotor', 100, [magnet(10, [dy(0.011), 1]), 8]),
    { outcome: 'not-reached', share: ['0.088', '0.088'], against: 'below', inside: ['magnet', 'at-or-above'] },
  ]),
  tree('eleven magnets by two ways', [
    made('motor-rotor', 1000, [{ id: 'a', ...foreign, ...withParts([declared('magnet', 10, 0.5), 4]) }, 2], [{ id: 'b', ...foreign, ...withParts([{ id: 'magnet' }, 3]) }, 1]),
    { outcome: 'not-reached', share: ['0.055', '0.055'], against: 'below' },
  ]),
  tree('eleven of them with twice as much', [
    made('motor-rotor', 1000, [{ id: 'a', ...foreign, ...withParts([declared('magnet', 10, 1), 4]) }, 2], [{ id: 'b', ...foreign, ...withParts([{ id: 'magnet' }, 3]) }, 1]),
    { outcome: 'reached', share: ['0.11', '0.11'], against: 'at-or-above' },
  ]),
  tree('five levels down', [
    made('motor-rotor', 100, [
      { id: 'l1', ...foreign, ...withParts([{ id: 'l2', ...foreign, ...withParts([{ id: 'l3', ...foreign, ...withParts([magnet(10, [dy(0.02), 1]), 2]) }, 2]) }, 2]) },
      1,
    ]),
    { outcome: 'reached', part2: 'reached', share: ['0.16', '0.16'], against: 'at-or-above' },
  ]),
  tree('a sensor with a samarium-cobalt magnet', [
    made('sensor', 100, [smco({ ...foreign, ...eur(5), chineseContent: { technology: false, valuePercent: 1 } }), 1]),
    { outcome: 'not-reached', part2: 'reached', share: ['0.05', '0.05'], against: 'below' },
  ]),
  tree('an electronic component with such a magnet from China', [
    made('electronic-component', 100, [smco({ ...chinese, ...eur(5), chineseContent: { valuePercent: 4 } }), 1]),
    { outcome: 'reached', part2: 'reached', share: ['0.2', '0.2'], against: 'at-or-above' },
  ]),
]
