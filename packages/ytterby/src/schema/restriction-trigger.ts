/** Facts of a deal for which the engine adds a restriction; see `RestrictionTrigger` for the meaning of each. */
export const TRIGGERS = [
  'dual-use',
  'coded-item',
  'certificate',
  'shut-out',
  'customs',
  'limb-runs',
  'doubt',
  'export-licence',
  'quota-licence',
  'leaves-china',
  're-export',
  'annex-item-from-china',
  'refusals-run',
  'framework',
  'heightened',
  'us-china',
  'us-china-civil',
  'us-china-light',
  'us-china-heavy',
  'barred',
  'barred-abroad',
  'near-item',
  'processed-here',
  'not-a-sale',
  'border-licence',
  'inside-china',
] as const
export type Trigger = (typeof TRIGGERS)[number]

export const RESTRICTION_TRIGGERS = [...TRIGGERS, 'entry', 'destination-or-user', 'party-list', 'end-use'] as const

/**
 * The reason why an answer contains a restriction (`restrictions[].triggeredBy`). “Can” means in some completion of the open
 * facts.
 *
 * - `dual-use`: a dual-use licence would be needed if nothing else prohibited the deal.
 * - `coded-item`: as `dual-use`, and the goods leave China, and an entry with a control code covers them or a code is asserted.
 * - `certificate`: as `dual-use`, and the purpose of the shipment allows a certificate by registration.
 * - `shut-out`: as `dual-use`, and the exporter is stated to have been penalised.
 * - `customs`: goods, not only technology, leave China.
 * - `limb-runs`: the goods leave China, and a limb that the restriction names is in force or unsettled.
 * - `doubt`: the goods leave China, and the answer can be `unsettled`.
 * - `export-licence`: an ordinary export licence can be needed, or that is unsettled.
 * - `quota-licence`: the same for the quota licence of 2003 to 2014.
 * - `leaves-china`: the goods leave China and are not declared free of rare earths.
 * - `re-export`: goods of Chinese origin are exported from one place outside China to another.
 * - `annex-item-from-china`: the goods leave China, and annex 1 of announcement 61 of 2025 is in force and names them.
 * - `refusals-run`: an export from elsewhere can need a licence under announcement 61, and the law includes its rules of refusal.
 * - `framework`: the framework has a tier for the good.
 * - `heightened`: as `framework`, and the good contains, or can contain, elements that it calls sensitive, by name or by analogy
 *   (`classification.militarySensitive`).
 * - `us-china`: the framework has a tier for the good, which leaves China for the United States.
 * - `us-china-civil`: as `us-china`, for a stated civil end use.
 * - `us-china-light`: as `us-china`, and the good contains a light rare earth.
 * - `us-china-heavy`: as `us-china`, for a military end use or end user, and the good contains a heavy rare earth (Tb to Lu, Y).
 * - `barred`: the goods leave China, and their export is prohibited as that of a dual-use item.
 * - `barred-abroad`: the same for goods that are exported from one place outside China to another.
 * - `near-item`: goods of a form that dual-use entries in force name leave China, and need no dual-use licence.
 * - `processed-here`: as `dual-use`, and goods of another stated origin leave China.
 * - `not-a-sale`: as `dual-use`, and the shipment is stated to be no sale, or it is technology or a service.
 * - `border-licence`: as `export-licence`, and the destination borders China by land, or is open.
 * - `inside-china`: technology is handed over inside China to an end user from another country.
 * - `entry`: an entry under a limb that the restriction names covers the good.
 * - `destination-or-user`: a rule about countries, end uses and end users applies to this deal, or may: the prohibitions for
 *   military users, and the refusals of announcement 61.
 * - `party-list`: a party is on the list, or may be.
 * - `end-use`: a rule about end uses names the stated one: the catch-all, knowing assistance, case-by-case review, exemptions.
 */
export type RestrictionTrigger = (typeof RESTRICTION_TRIGGERS)[number]
