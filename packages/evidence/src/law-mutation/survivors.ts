/** Mutants that nothing detects because no answer differs, by a pattern of their ids, each with the reason. */
export const SURVIVORS: readonly { readonly id: RegExp; readonly reason: string }[] = [
  {
    id: /^holidays\[\d+\]\.holidays\[(?:2024-02-10|2024-02-11|2024-02-17|2024-04-06|2024-05-04|2024-05-05|2024-09-15|2024-10-05|2024-10-06|2025-02-01|2025-02-02|2025-04-05|2025-04-06|2025-05-03|2025-05-04|2025-05-31|2025-06-01|2025-10-04|2025-10-05|2026-01-03|2026-02-15|2026-02-21|2026-02-22|2026-04-04|2026-04-05|2026-05-02|2026-05-03|2026-06-20|2026-06-21|2026-09-26|2026-09-27|2026-10-03|2026-10-04|2027-02-06|2027-02-07|2027-05-02|2027-10-02|2027-10-03)\] /,
    reason: 'A Saturday or Sunday is free without the notice, and the shifted day is another free day.',
  },
  {
    id: /^holidays\[2027\]\.holidays\[2027-05-01\] (?:removed|one day later)$/,
    reason: 'A Saturday is free without the statute, and the next day is a Sunday.',
  },
  {
    id: /^reach\[a18\]\[.* → magnet-material of Sm\+Tb\+Dy.*\]\.elements removed$/,
    reason: 'Announcement 18 has magnet entries for only these three elements.',
  },
  {
    id: /^reach\[a18\]\[magnet-powder → magnet-material of Sm[^\]]*\]\.elements removed$/,
    reason: 'The other magnet entries are for Tb and Dy, and the previous row matches powder with them.',
  },
  {
    id: /^reach\[a18\]\[master-alloy-flake → magnet-material of (?:Tb\+Dy|Sm)\]\.elements removed$/,
    reason: 'Both rows make flake with Sm, Tb or Dy unsettled.',
  },
  {
    id: /^reach\[a61\]\[magnet-powder → magnet-material of Sm if alloyHolds Co\]\.elements removed$/,
    reason: 'The other magnet entries are for Tb and Dy, and the previous row matches powder with them.',
  },
  {
    id: /^reach\[tech2023\]\[technology\+service → technology if technology calcium-oxyborate,other\]\.when(?:\.technology)? removed$/,
    reason: 'The previous row matches the other three values of the closed list.',
  },
  {
    id: /^reach\[export-(?:licence|quota)\]\[phosphor → .* 2846901991 open\]\.when\.commodityCode\.code to 2846901992$/,
    reason: 'The two codes have the same beginning, and only the previous row reads the whole code, if any.',
  },
  {
    id: /^reach\[export-licence\]\[metal\+alloy → catalogue if fineCerium true\]\.match to named-set$/,
    reason: 'The entry names no set of elements, so that none can match.',
  },
  {
    id: /^lexicon\.words\[.*\]\.terms\[(?:terfenol-d|闪烁晶体|cerium polishing powder|离子型稀土矿|catalyst powder)\] removed$/,
    reason:
      'The longer word contains a shorter one of the same meaning, which suggests the same; only the quoted word differs.',
  },
  {
    id: /^reach\[a61\]\[(?:scrap → .*\.kinds\[magnet-material\] removed|smco-magnet → .*\.elements removed)$/,
    reason:
      'Another entry of annex 1 applies to every such good; only the listed items differ, and items of annex 1 have no code.',
  },
  {
    id: /^(?:restrictions\[(?:quota-allocation|export-quota-2003)\]|kinds\[quota-licence\])\.from (?:removed|one day earlier|to null)$/,
    reason: 'The first day with answers is 2003-01-01.',
  },
  {
    id: /^instruments\[(?:MOFCOM-GACC-EXPORT-QUOTA|SETC-2002-77|TECHNOLOGY-CATALOGUES-BEFORE-2023)\]\.effects\[enact [^\]]+\]\.from one day earlier$/,
    reason: 'The first day with answers is 2003-01-01.',
  },
  {
    id: /^(?:restrictions|documents)\[export-contract\]\.from (?:removed|one day earlier)$/,
    reason: 'There was no ordinary licence before 2015: the same goods needed the quota licence.',
  },
  {
    id: /^restrictions\[declaration-remarks\]\.from (?:removed|one day earlier)$/,
    reason: 'No older instrument requires a remark.',
  },
  {
    id: /^restrictions\[export-quota-2014\]\.until one day later$/,
    reason: 'The quota licence itself ended with 2014.',
  },
  {
    id: /^kinds\[(?:export-licence|quota-licence)\]\.(?:from one day later|until one day earlier)$/,
    reason: 'The answer lists a kind of permit under which something is controlled, whatever the days of the kind.',
  },
  {
    id: /^restrictions\[(?:compliance-notice|application-from-abroad)\]\.limbs\[a61-1-2\] removed$/,
    reason:
      'Articles 1(1) and 1(2) of announcement 61 apply on the same days, and the first one named causes the duty.',
  },
]
