/** Compares what accompanies a verdict (restrictions, papers, authorities, tiers) with the facts and the design. */
import type { RulesetData } from 'ytterby/schema'
import { EFFECT_SIDES } from './compare-effects.ts'
import {
  ANNEX_PART_1,
  authorityFacts,
  codelessEntries,
  controlFacts,
  documentFacts,
  ELEMENT_LISTS,
  ENTRY_KINDS,
  IMPLIED,
  kindFacts,
  PRESUMED_DEEP,
  reportedFrom,
  restrictionFacts,
  tiers,
  WARNING_KEYS,
} from './accompanying.ts'

/** Every line that only one side has; `where` is the part of the law. */
export function* accompanyingDifferences(data: RulesetData): Generator<{ where: string; what: string }> {
  for (const [where, sides] of Object.entries({ ...SIDES, ...EFFECT_SIDES })) {
    const [extract, law] = sides(data)
    for (const line of extract) if (!law.includes(line)) yield { where, what: `extract alone: ${line}` }
    for (const line of law) if (!extract.includes(line)) yield { where, what: `law alone: ${line}` }
  }
}

type Sides = readonly [extract: readonly string[], law: readonly string[]]

const SIDES: Readonly<Record<string, (data: RulesetData) => Sides>> = {
  restrictions: ({ restrictions }) => [
    [...restrictionFacts].map(([id, one]) =>
      [id, one.effect, one.on ?? '', one.limbs ?? '', words(one.forms), one.from ?? '', one.until ?? ''].join('|'),
    ),
    restrictions.map(({ id, effect, on = [], limbs = [], forms = [], from = '', until = '' }) =>
      [id, effect, on.join(' '), limbs.join(' '), forms.toSorted().join(' '), from, until].join('|'),
    ),
  ],
  documents: ({ documents }) => [
    [...documentFacts].map(([id, standing]) => `${id} ${standing.join(' ')}`),
    documents.map(({ id, on, from = '', limbs = [], forms = [] }) =>
      [id, on, from, ...limbs, ...forms.toSorted()].join(' '),
    ),
  ],
  authorities: ({ authorities }) => [
    [...authorityFacts].map(([id, standing]) => `${id} ${standing.join(' ')}`),
    authorities.map(({ id, role, on, from = '', until = '' }) => `${id} ${role} ${on} ${from} ${until}`),
  ],
  observed: ({ observed }) => [
    [...reportedFrom].map((one) => one.join(' ')),
    observed.map(({ cite, from, destination }) =>
      [cite, from, ...(destination === undefined ? [] : [destination])].join(' '),
    ),
  ],
  kinds: ({ kinds }) => [
    [...kindFacts].map(([id, standing]) => `${id} ${standing.join('|')}`),
    kinds.map(({ id, forms, from, until }) => `${id} ${[forms.toSorted().join(' '), from, until].join('|')}`),
  ],
  forms: ({ forms }) => [
    [...tiers].map((one) => one.join(' ')),
    forms.flatMap(({ id, tier }) => (tier === null ? [] : [`${id} ${tier.level} ${tier.basis}`])),
  ],
  presumptions: ({ forms }) => [
    [...[...PRESUMED_DEEP].map((form) => `${form} deep`), ...[...IMPLIED].map((one) => one.join(' '))],
    forms.flatMap(({ id, presumedDeep, implies }) => [
      ...(presumedDeep ? [`${id} deep`] : []),
      ...implies.map((symbol) => `${id} ${symbol}`),
    ]),
  ],
  'element lists': ({ forms }) => [
    [...ELEMENT_LISTS].map((one) => one.join(' ')),
    forms.flatMap(({ id, elementList = 'complete' }) => (NO_LIST.has(id) ? [] : [`${id} ${elementList}`])),
  ],
  controls: ({ controls }) => [
    [...controlFacts].map((one) => one.join(' ')),
    controls.map(({ code, permit, effect, limb, reach }) => [code, permit, effect, limb, reach].join(' ')),
  ],
  'kinds of entries': ({ controls }) => {
    const held = controls.flatMap(({ entries }) => entries)
    const told = held.flatMap(({ code, kind }) => {
      const expected = ENTRY_KINDS.find(([pattern]) => pattern.test(code ?? ''))?.[1]
      return expected === undefined ? [] : [[`${code} ${expected}`, `${code} ${kind}`] as const]
    })
    return [told.map(([expected]) => expected), told.map(([, found]) => found)]
  },
  'entries without a code': ({ controls }) => [
    [...codelessEntries].map(([id, codes]) => `${id} ${codes}`),
    controls.flatMap(({ code: control, entries }) =>
      entries.flatMap(({ id, code, commodityCodes }) =>
        code === null && control !== 'ANNEX-1' ? [`${id} ${commodityCodes.join(' ')}`] : [],
      ),
    ),
  ],
  warnings: ({ warnings }) => [WARNING_KEYS, Object.keys(warnings)],
  'parts of annex 1': ({ controls }) => {
    const parted = controls.flatMap(({ code, entries }) => (code === 'ANNEX-1' ? entries : []))
    return [
      parted.map(({ id, kind }) => `${id} ${ANNEX_PART_1.has(kind) ? 1 : 2}`),
      parted.map(({ id, annexPart }) => `${id} ${annexPart}`),
    ]
  },
}

/** Forms for which a list of elements decides nothing. */
const NO_LIST: ReadonlySet<string> = new Set(['equipment', 'technology', 'service'])

const words = (text = ''): string => text.split(' ').toSorted().join(' ')
