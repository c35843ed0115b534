/**
 * What an answer says of a countermeasure beside its verdict: warnings, penalties, the way out, and which names of a party count.
 * Their author had read the law and the facts.
 */
import type { Case, Expect } from './case.ts'
import { certain, gives, good, row } from './rows.ts'

const FACTS = 'countermeasures-2026-11-29.json'

/** Under no control. */
const plain = good('ndfeb-magnet', 'Nd', { elementsComplete: true })
const NOW = '2026-11-29'
const AFSL = ['countermeasure', 'penalties-countermeasure'] as const
const DECREE = ['countermeasure-consent', 'penalties-countermeasure-of-the-decree'] as const

/** The buyer by name, or stated to be under a countermeasure; `circumstances` replace those of a civil sale to the United States. */
const about =
  (topic: string) =>
  (id: string, asOf: string, buyer: string | null, why: string, [expect, source, circumstances = {}]: readonly [expect: Expect, source: string, circumstances?: object]): Case =>
    row(`cm-${topic}-${id}`, why, [
      {
        asOf,
        product: plain,
        destination: 'US',
        endUse: { kind: 'civil', field: 'none' },
        endUser: { kind: 'civil', ...(buyer === null ? { listed: 'countermeasure' } : { name: buyer }) },
        ...circumstances,
      },
      expect,
      `${FACTS}: ${source}`,
    ])
const penalty = about('penalties')
const says = about('says')
const called = about('name')

/** Restrictions from the days of their laws: the law of 2021-06-10, Decree 803 of 2025-03-24, the Foreign Trade Law from 2026-03-01. */
const penalties: readonly Case[] = [
  penalty('before-the-decree', '2025-03-23', 'Kharon', 'The law alone: its penalties are named, and no consent was provided for.', [
    { restrictions: AFSL, restrictionsNot: DECREE },
    'law, AFSL 11, 14; Decree 803, 22',
  ]),
  penalty('from-the-decree', '2025-03-24', 'Kharon', 'With the decree come its penalties and the consent of the department that decided.', [
    {
      restrictions: [...AFSL, ...DECREE],
      holds: {
        'restrictions/countermeasure/effect': 'prohibition',
        'restrictions/countermeasure-consent/effect': 'condition',
        'restrictions/penalties-countermeasure/effect': 'context',
        'restrictions/penalties-countermeasure-of-the-decree/effect': 'context',
      },
    },
    'law, Decree 803, 13, 16, 22',
  ]),
  penalty('of-mofcom', NOW, 'Applied DNA Sciences, Inc.', 'The order of the Ministry of Commerce has the same way out.', [
    { restrictions: [...AFSL, ...DECREE] },
    'proposal, prohibited (mofcom-order-2026-2)',
  ]),
  penalty('of-the-taiwan-office', NOW, 'Speedtech Energy', 'The Taiwan Affairs Office cites no law: the answer names neither its penalties nor a consent.', [
    { restrictions: ['countermeasure'], restrictionsNot: ['penalties-countermeasure', ...DECREE] },
    'proposal, prohibited (tao-2022-08-03)',
    { destination: 'TW' },
  ]),
  penalty('of-a-freeze', '2024-05-22', 'Inter-Coastal Electronics', 'A decision that freezes property bars no export, so no penalty is named.', [
    { restrictionsNot: [...AFSL, ...DECREE] },
    'proposal, warningOnly',
  ]),
  penalty('unreliable-before-the-revision', '2026-02-28', 'Recorded Future, Inc.', 'On the unreliable-entity list, before the revised Foreign Trade Law.', [
    { restrictions: ['unreliable-entity-list'], restrictionsNot: ['penalties-unreliable-entity'] },
    'law, Foreign Trade Law 76, 83',
  ]),
  penalty('unreliable-from-the-revision', '2026-03-01', 'Recorded Future, Inc.', 'On the unreliable-entity list, from its first day; none of an AFSL decision.', [
    {
      restrictions: ['unreliable-entity-list', 'penalties-unreliable-entity'],
      restrictionsNot: [...AFSL, ...DECREE],
      holds: { 'restrictions/penalties-unreliable-entity/effect': 'context' },
    },
    'law, Foreign Trade Law 40, 76, 77',
  ]),
  penalty('not-those-of-the-trade-law', NOW, 'Kharon', 'The Foreign Trade Law carries the unreliable-entity list, not a decision under the Anti-Foreign Sanctions Law.', [
    { restrictionsNot: ['penalties-unreliable-entity'] },
    'law, Foreign Trade Law 40',
  ]),
]

const warnings: readonly Case[] = [
  says('relevant', NOW, 'Kharon', 'The words of the ban hold 有关 (“relevant”).', [{ warnsCode: ['countermeasure-relevant'] }, 'decisions, mfa-2023-12-26']),
  says('relevant-before-the-decree', '2025-03-23', 'Kharon', 'The question is the same before the decree that explains the word.', [
    { warnsCode: ['countermeasure-relevant'], citesNot: ['d803-8'] },
    'law, Decree 803, 8, 9, 22',
  ]),
  says('relevant-from-the-decree', '2025-03-24', 'Kharon', 'From the decree on, its articles on the word are cited.', [
    { warnsCode: ['countermeasure-relevant'], cites: ['d803-8', 'd803-9'] },
    'law, Decree 803, 8, 9, 22',
  ]),
  says(
    'not-relevant-one-copy',
    NOW,
    'BAE Systems Land and Armaments',
    'The one Chinese copy of 2024-01-07 lacks the word, so the question is not asked; the answer says on what that rests.',
    [gives('prohibited', { warnsCode: ['source-doubt'], warnsNot: ['countermeasure-relevant'] }), 'decisions, mfa-2024-01-07'],
  ),
  says('not-relevant-not-seen', NOW, 'Raytheon Canada', 'The Chinese words of 2024-12-27 were not seen.', [
    { warnsCode: ['source-doubt'], warnsNot: ['countermeasure-relevant'] },
    'decisions, mfa-2024-12-27',
    { destination: 'CA' },
  ]),
  says('any', NOW, 'Speedtech Energy', 'The Taiwan Affairs Office says 任何 (“any”); its list is left open by 等企业, which the answer says.', [
    { warnsCode: ['source-doubt'], warnsNot: ['countermeasure-relevant'] },
    'decisions, tao-2022-08-03',
    { destination: 'TW' },
  ]),
  says('measures', '2024-04-11', 'General Dynamics Land Systems', 'A decision read whole that bars nothing: the answer names what it orders.', [
    gives('no-permit', { warnsCode: ['countermeasure-measures'] }),
    'decisions, mfa-2024-04-11',
  ]),
  says('no-measure-named', NOW, 'Northrop Grumman', 'The statement names no measure: the answer says that the clause is open.', [
    { warnsCode: ['countermeasure-clause-open'] },
    'decisions, mfa-2023-09-15',
  ]),
  says('ban-not-read', '2024-07-12', 'AEVEX Aerospace', 'Whether the ban covers the companies was not read.', [
    { warnsCode: ['countermeasure-clause-open', 'source-doubt'] },
    'decisions, mfa-2024-07-12',
  ]),
  says('restricts', NOW, 'Hudson Institute', 'The decision restricts and does not forbid; the institute is met in any country, because the facts state none.', [
    gives('unsettled', { warnsCode: ['countermeasure-clause-open'], warnsNot: ['countermeasure-relevant'] }),
    'organisations, mfa-2023-04-07',
    { destination: 'DE' },
  ]),
  says('mentioned', '2020-01-01', 'Human Rights Watch', 'A text that was not read decides nothing: the answer asks to find out.', [
    gives('no-permit', { warnsCode: ['countermeasure-mentioned', 'listed-party'] }),
    'organisations, other organisations',
  ]),
  says('not-re-export', '2026-03-01', 'Kharon', 'A re-export by a company abroad is not addressed, and the answer says so.', [
    gives('no-permit', { warnsCode: ['countermeasure-not-re-export'] }),
    'proposal, scope',
    { exportedFrom: 'DE', destination: 'FR' },
  ]),
  says('none-in-force', '2022-02-20', null, 'A countermeasure is stated, and no decision that could bar an export is in force yet.', [
    gives('no-permit', { warnsCode: ['countermeasure-none-in-force'] }),
    'decisions, mfa-2022-02-21, the first',
  ]),
  says('one-in-force', '2022-02-21', null, 'From the first decision on it counts.', [
    gives('unsettled', { warnsNot: ['countermeasure-none-in-force'] }),
    'decisions, mfa-2022-02-21',
  ]),
]

const bans: Expect = certain('prohibited', { warnsCode: ['listed-party'] })
const opens: Expect = gives('depends', { possibleIs: ['prohibited', 'no-permit'], asks: 'endUser.listed' })
const prompts: Expect = certain('no-permit', { warnsCode: ['listed-party'] })
const names: readonly Case[] = [
  // Each notice has its own Chinese spelling; both are names of the party.
  called('gibbs-own-spelling', NOW, '吉布斯与考克斯公司', 'As this decision prints it.', [bans, 'decisions, mfa-2025-12-26']),
  called('gibbs-other-spelling', NOW, '吉布斯和考克斯公司', 'As announcement 13 of 2025 prints it.', [bans, 'corrections']),
  called('epirus-own-spelling', NOW, '伊庇鲁斯公司', 'As this decision prints it.', [bans, 'decisions, mfa-2025-12-26']),
  called('epirus-other-spelling', NOW, '伊比魯斯公司', 'As list 10 of 2025 prints it, in traditional characters.', [bans, 'corrections']),
  called('dedrone-own', '2025-12-26', 'Dedrone Holdings Inc.', 'Printed by the decision, and a name known of the party of list 10 of 2025.', [
    bans,
    'decisions, mfa-2025-12-26 (near only)',
  ]),
  called('dedrone-other', NOW, 'Dedrone by Axon', 'A party of its own on list 10 of 2025; the decision does not print it.', [
    gives('prohibited', { restrictions: ['unreliable-entity-list'], restrictionsNot: ['countermeasure'] }),
    'decisions, mfa-2025-12-26 (near only)',
  ]),
  // Names that one compilation alone has never decide.
  called('compiled-1nteger', NOW, '1nteger, LLC', 'The compilation alone names it beside Kharon.', [opens, 'decisions, mfa-2023-12-26']),
  called('compiled-bae', NOW, 'BAE Systems Land and Armament', 'One letter off the printed name.', [opens, 'decisions, mfa-2024-01-07']),
  called('compiled-applied-dna', NOW, 'Applied DNA Sciences', 'Without the printed legal form.', [opens, 'decisions, mofcom-order-2026-2']),
  called('compiled-stratum', NOW, 'Stratum Reservoir', 'Without the printed legal form.', [opens, 'decisions, mofcom-order-2026-2']),
  called('former-name', NOW, 'Maxar Intelligence', 'The former name of Vantor is known and not printed.', [opens, 'decisions, mfa-2025-12-26']),
  // Initials are printed in the facts, and strangers have them.
  called('initials', '2020-01-01', 'NED', 'Initials prompt.', [prompts, 'organisations, other organisations']),
  called('initials-in-full', '2020-01-01', 'International Republican Institute', 'So does the long name.', [prompts, 'organisations, other organisations']),
  called('initials-abroad', '2020-01-01', 'NDI', 'In another country they are a stranger’s.', [
    certain('no-permit', { warnsNot: ['listed-party'] }),
    'organisations, other organisations',
    { destination: 'SE', endUser: { name: 'NDI', country: 'SE', kind: 'civil' } },
  ]),
]

export const countermeasureSentences: readonly Case[] = [...penalties, ...warnings, ...names]
