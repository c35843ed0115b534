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
] as const
export type Trigger = (typeof TRIGGERS)[number]

export const RESTRICTION_TRIGGERS = [...TRIGGERS, 'entry', 'destination-or-user', 'party-list', 'end-use'] as const

/**
 * What brings a restriction into an answer (`restrictions[].triggeredBy`). “Can” means: in some completion of the open
 * facts.
 *
 * - `dual-use`: a dual-use licence would be needed, whatever else bars the deal.
 * - `coded-item`: so it would, the goods leave China, and an entry with a control code reaches them or a code is asserted.
 * - `certificate`: so it would, and the purpose of the shipment is one for a certificate by registration.
 * - `shut-out`: so it would, and the exporter is stated to have been penalised.
 * - `customs`: goods leave China, not know-how alone.
 * - `limb-runs`: the goods leave China, and a limb that the restriction names runs, or nobody can say that it does not.
 * - `doubt`: the goods leave China, and the answer can be `unsettled`.
 * - `export-licence`: the ordinary export licence can be needed, or nobody can say that it is not.
 * - `quota-licence`: the same of the quota licence of 2003 to 2014.
 * - `leaves-china`: the goods leave China and are not declared to hold no rare earth.
 * - `re-export`: goods of Chinese origin go from one place abroad to another.
 * - `annex-item-from-china`: the goods leave China, and annex 1 of announcement 61 of 2025, which runs, names them.
 * - `refusals-run`: a licence of announcement 61 can be asked for abroad, where its rules of refusal are held.
 * - `framework`: the framework has a tier for the good.
 * - `heightened`: so it has, and the good holds, or can hold, elements that it calls sensitive, by name or by analogy
 *   (`classification.militarySensitive`).
 * - `us-china`: the framework has a tier for the good, which leaves China for the United States.
 * - `us-china-civil`: so it does, for a stated civil end use.
 * - `us-china-light`: so it does, and holds a light rare earth.
 * - `us-china-heavy`: so it does, for a military end use or end user, and holds a heavy rare earth (Tb to Lu, Y).
 * - `entry`: the good meets an entry under a limb that the restriction names.
 * - `destination-or-user`: a rule about countries, end uses and end users names this deal, or may: the bars on military
 *   users, and what announcement 61 refuses.
 * - `party-list`: a party stands on the list, or may.
 * - `end-use`: a rule about end uses names the stated one: the catch-all, knowing assistance, review case by case, exemptions.
 */
export type RestrictionTrigger = (typeof RESTRICTION_TRIGGERS)[number]
