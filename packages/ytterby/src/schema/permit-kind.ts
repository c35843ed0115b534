/** Kinds of permit (许可种类) that an export can need. */
export const PERMIT_KINDS = ['dual-use-licence', 'export-licence', 'quota-licence', 'technology-licence'] as const
export type PermitKind = (typeof PERMIT_KINDS)[number]

/** Forms of the dual-use licence: single licence (单项许可), general licence (通用许可), certificate by registration (登记填报信息方式获得的出口凭证). */
export const LICENCE_FORMS = ['single', 'general', 'certificate'] as const
export type LicenceForm = (typeof LICENCE_FORMS)[number]

/** States of a control on a day. Exactly one applies: the first that holds, in this order. */
export const STATES = ['revoked', 'unsettled', 'suspended', 'not-yet-in-force', 'in-force'] as const
export type State = (typeof STATES)[number]

/** Lists of parties: control list (管控名单), watch list (关注名单), unreliable-entity list (不可靠实体清单). */
export const PARTY_LISTS = ['control-list', 'watch-list', 'unreliable-entity'] as const
export type PartyList = (typeof PARTY_LISTS)[number]
