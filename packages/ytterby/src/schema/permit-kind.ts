/** Kinds of permit (许可种类) that an export can need. */
export const PERMIT_KINDS = ['dual-use-licence', 'export-licence', 'quota-licence', 'technology-licence'] as const
export type PermitKind = (typeof PERMIT_KINDS)[number]

/** Forms of the dual-use licence: single licence (单项许可), general licence (通用许可), certificate by registration (登记填报信息方式获得的出口凭证). */
export const LICENCE_FORMS = ['single', 'general', 'certificate'] as const
export type LicenceForm = (typeof LICENCE_FORMS)[number]

/** States of a control on a day. Exactly one applies: the first that holds, in this order. */
export const STATES = ['revoked', 'unsettled', 'suspended', 'not-yet-in-force', 'in-force'] as const
export type State = (typeof STATES)[number]

/**
 * Lists of parties: control list (管控名单), watch list (关注名单), unreliable-entity list (不可靠实体清单), and the parties of
 * countermeasures (反制措施) under the Anti-Foreign Sanctions Law.
 */
export const PARTY_LISTS = ['control-list', 'watch-list', 'unreliable-entity', 'countermeasure'] as const
export type PartyList = (typeof PARTY_LISTS)[number]

/**
 * What a countermeasure orders about transactions with a party, and how that was read. `read`: a ban on transactions.
 * `not-read`, `no-measure-named`, `cooperation-only` and `restricts` leave open whether an export is barred. `none`: the decision
 * was read whole and orders other measures only. `mentioned`: the text was not read or is older than the law; it decides nothing.
 */
export const CLAUSES = [
  'read',
  'not-read',
  'no-measure-named',
  'cooperation-only',
  'restricts',
  'none',
  'mentioned',
] as const
export type Clause = (typeof CLAUSES)[number]

/** What a countermeasure orders. */
export const MEASURES = [
  'transactions-ban',
  'cooperation-ban',
  'restriction',
  'freeze',
  'entry-ban',
  'not-named',
] as const
export type Measure = (typeof MEASURES)[number]
