import { good, eur, withParts, foreign, chinese, dy, MAGNET, magnet, declared, made, smco, target, on, type Node, tree, type TreeByHand } from './tree.ts'

export const WHAT_IT_IS: readonly TreeByHand[] = [
  tree('a motor with such magnets: the words that were read do not name motors', [
    made('motor', 100, [magnet(10, [dy(0.5), 1]), 8]),
    { outcome: 'open', part2: 'open', share: ['4', '4'], against: 'at-or-above' },
  ]),
  tree('a motor with magnets of neodymium alone', [
    made('motor', 100, [{ id: 'm', good: { ...good('ndfeb-magnet', 'Nd'), elementsComplete: true }, ...chinese, ...eur(5) }, 8]),
    { outcome: 'not-reached', part2: 'not', share: null, against: null, ask: [] },
  ]),
  tree('a loudspeaker with a samarium-cobalt magnet', [
    made('loudspeaker', 100, [smco({ ...chinese, ...eur(5), chineseContent: { valuePercent: 40 } }), 1]),
    { outcome: 'open', part2: 'open', share: ['2', '2'], against: 'at-or-above' },
  ]),
  tree('a consumer article with a magnet far below the threshold', [
    made('consumer-article', 1000, [declared('magnet', 5, 1), 1]),
    { outcome: 'not-reached', part2: 'open', share: ['0.005', '0.005'], against: 'below' },
  ]),
  tree('an assembly that is not named by its form', [made(null, 100, [magnet(10, [dy(0.5), 1]), 8]), { outcome: 'open', part2: 'open', against: 'at-or-above' }]),
  tree('a machine, whatever is in it; the magnet in it is an item of its own', [
    made('equipment', 100, [magnet(10, [dy(5), 1]), 8]),
    { outcome: 'not-reached', part2: 'not', share: null, against: null, inside: ['magnet', 'at-or-above'] },
  ]),
  tree('a samarium target of half Chinese samarium', [
    { id: 't', good: target('Sm'), ...foreign, ...eur(100), ...withParts([{ id: 'sm', good: good('metal', 'Sm'), ...chinese, ...eur(50) }, 1]) },
    { outcome: 'reached', part2: 'reached', share: ['50', '50'], against: 'at-or-above' },
  ]),
  tree('a gadolinium target, whose maker declares nothing', [
    { id: 't', good: target('Gd'), ...foreign, ...eur(100) },
    { outcome: 'open', part2: 'reached', share: ['0', '100'], against: 'open', ask: ['t'] },
  ]),
  tree('a terbium target: that list was not read', [
    { id: 't', good: target('Tb'), ...foreign, ...eur(100), ...withParts([{ id: 'tb', good: good('metal', 'Tb'), ...chinese, ...eur(50) }, 1]) },
    { outcome: 'open', part2: 'open', share: ['50', '50'], against: 'at-or-above' },
  ]),
  tree('an NdFeB magnet with holmium alone', [
    { id: 'm', good: { ...good('ndfeb-magnet', 'Nd', 'Ho'), elementsComplete: true }, ...chinese, ...eur(10) },
    { outcome: 'not-reached', part2: 'not', share: null, against: null },
  ]),
  tree('dysprosium oxide of Chinese origin is an item of part 1: the third limb', [
    { id: 'o', good: good('separated-oxide', 'Dy'), ...chinese },
    { outcome: 'reached', part2: 'not', share: null },
  ]),
  tree('yttrium oxide is not: part 1 names the oxides of dysprosium and terbium', [
    { id: 'o', good: good('separated-oxide', 'Y'), ...chinese },
    { outcome: 'not-reached', part2: 'not', share: null },
  ]),
  tree('a phosphor of Chinese yttrium is in no part', [
    { id: 'p', good: good('phosphor', 'Y'), ...chinese },
    { outcome: 'not-reached', part2: 'not', share: null },
  ]),
  tree('a scandium-aluminium alloy is not named in part 1', [
    { id: 'a', good: { ...good('alloy', 'Sc'), alloyedWith: ['Al'] }, ...chinese },
    { outcome: 'not-reached', part2: 'not', share: null },
  ]),
  tree('a samarium-cobalt alloy made abroad of Chinese samarium: a share counts in part 2 alone', [
    { id: 'a', good: { ...good('alloy', 'Sm'), alloyedWith: ['Co'] }, ...foreign, ...eur(10), ...withParts([{ id: 'sm', good: good('metal', 'Sm'), ...chinese, ...eur(5) }, 1]) },
    { outcome: 'not-reached', part2: 'not', share: null },
  ]),
  tree('the same alloy made with Chinese technology: the second limb names all of annex 1', [
    { id: 'a', good: { ...good('alloy', 'Sm'), alloyedWith: ['Co'] }, origin: 'JP', chineseContent: { technology: true } },
    { outcome: 'reached', part2: 'not', share: null },
  ]),
]

export const WHAT_IS_OPEN: readonly TreeByHand[] = [
  tree('the origin of the dysprosium is open', [magnet(10, [dy(0.02, {}), 1]), { outcome: 'open', share: ['0', '0.2'], against: 'open', ask: ['dy'] }]),
  tree('it is open and cannot matter', [magnet(100, [dy(0.02, {}), 1]), { outcome: 'not-reached', share: ['0', '0.02'], against: 'below', ask: [] }]),
  tree('the value of the magnet is open', [
    { ...magnet(10, [dy(0.02), 1]), unitValue: undefined, currency: undefined },
    { outcome: 'open', share: ['0', '100'], against: 'open', ask: ['magnet'] },
  ]),
  tree('what Chinese dysprosium of open value is in a magnet for a cent cannot matter in the rotor', [
    made('motor-rotor', 100, [magnet(0.01, [{ id: 'dy', good: good('metal', 'Dy'), ...chinese }, 1]), 8]),
    { outcome: 'not-reached', share: ['0', '0.08'], against: 'below', ask: [] },
  ]),
  tree('eight magnets for 3 euros of which nothing is declared', [
    made('motor-rotor', 100, [{ id: 'magnet', good: MAGNET, ...foreign, ...eur(3) }, 8]),
    { outcome: 'open', share: ['0', '24'], against: 'open', ask: ['magnet'] },
  ]),
  tree('three open magnets: the dearest first, the cheap one last', [
    made(
      'motor-rotor',
      1000,
      [{ ...declared('cheap', 0.5, 0), chineseContent: {} }, 1],
      [{ ...declared('dear', 50, 0), chineseContent: {} }, 1],
      [{ ...declared('middle', 4, 0), chineseContent: {} }, 2],
    ),
    { outcome: 'open', share: ['0', '5.85'], against: 'open', ask: ['dear', 'middle', 'cheap'] },
  ]),
  tree('the technology of a magnet below the threshold is open: the second limb', [
    { ...declared('magnet', 10, 0.05), chineseContent: { valuePercent: 0.05 } },
    { outcome: 'open', share: ['0.05', '0.05'], against: 'below', ask: ['magnet'] },
  ]),
  tree('the same, made with Chinese technology', [
    { ...declared('magnet', 10, 0.05), chineseContent: { valuePercent: 0.05, technology: true } },
    { outcome: 'reached', share: ['0.05', '0.05'], against: 'below', ask: [] },
  ]),
  tree('the origin of the rotor is open: it may be of Chinese origin', [
    { ...made('motor-rotor', 100, [declared('magnet', 10, 0.05), 1]), origin: undefined },
    { outcome: 'open', share: ['0.005', '0.005'], against: 'below', ask: ['product'] },
  ]),
  tree('a rotor of Chinese origin is reached by the third limb, and its share needs nobody’s answer', [
    { ...made('motor-rotor', 100, [{ id: 'magnet', good: MAGNET, ...eur(3) }, 8]), origin: 'CN' },
    { outcome: 'reached', part2: 'reached', ask: [] },
  ]),
  tree('a rotor with a part of which nothing is known may hold such magnets', [
    made('motor-rotor', 100, [{ id: 'black-box', ...eur(30) }, 1]),
    { outcome: 'open', part2: 'open', share: ['0', '30'], against: 'open', ask: ['black-box'] },
  ]),
]

const CHINESE_MAGNET: Node = smco({ ...chinese, ...eur(10) })
// Without announcement 61 a re-export of a controlled Chinese good still depends on the buyer: 46/2024 bars military users in the
// United States whoever exports. The lawyer who wrote this table blind had missed that, on the four days without 61.
export const THE_DAY: readonly TreeByHand[] = [
  tree('the day before announcement 61', [CHINESE_MAGNET, { deal: on('2025-10-08'), outcome: 'reached', verdict: 'depends' }]),
  tree('the third limb applies from the day of publication', [CHINESE_MAGNET, { deal: on('2025-10-09'), outcome: 'reached', verdict: 'permit-required' }]),
  tree('the first limb was due on 2025-12-01', [magnet(10, [dy(0.5), 1]), { deal: on('2025-10-20'), outcome: 'reached', verdict: 'no-permit' }]),
  tree('the day before announcement 70', [CHINESE_MAGNET, { deal: on('2025-11-06'), outcome: 'reached', verdict: 'permit-required' }]),
  tree('announcement 70 suspends from its own day', [CHINESE_MAGNET, { deal: on('2025-11-07'), outcome: 'reached', verdict: 'depends' }]),
  tree('suspended on 2025-11-10', [CHINESE_MAGNET, { deal: on('2025-11-10'), outcome: 'reached', verdict: 'depends' }]),
  tree('on the last printed day it still counts as suspended', [CHINESE_MAGNET, { deal: on('2026-11-10'), outcome: 'reached', verdict: 'depends' }]),
  tree('after it no text that was read decides', [CHINESE_MAGNET, { deal: on('2026-11-11'), outcome: 'reached', verdict: 'unsettled' }]),
  tree('nor for the limbs that never ran', [magnet(10, [dy(0.5), 1]), { deal: on('2026-11-30'), outcome: 'reached', share: ['5', '5'], verdict: 'unsettled' }]),
  tree('what no limb reaches needs no permit after it either', [
    magnet(100, [dy(0.02), 1]),
    { deal: on('2026-11-30'), outcome: 'not-reached', against: 'below', verdict: 'no-permit' },
  ]),
  tree('an open share after it: the answer depends', [magnet(10, [dy(0.02, {}), 1]), { deal: on('2026-11-30'), outcome: 'open', against: 'open', verdict: 'depends' }]),
  tree('Chinese dysprosium metal that leaves Germany while the third limb ran', [
    dy(10),
    { deal: on('2025-10-20'), outcome: 'reached', part2: 'not', share: null, verdict: 'permit-required' },
  ]),
  tree('what was not published yet is not known', [CHINESE_MAGNET, { deal: { asOf: '2025-10-20', knownAt: '2025-10-08' }, outcome: 'not-reached' }]),
  tree('from Hong Kong it leaves from abroad (境外)', [CHINESE_MAGNET, { deal: { exportedFrom: 'HK', asOf: '2025-10-20' }, outcome: 'reached', verdict: 'permit-required' }]),
  tree('to China no limb applies', [CHINESE_MAGNET, { deal: { destination: 'CN' }, outcome: 'not-reached', share: null, ask: [] }]),
  tree('from China announcement 18 applies, not 61', [CHINESE_MAGNET, { deal: { exportedFrom: 'CN' }, outcome: 'not-reached', share: null, ask: [], verdict: 'permit-required' }]),
]
