/** Where the engine adds a restriction by itself, and by which fact of the deal. */
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

/**
 * All that can bring a restriction into an answer: the triggers; `entry`, a limb under which the good is met;
 * `destination-or-user`, `party-list`, `end-use`, a rule about countries, parties or uses that names it.
 */
export const RESTRICTION_TRIGGERS = [...TRIGGERS, 'entry', 'destination-or-user', 'party-list', 'end-use'] as const
export type RestrictionTrigger = (typeof RESTRICTION_TRIGGERS)[number]
