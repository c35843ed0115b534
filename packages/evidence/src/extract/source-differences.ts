/** Differences between the law and the extract, with the result of reading the facts again. Keys are lines of one side. */
export const DIFFERENCES: Readonly<Record<string, string>> = {
  // Entries
  'MOFCOM-GACC-2025-57 1C912.a.4.a Eu': 'The letter a (phosphors) is the only one that is not reserved: in the law as 1C912.a.4.',
  'MOFCOM-GACC-2025-57 1C912.a.4 Eu': 'As above.',
  'MOFCOM-GACC-2025-57 1C913.a.? Yb': 'Numbers .a.3 to .a.5 were not read: in the law as 1C913.a, distinguished by what they name.',
  'MOFCOM-GACC-2025-57 1C913.a Yb': 'As above; a fourth, the alloy, is unverified because alloys of ytterbium were not read (DESIGN section 3).',
  'MOFCOM-2025-61 - - Dy+Tb Fe': 'The alloy of two elements is under dysprosium, as announcement 18 numbers it.',
  'MOFCOM-2025-61 - Dy Dy+Tb Fe': 'As above.',
  'MOFCOM-2025-61 - -': 'Parts, components and assemblies: separate for each magnet material that they can contain.',
  'MOFCOM-2025-61 - Sm Sm': 'A target of the metal: without constituents, so that the reach table decides (decision 14).',
  'MOFCOM-2025-61 - Gd Gd': 'As above.',
  'MOFCOM-GACC-2015-76 - Ce': 'First read in the edition of 2016, in the law from the first day of the regime (decision 17).',
  'MOFCOM-GACC-2014-94 - Ce': 'As above.',
  'MOFCOM-GACC-2014-94 - -': 'The rare-earth rows as a whole: the full 78 were not obtained.',
  'MOFCOM-GACC-EXPORT-QUOTA - -': 'The rare-earth rows as a whole.',
  'TECHNOLOGY-CATALOGUES-BEFORE-2023 - -': 'Two numbers are known; they are in the text of the single entry.',
  // Lists of codes
  'MOFCOM-MOST-2008-12 053301J': 'Numbers of the technology catalogue are not control codes: they are in the text of tech2008.',
  'MOFCOM-MOST-2008-12 053302J': 'As above.',
  // Names
  'UEL-2025-6|unreliable-entity|Illumina, Inc.|因美纳公司|': 'Announcement 6 bans its imports of sequencers; announcement 4 lists the firm.',
  'MOFCOM-2026-11|control-list|Japan Aerospace Exploration Agency (JAXA)|日本宇宙航空研究开发机构|JP': 'The abbreviation in brackets is an alias.',
  'MOFCOM-2026-11|control-list|Japan Aerospace Exploration Agency|日本宇宙航空研究开发机构|JP': 'As above.',
  'MOFCOM-2026-11|control-list|JAXA||JP': 'As above.',
  'MOFCOM-2026-20|control-list|Fabrique Nationale de Herstal||': 'The long form is an alias.',
  'MOFCOM-2026-20|control-list|FN Herstal (Fabrique Nationale de Herstal)|赫斯塔尔公司|': 'The long form is an alias.',
  'MOFCOM-2026-20|control-list|FN Herstal|赫斯塔尔公司|': 'As above.',
  'Hanwha Shipping LLC|Hanwha Shipping Holdings LLC|en|legal|uncertain|general knowledge||':
    'Order 6 of 2025 prints it as a party of its own, which an earlier facts file did not know.',
  'NED|NED|en|acronym|well-known|general knowledge|ambiguous|': 'The facts print the initials, which strangers have too: held as ambiguous beside the long name.',
  'NED|National Endowment for Democracy|en|legal|well-known|general knowledge||': 'The facts print the initials alone; the long name is general knowledge, so it prompts.',
  'NDI|NDI|en|acronym|well-known|general knowledge|ambiguous|': 'As for NED.',
  'NDI|National Democratic Institute|en|legal|well-known|general knowledge||': 'As for NED.',
  'IRI|IRI|en|acronym|well-known|general knowledge|ambiguous|': 'As for NED.',
  'IRI|International Republican Institute|en|legal|well-known|general knowledge||': 'As for NED.',
  'Compliance Testing LLC|Compliance Testing|': 'Two common words that strangers have in their names: ambiguous in the law; the facts say so of CT alone.',
  'Compliance Testing LLC|Compliance Testing|ambiguous': 'As above.',
  // Listings of an organisation
  'UEL-2024-1|unreliable-entity|General Atomics Aeronautical Systems, Inc.': 'The notice of 2024 has the short name; the names of the party include the longer one.',
  'UEL-2024-1|unreliable-entity|General Atomics Aeronautical Systems': 'As above.',
}

/** Instruments whose id differs between extract and law. */
export const SAME_INSTRUMENT: Readonly<Record<string, string>> = {
  ECL: 'NPC-EXPORT-CONTROL-LAW',
  'SC-2024-792': 'STATE-COUNCIL-792',
  ALL: 'NPC-LICENSING-LAW',
  'SC-2024-785': 'STATE-COUNCIL-785',
  'UEL-2023-unnumbered': 'UEL-2023-02',
  AFSL: 'NPC-ANTI-FOREIGN-SANCTIONS-LAW',
  'SC-2025-803': 'STATE-COUNCIL-803',
  'FTL-2025': 'NPC-FOREIGN-TRADE-LAW-2025',
  'SC-2026-834': 'STATE-COUNCIL-834',
  'SC-2026-835': 'STATE-COUNCIL-835',
  'MOFCOM-order-2020-4': 'MOFCOM-ORDER-2020-4',
  'MOFCOM-order-2025-5': 'MOFCOM-ORDER-2025-5',
  'MOFCOM-order-2025-6': 'MOFCOM-ORDER-2025-6',
  'MOFCOM-order-2025-7': 'MOFCOM-ORDER-2025-7',
  'MOFCOM-order-2026-1': 'MOFCOM-ORDER-2026-1',
  'MOFCOM-order-2026-2': 'MOFCOM-ORDER-2026-2',
  'MOFCOM-order-2026-3': 'MOFCOM-ORDER-2026-3',
  'export-licence-catalogue-2023': 'EXPORT-LICENCE-CATALOGUE-2023',
  'export-quota-regime': 'MOFCOM-GACC-EXPORT-QUOTA',
  'decree-2002-35': 'MOFTEC-2002-35',
  'MOFCOM-draft-licence-measures-2025': 'DRAFT-LICENCE-MEASURES-2025',
  'SC-GO-holidays-2024': 'STATE-COUNCIL-HOLIDAYS-2024',
  'SC-GO-holidays-2025': 'STATE-COUNCIL-HOLIDAYS-2025',
  'SC-GO-holidays-2026': 'STATE-COUNCIL-HOLIDAYS-2026',
  'MOFCOM-FAQ-RE-first': 'MOFCOM-FAQ-RE-I-III',
  'MOFCOM-FAQ-RE-phosphors': 'MOFCOM-FAQ-RE-PHOSPHORS',
  'MOFCOM-statement-2025-05-14': 'MOFCOM-STATEMENT-2025-05-14',
  'MOFCOM-statement-2025-08-12': 'MOFCOM-STATEMENT-2025-08-12',
  'MOFCOM-statement-2025-11-05': 'MOFCOM-STATEMENT-2025-11-05',
  'MOFCOM-statement-2025-12-18': 'MOFCOM-STATEMENT-2025-12-18',
  'MOFCOM-statement-2026-09-28': 'MOFCOM-READOUT-2026-09-28',
}

/** Dated records of the extract that are not instruments of the law, with their place in the law. */
export const HELD_ELSEWHERE: Readonly<Record<string, string>> = {
  'nuclear-dual-use-regulations': 'Repealed by Decree 792: passage d792-repeals.',
  'missile-regulations': 'As above.',
  'biological-dual-use-regulations': 'As above.',
  'chemicals-measures': 'As above.',
  'general-licence-measures-2009': 'Named only as the source of a time limit of the provinces: passage all-43.',
  'MOFCOM-letter-2021-209': 'Passage practice-system.',
  'MOFCOM-GACC-2015-uav-hpc': 'Named only for having the same 45 days: reference data, durations.',
  'MOFCOM-MOST-2008-12': 'TECHNOLOGY-CATALOGUES-BEFORE-2023.',
  'MOFCOM-2026-40': 'The list of announcements as read: MOFCOM-LIST-READING-2026-10-09.',
  'MOFCOM-2026-41': 'As above.',
  'MOFCOM-2026-42': 'As above.',
  'MOFCOM-2026-44': 'As above.',
  'MOFCOM-2014-97': 'Issuers in 2015: sources of MOFCOM-GACC-2014-94.',
  'MOFCOM-2016-91': 'Issuers in 2017: sources of MOFCOM-GACC-2016-86.',
  'ordinary-export-licence-on-contract': 'MOFCOM-GACC-2014-94, limb export-licence.',
  'quota-ferro-alloys-2011': 'Passage quota-ferro-alloys, restriction ferro-alloys-2011.',
  'processing-trade-prohibition-2006': 'Passage xl2015-processing, restriction processing-trade.',
  'mining-total-control-2006': 'Reference data, history.',
  'mandatory-production-plan-2007': 'Reference data, history.',
  'MIIT-2024-25': 'Reference data, history.',
  'export-duty-change-2008': 'EXPORT-DUTIES, restriction export-duty-2008.',
  'export-duty-change-2011': 'EXPORT-DUTIES, restriction export-duty-2011.',
  'CTC-2011-27': 'EXPORT-DUTIES, restriction export-duty-2012.',
  'export-duties-on-rare-earths': 'EXPORT-DUTIES, restriction export-duty-2013.',
  'CTC-2025-10': 'The import duty of 24 % does not concern exports: left out.',
  'CTC-2025-12': 'TARIFF-2026.',
  'WTO-DS431-consultations': 'WTO-DS431.',
  'WTO-DS431-panel-request': 'WTO-DS431.',
  'WTO-DS431-panel-established': 'WTO-DS431.',
  'WTO-DS431-panel-report': 'WTO-DS431.',
  'WTO-DS431-appellate-report': 'WTO-DS431.',
  'WTO-DS431-quotas-gone': 'MOFCOM-GACC-2014-94.',
  'WTO-DS431-duties-removed': 'EXPORT-DUTIES.',
  'WTO-DS431-reasonable-period-ends': 'Unverified: doubt of passage ds431-appellate.',
  'holiday-regulation': 'The rule of the notices; statutory days of 2027 belong to the calendar step.',
  'KL-joint-arrangement-2025': 'MOFCOM-READOUT-2026-09-28.',
  'MOFCOM-statement-2025-10-16': 'Reference data, durations (general licences).',
  'US-fact-sheet-2025-11-01': 'Reference data, supply-chain.',
  'MOFCOM-statement-2026-04-09': 'Reference data, supply-chain.',
  'US-fact-sheet-2026-05-17': 'Reference data, supply-chain.',
  'MOFCOM-statement-2026-05-20': 'Reference data, supply-chain.',
  'US-statement-2026-09-24': 'Sources of MOFCOM-READOUT-2026-09-28.',
  'MOFCOM-statement-2026-09-25': 'As above.',
  'US-statement-2026-10-02': 'As above.',
  'EU-CRMA': 'Reference data, supply-chain.',
}

/** Days that differ, by id of the extract, with the result of reading the facts again. */
export const DAYS_DIFFER: Readonly<Record<string, string>> = {
  ALL: 'In force since 2004-07-01; 2019-04-23 is the revision whose numbers are cited.',
  'decree-2002-35': 'Repealed in 2025, the day was not read (decision 20).',
  'GACC-2025-123': 'No first day is stated: it applies from its publication.',
  'UEL-2025-8': 'The suspension names no last day; it ends by the stop of 2025-08-12.',
  'export-quota-regime': 'Quotas began before 2003-01-01, the first day with answers.',
  'SC-GO-holidays-2024': 'A notice of holidays has no limb; its days are in the calendar.',
  'SC-GO-holidays-2025': 'As above.',
  'SC-GO-holidays-2026': 'As above.',
  'MOFCOM-FAQ-RE-first': 'An interpretation applies from the first day of what it interprets.',
  'MOFCOM-FAQ-RE-IV': 'As above.',
  'MOFCOM-FAQ-RE-phosphors': 'As above.',
  'MOFCOM-FAQ-RE-V': 'As above.',
}

/** A register of makers of network devices: it shows that some organisation has a name, but not which one. */
export const REGISTER = 'IEEE OUI register (npm oui-data 2.1.9)'

/** Names that the facts call verified only because of that register: `well-known` in the law, so they cause a question and decide nothing. */
export const SEEN_IN_A_REGISTER: Readonly<Record<string, readonly string[]>> = {
  'Nissin Electric Co., Ltd.': ['NISSIN ELECTRIC CO., LTD.'],
  'Mitsubishi Precision Company, Limited': ['Mitsubishi Precision Co., Ltd.'],
  'Vigo Photonics S.A.': ['VIGO System S.A.'],
  'L3 Harris Technologies': ['Harris Corporation'],
  'Clear Align LLC': ['Clear Align LLC'],
  'Raytheon Missiles & Defense': ['Raytheon'],
  'General Dynamics Information Technology': ['General Dynamics IT'],
  'General Dynamics Mission Systems': ['General Dynamics Mission Systems'],
  'Inter-Coastal Electronics': ['Inter-Coastal Electronics'],
  'Anduril Industries': ['Anduril Industries'],
  Leidos: ['Leidos, Inc.'],
  'Skydio, Inc.': ['Skydio, Inc.'],
  'Shield AI, Inc.': ['Shield AI'],
  'General Dynamics Land Systems': ['General Dynamics Land Systems Inc.'],
  'AeroVironment, Inc.': ['AV', 'AV Inc'],
  'Sierra Nevada Corporation': ['Sierra Nevada Corporation'],
  Echodyne: ['Echodyne Corp.'],
  'Domo Tactical Communications': ['Domo Tactical Communications'],
  'Insitu, Inc.': ['Insitu, Inc.'],
  'Teal Drones, Inc.': ['Teal Drones, Inc.'],
  'Elbit Systems of America, LLC': ['Elbit Systems of America, LLC'],
  'Exelis Inc.': ['Exelis'],
  'BAE Systems, Inc.': ['BAE Systems, Inc.'],
  'Teledyne FLIR, LLC': ['FLIR Systems, Inc.'],
  'Cubic Global Defense': ['Cubic Defense Applications, Inc.'],
}

/** Names that are also names of the group, because their longer spelling is. */
export const ALSO_GROUP: Readonly<Record<string, readonly string[]>> = { 'General Dynamics': ['General Dynamics Corp.'], 'Lockheed Martin Corporation': ['Lockheed Martin Corp'] }

/** Printed names of a party that the facts do not include in its listings. */
export const ALSO_LISTED: Readonly<Record<string, string>> = { 'General Atomics Aeronautical Systems, Inc.': 'General Atomics Aeronautical Systems' }

/** Groups that are not organisations that could buy. */
export const NO_GROUP: readonly string[] = ['Government of Japan', 'Japanese power utilities', 'Walloon Region (Wallonie Entreprendre)']

/** Words next to the names in the facts' text of a group; the law has only the names. */
export const GROUP_WORDS: readonly string[] = [
  '(Toyota / Daimler Truck holding with Mitsubishi Fuso, 2026)',
  '(formerly ',
  'owned by the Walloon Region',
  '(CSG)',
  '(US)',
  '(LT)',
  '(Cayman)',
  '(since 2023)',
  '(since 2024)',
  '(since 2025)',
  '/ Elliott',
  '; formerly Ball Corporation',
  '(via Orbital ATK)',
  ' and ',
]
