/** Mutants that nothing notices because no answer differs, each with the reason: by id, or by a pattern of ids. */
export const SURVIVORS: readonly { readonly id: RegExp; readonly reason: string }[] = [
  {
    id: /^holidays\[\d+\]\.holidays\[(?:2024-02-10|2024-02-11|2024-02-17|2024-04-06|2024-05-04|2024-05-05|2024-09-15|2024-10-05|2024-10-06|2025-02-01|2025-02-02|2025-04-05|2025-04-06|2025-05-03|2025-05-04|2025-05-31|2025-06-01|2025-10-04|2025-10-05|2026-01-03|2026-02-15|2026-02-21|2026-02-22|2026-04-04|2026-04-05|2026-05-02|2026-05-03|2026-06-20|2026-06-21|2026-09-26|2026-09-27|2026-10-03|2026-10-04|2027-02-06|2027-02-07|2027-05-02|2027-10-02|2027-10-03)\] /,
    reason: 'A Saturday or Sunday is free without the notice; shifted, it meets another free day.',
  },
  {
    id: /^holidays\[2027\]\.holidays\[2027-05-01\] (?:removed|one day later)$/,
    reason: 'A Saturday is free without the statute; one later, it meets a Sunday.',
  },
  {
    id: /^reach\[a18\]\[.* → magnet-material of Sm\+Tb\+Dy.*\]\.elements removed$/,
    reason: 'Announcement 18 has magnet entries of these three elements alone.',
  },
  {
    id: /^reach\[a18\]\[magnet-powder → magnet-material of Sm[^\]]*\]\.elements removed$/,
    reason: 'The other magnet entries are of Tb and Dy, and the row before takes powder with them.',
  },
  {
    id: /^reach\[a18\]\[master-alloy-flake → magnet-material of (?:Tb\+Dy|Sm)\]\.elements removed$/,
    reason: 'Flake with Sm, Tb or Dy is unsettled by both rows.',
  },
  {
    id: /^reach\[a61\]\[magnet-powder → magnet-material of Sm if alloyHolds Co\]\.elements removed$/,
    reason: 'The other magnet entries are of Tb and Dy, and the row before takes powder with them.',
  },
  {
    id: /^reach\[tech2023\]\[technology\+service → technology if technology calcium-oxyborate,other\]\.when(?:\.technology)? removed$/,
    reason: 'The row before takes the other three values of the closed list.',
  },
  {
    id: /^reach\[export-(?:licence|quota)\]\[phosphor → .* 2846901991 open\]\.when\.commodityCode\.code to 2846901992$/,
    reason: 'The two codes begin alike, and the whole code is read by the row before or by none.',
  },
  {
    id: /^reach\[export-licence\]\[metal\+alloy → catalogue if fineCerium true\]\.match to named-set$/,
    reason: 'The entry names no set, so that none is met.',
  },
  {
    id: /^lexicon\.words\[.*\]\.terms\[(?:terfenol-d|闪烁晶体|cerium polishing powder|离子型稀土矿|catalyst powder)\] removed$/,
    reason:
      'A shorter word of the same meaning stands in the longer one and suggests the same; only the word that is quoted differs.',
  },
  {
    id: /^reach\[a61\]\[(?:scrap → .*\.kinds\[magnet-material\] removed|smco-magnet → .*\.elements removed)$/,
    reason:
      'Another entry of annex 1 says the same of every such good; only which items stand in the answer differs, and items of annex 1 have no code.',
  },
  {
    id: /^(?:restrictions\[(?:quota-allocation|export-quota-2003)\]|kinds\[quota-licence\])\.from (?:removed|one day earlier|to null)$/,
    reason: 'The first day we answer for is 2003-01-01.',
  },
  {
    id: /^instruments\[(?:MOFCOM-GACC-EXPORT-QUOTA|SETC-2002-77|TECHNOLOGY-CATALOGUES-BEFORE-2023)\]\.effects\[enact [^\]]+\]\.from one day earlier$/,
    reason: 'The first day we answer for is 2003-01-01.',
  },
  {
    id: /^(?:restrictions|documents)\[export-contract\]\.from (?:removed|one day earlier)$/,
    reason: 'There was no ordinary licence before 2015: the quota licence stood on the same goods.',
  },
  {
    id: /^restrictions\[declaration-remarks\]\.from (?:removed|one day earlier)$/,
    reason: 'No instrument that asks for a remark is older.',
  },
  {
    id: /^restrictions\[export-quota-2014\]\.until one day later$/,
    reason: 'The quota licence itself ended with 2014.',
  },
  {
    id: /^kinds\[(?:export-licence|quota-licence)\]\.(?:from one day later|until one day earlier)$/,
    reason: 'A kind under which something is controlled stands in the answer whatever its own days.',
  },
  {
    id: /^restrictions\[(?:compliance-notice|application-from-abroad)\]\.limbs\[a61-1-2\] removed$/,
    reason: 'Articles 1(1) and 1(2) of 61 bind on the same days: the one that is named first brings the duty.',
  },
]
