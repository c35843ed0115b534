/** The parts of a ruleset and of its releases, for those who write the law and freeze it. Not published. */
export { differingFields } from './changes/decision-fields.ts'
export { ReleaseSchema, type Change } from './releases/release.ts'
export type { Control, ReachRow } from './schema/control.ts'
export type { Effect, Instrument } from './schema/instrument.ts'
export type { RulesetDraft } from './schema/ruleset.ts'
