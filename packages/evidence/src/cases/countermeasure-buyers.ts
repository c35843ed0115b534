/** Whom countermeasures reach: unnamed buyers, every role, names that strangers have, and what does not leave China. */
import type { Case, Expect } from './case.ts'
import { certain, gives } from './rows.ts'

const SCOPE = 'DESIGN section 3, scope and input (parties); countermeasures-2026-11-29.json'

const plain = { form: 'ndfeb-magnet', elements: [{ symbol: 'Nd' }, { symbol: 'Pr' }], elementsComplete: true } as const
const smco = { form: 'smco-magnet', elements: [{ symbol: 'Sm' }], elementsComplete: true } as const
/** Needs a dual-use licence since 2015. */
const ceriumPowder = { form: 'metal', elements: [{ symbol: 'Ce' }], particleSizeMicron: 100 } as const

const free: Expect = certain('no-permit', { action: 'proceed' })
const licence: Expect = certain('permit-required', { action: 'hold' })
const barred: Expect = certain('prohibited', { action: 'stop' })
const perhapsBarred: Expect = gives('permit-required', { possibleIs: ['prohibited', 'permit-required'], action: 'hold' })

const civil = { endUse: { kind: 'civil', field: 'none' } } as const

function toBuyer(id: string, why: string, [inquiry, expect, source = SCOPE]: readonly [inquiry: object, expect: Expect, source?: string]): Case {
  return { id: `cm-buyer-${id}`, why, inquiry: { destination: 'US', ...civil, ...inquiry }, expect, source }
}

/** A stated listing without a name, by the clauses of the decisions in force on the day. */
const listed = { endUser: { kind: 'civil', listed: 'countermeasure' } } as const
const listedWithoutName: readonly Case[] = [
  ...(
    [
      ['before-the-first', '2022-02-20', 'No decision is in force, so it changes nothing.', free],
      ['from-the-first', '2022-02-21', 'The only decision names no measure, which is a gap.', certain('unsettled', { action: 'hold', gaps: true })],
      ['the-day-before-a-ban', '2022-08-02', 'Still no ban was read.', certain('unsettled')],
      [
        'from-the-first-ban',
        '2022-08-03',
        'The Taiwan Affairs Office bans transactions with some parties and cooperation with others.',
        gives('unsettled', { possibleIs: ['prohibited', 'unsettled'], action: 'hold' }),
      ],
      ['the-day-before-a-freeze-alone', '2024-04-10', 'Every decision in force bars transactions or may do so.', gives('unsettled', { possibleIs: ['prohibited', 'unsettled'] })],
      [
        'from-a-freeze-alone',
        '2024-04-11',
        'A decision that orders a freeze and refuses entry bars nothing, so nothing is certain.',
        gives('depends', { possibleIs: ['prohibited', 'unsettled', 'no-permit'], action: 'ask' }),
      ],
      ['2025', '2025-06-01', 'Decisions of every kind are in force.', gives('depends', { possibleIs: ['prohibited', 'unsettled', 'no-permit'], action: 'ask' })],
    ] as const
  ).map(([id, asOf, why, expect]) => toBuyer(`listed-${id}`, why, [{ asOf, product: plain, ...listed }, expect])),
  toBuyer('listed-before-the-first-is-said', 'The answer says that no decision is in force on the day.', [{ asOf: '2022-02-20', product: plain, ...listed }, { warns: true }]),
  toBuyer('listed-not-yet-known', 'As known the day before, no decision had been published.', [{ asOf: '2022-02-21', knownAt: '2022-02-20', product: plain, ...listed }, free]),
  toBuyer('listed-controlled-before-the-first', 'Cerium powder needs its licence as for anybody.', [{ asOf: '2022-02-20', product: ceriumPowder, ...listed }, licence]),
  toBuyer('listed-controlled-from-the-first', 'A licence is certain, a ban is possible.', [{ asOf: '2022-02-21', product: ceriumPowder, ...listed }, perhapsBarred]),
  toBuyer('listed-controlled-2025', 'For a samarium-cobalt magnet a licence is certain, and some of the decisions bar it.', [
    { asOf: '2025-06-01', product: smco, ...listed },
    perhapsBarred,
  ]),
  toBuyer('listed-importer', 'The listing of the importer counts like that of the end user.', [
    { asOf: '2022-02-21', product: plain, endUser: { kind: 'civil', listed: 'none' }, importer: { listed: 'countermeasure' } },
    certain('unsettled'),
  ]),
]

/** Nothing is said of the buyer. */
const unnamed = { endUser: { kind: 'civil' } } as const
const unnamedBuyer: readonly Case[] = [
  toBuyer('unnamed-free-good', 'For a good that needs no dual-use licence an unnamed buyer is presumed under no countermeasure.', [
    { asOf: '2026-11-29', product: plain, ...unnamed },
    free,
    'DESIGN section 3, rule 2',
  ]),
  toBuyer('unnamed-controlled-before-the-first', 'No list and no decision is in force, so a licence is all that can be needed.', [
    { asOf: '2022-02-20', product: ceriumPowder, ...unnamed },
    licence,
    'DESIGN section 3, rule 2',
  ]),
  toBuyer('unnamed-controlled-from-the-first', 'A good that needs a dual-use licence ranges over the decisions in force, here one that names no measure.', [
    { asOf: '2022-02-21', product: ceriumPowder, ...unnamed },
    perhapsBarred,
    'DESIGN section 3, rules 2 to 4',
  ]),
  toBuyer('unnamed-controlled-on-no-list', 'Stated to be on no list, one verdict remains.', [
    { asOf: '2022-02-21', product: ceriumPowder, endUser: { kind: 'civil', listed: 'none' } },
    licence,
    'DESIGN section 3, rule 1',
  ]),
]

const kharon = { name: 'Kharon' } as const
const other = { name: 'Example Motors Inc.', kind: 'civil' } as const
const roles: readonly Case[] = [
  toBuyer('importer', 'A party as importer is enough.', [{ asOf: '2026-11-29', product: plain, endUser: other, importer: kharon }, barred]),
  toBuyer('consignee', 'A party as consignee is enough.', [{ asOf: '2026-11-29', product: plain, endUser: other, consignees: [{ name: 'Example Freight Inc.' }, kharon] }, barred]),
  toBuyer('every-good', 'A whole motor is a good that leaves China.', [
    { asOf: '2026-11-29', product: { form: 'motor', elements: [] }, endUser: { ...kharon, kind: 'civil' } },
    barred,
  ]),
  toBuyer('ordinary-licence-good', 'Neodymium oxide, which needs the ordinary licence, is barred as well.', [
    { asOf: '2026-11-29', product: { form: 'separated-oxide', elements: [{ symbol: 'Nd' }] }, endUser: kharon },
    barred,
  ]),
  toBuyer('not-under-control', 'A good without any rare earth is barred as well.', [{ asOf: '2026-11-29', product: { form: 'ceramic', elements: [] }, endUser: kharon }, barred]),
  toBuyer('foreign-origin-from-china', 'So is a good of foreign origin that leaves China.', [{ asOf: '2026-11-29', product: plain, origin: 'AU', endUser: kharon }, barred]),
  toBuyer('through-another-country', 'The destination does not matter.', [{ asOf: '2026-11-29', product: plain, destination: 'DE', endUser: kharon }, barred]),
]

/** The clause binds organisations and persons in China; a re-export by a foreign company is not addressed. */
const reExports: readonly Case[] = [
  ...(
    [
      ['plain', plain],
      ['samarium', smco],
    ] as const
  ).flatMap(([good, product]) => [
    toBuyer(`re-export-${good}`, 'From Germany nothing leaves China, so a countermeasure does not act; the answer names it.', [
      { asOf: '2026-03-01', exportedFrom: 'DE', product, endUser: { ...kharon, kind: 'civil' } },
      certain('no-permit', { warnsCode: ['listed-party'] }),
    ]),
    toBuyer(`re-export-gap-${good}`, 'Neither does one whose clause names no measure.', [
      { asOf: '2026-03-01', exportedFrom: 'DE', product, endUser: { name: 'Northrop Grumman', kind: 'civil' } },
      certain('no-permit', { gaps: false }),
    ]),
  ]),
  toBuyer('re-export-listed-without-a-name', 'A listing without a name does not act on a re-export either.', [
    { asOf: '2026-03-01', exportedFrom: 'DE', product: plain, ...listed },
    certain('no-permit'),
  ]),
]

/** Short names that strangers have prompt and never open a verdict. */
const ambiguous: readonly Case[] = ['RBA', 'CT', 'HRIC', 'Altana', 'Verite', 'Verité'].flatMap((name) => [
  toBuyer(`ambiguous-${name.toLowerCase()}-plain`, `${name} alone fits strangers: the answer asks to look, and a light magnet stays free.`, [
    { asOf: '2026-09-01', product: plain, endUser: { name, kind: 'civil' } },
    { ...free, warnsCode: ['listed-party'] },
    'countermeasures-2026-11-29.json, _meta (aliases); second-reading/countermeasures.json',
  ]),
  toBuyer(`ambiguous-${name.toLowerCase()}-controlled`, `${name} alone fits strangers: a samarium-cobalt magnet needs its licence and no more.`, [
    { asOf: '2026-09-01', product: smco, endUser: { name, kind: 'civil' } },
    { ...licence, warnsCode: ['listed-party'] },
    'countermeasures-2026-11-29.json, _meta (aliases); second-reading/countermeasures.json',
  ]),
])

const misspelt = 'Complience Testing LLC'
const clearance = { listed: 'Compliance Testing LLC', notice: 'MOFCOM-ORDER-2026-3', met: 'Compliance Testing LLC', on: '2026-08-20', why: 'A test house in Leeds.' }
const names: readonly Case[] = [
  toBuyer('near', 'One letter off the printed name: open between the order and no list.', [
    { asOf: '2026-09-01', product: plain, endUser: { name: misspelt, kind: 'civil' } },
    gives('depends', { possibleIs: ['prohibited', 'no-permit'], action: 'ask', asks: 'endUser.listed', warnsCode: ['listed-party'] }),
  ]),
  toBuyer('near-of-a-gap', 'Near a party whose decision names no measure: open between the gap and no list.', [
    { asOf: '2025-06-01', product: plain, endUser: { name: 'Northrup Grumman', kind: 'civil' } },
    gives('depends', { possibleIs: ['unsettled', 'no-permit'], action: 'ask' }),
  ]),
  toBuyer('near-stated-as-none', 'Stated to be on no list, the near match is answered.', [
    { asOf: '2026-09-01', product: plain, endUser: { name: misspelt, kind: 'civil', listed: 'none' } },
    free,
  ]),
  toBuyer('near-cleared', 'Cleared as another party.', [
    { asOf: '2026-09-01', product: plain, endUser: { name: misspelt, kind: 'civil', cleared: [clearance] } },
    free,
    'DESIGN section 4 (endUser.cleared)',
  ]),
  toBuyer('near-cleared-later', 'On days before the clearance the match is open.', [
    { asOf: '2026-08-19', product: plain, endUser: { name: misspelt, kind: 'civil', cleared: [clearance] } },
    gives('depends', { possibleIs: ['prohibited', 'no-permit'] }),
    'DESIGN section 4 (endUser.cleared)',
  ]),
  toBuyer('equal-stated-as-none', 'An equal name is listed, whatever the inquiry states.', [
    { asOf: '2026-09-01', product: plain, endUser: { name: 'Compliance Testing LLC', kind: 'civil', listed: 'none' } },
    { ...barred, warnsCode: ['listed-conflict'] },
  ]),
  toBuyer('in-another-country', 'A firm of the same name in another country may be another one.', [
    { asOf: '2026-09-01', product: plain, destination: 'DE', endUser: { ...kharon, country: 'DE', kind: 'civil' } },
    gives('depends', { possibleIs: ['prohibited', 'no-permit'], action: 'ask' }),
  ]),
  toBuyer('affiliate', 'A countermeasure reaches the parties that it names: the parent of BAE Systems Land and Armaments needs a decision of its own.', [
    { asOf: '2025-06-01', product: plain, endUser: { name: 'BAE Systems, Inc.', kind: 'civil' } },
    free,
    'Anti-Foreign Sanctions Law art. 5',
  ]),
]

export const countermeasureBuyers: readonly Case[] = [...listedWithoutName, ...unnamedBuyer, ...roles, ...reExports, ...ambiguous, ...names]
