/** Words of trade documents for ores, ceramics, alloys and magnetic goods, from the facts. */
import { civilGermanBuyer } from './buyers.ts'
import type { Case, Expect } from './case.ts'
import { row } from './rows.ts'

function word(description: string, suggests: NonNullable<Expect['suggests']>, source: string): Case {
  return row(`trade-word-${description}`, `“${description}” in a description leads to a suggestion, and decides nothing.`, [
    { asOf: '2026-03-01', product: { description }, ...civilGermanBuyer },
    { suggests },
    source,
  ])
}

const form = (value: string) => ({ path: 'product.form', value })
const elements = (...symbols: readonly string[]) => ({ path: 'product.elements', value: symbols.map((symbol) => ({ symbol })) })
const iron = { path: 'product.alloyedWith', value: ['Fe'] }

/** All cases of this file. */
export const mutantsTradeWords: readonly Case[] = [
  ...['bastnaesite', 'bastnasite', 'monazite', 'ion-adsorption ore', '氟碳铈矿', '独居石', '离子型稀土矿', '稀土矿'].map((ore) =>
    word(ore, [form('ore')], 'Announcement 56 of 2025, 1C914.a; hs-nomenclature.json 2530.90, 2612.20'),
  ),
  ...['ysz', 'tz-3y', '3y-tzp', '8ysz', '7ysz', 'yttria-stabilised zirconia', 'yttria-stabilized zirconia', '钇稳定氧化锆'].map((zirconia) =>
    word(zirconia, [form('oxide-mixture'), elements('Y'), { path: 'product.host', value: 'ZrO2' }], 'DESIGN section 3 (YSZ: host ZrO2); hs-nomenclature.json 3824.99 (Tosoh TZ)'),
  ),
  ...['magnetic building blocks', 'phone case', 'charger', '磁力积木', '磁吸手机套', '手机壳', '磁吸充电器', '手机磁吸背板'].map((goods) =>
    word(goods, [form('consumer-article')], 'interpretations.json (FAQ V, goods with a magnetic part)'),
  ),
  ...['terfenol', '铽镝铁'].map((alloy) => word(alloy, [elements('Tb', 'Dy'), iron], 'DESIGN section 3 (Terfenol-D = Tb, Dy + Fe)')),
  ...['dyfe', 'dysprosium-iron', '镝铁'].map((alloy) => word(alloy, [elements('Dy'), iron], 'announcement-18-2025.json (1C905.a.2, dysprosium-iron alloys)')),
  ...['N35', 'N35M', 'N35H', 'N35SH', 'N35UH', 'N35EH', 'N35AH', 'N35TH', 'N35VH'].map((grade): Case =>
    row(`trade-word-grade-${grade}`, `${grade} is a grade of NdFeB, so the answer suggests the form for a good without one.`, [
      { asOf: '2026-03-01', product: { grade }, ...civilGermanBuyer },
      { suggests: [form('ndfeb-magnet')] },
      'magnet-grades.json ndFeBClasses; DESIGN section 4 (product.grade)',
    ]),
  ),
]
