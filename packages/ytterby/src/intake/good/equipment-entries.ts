import { foldWords } from './fold.ts'

/** Entries of the control list by the kind of equipment that they name. Proposals: each entry says more than the kind. */
const ENTRIES: readonly (readonly [kind: RegExp, entry: string])[] = [
  [/centrifugal extract|离心萃取/, '2B902.a'],
  [/roasting kiln|rotary kiln|drehrohrofen|回转窑|焙烧炉|灼烧窑/, '2B902.c'],
  [
    /extraction tank|mixer[- ]settler|mischer-absetzer|melangeur-decanteur|mezclador-decantador|mieszalnik-odstojnik|萃取槽|萃取箱|混合澄清槽|抽出槽|ミキサーセトラ/,
    '2B902.d',
  ],
  [/ion[- ]exchange (?:resin )?column/, '2B902.e'],
  [/crystallizer|precipitation tank|沉淀槽/, '2B902.f'],
  [
    /electroly\p{L}* (?:cell|bath)|electrolysis furnace|molten salt cell|elektrolysezelle|电解槽|电解炉|전해조/u,
    '2B902.j',
  ],
  [/czochralski|crystal (?:puller|growth furnace)/, '2B902.m'],
  [/vacuum induction (?:\p{L}+ )?furnace|vakuuminduktions|真空感应|真空誘导/u, '2B902.o'],
  [/strip cast|bandgie(?:ß|ss)ofen|甩带炉|速凝炉|ストリップキャスト/, '2B902.o'],
  [/hydrogen decrepitation|hd furnace|氢[破碎]炉|水素粉砕/, '2B902.q'],
  [/jet mill|airflow mill|strahlmuhle|气流磨|ジェットミル|제트밀/, '2B902.s'],
  [/(?:orienting|alignment) press|磁场中成形/, '2B902.t'],
  [/isostatic press|等静压机/, '2B902.v'],
  [/(?:sinter\p{L}*|vacuum) furnace|sinterofen|vakuumofen|真?空?烧结炉|焼结炉|真空炉|소결로|진공로/u, '2B902.w'],
  [/multi-wire saw|多线切割/, '2B902.x'],
  [/grain boundary diffusion|gbd furnace|diffusion furnace|扩散炉|拡散炉/, '2B902.y'],
]

/** The entries that may name equipment, by the words for it. */
export const equipmentEntries = (words: readonly string[]): string[] => {
  const text = words.map(foldWords).join(' ')
  return ENTRIES.flatMap(([kind, entry]) => (kind.test(text) ? [entry] : []))
}
