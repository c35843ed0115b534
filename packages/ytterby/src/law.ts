/**
 * The complete law to look up, in both languages, with passages, definitions and sources; the timeline of a good; releases of the
 * encoded law, and what they change; and reference data that no answer depends on. Answers do not need this entry.
 */

// The law
export {
  citationsOf,
  findControl,
  listElements,
  listForms,
  listInstruments,
  listTiers,
  rulesetData,
  searchLaw,
  timeline,
} from './current-law/look-up-law.ts'
export type { ControlStatus } from './engine/write/control-status-schema.ts'
export type { InstrumentStatus } from './engine/write/instrument-status-schema.ts'
export type { Timeline } from './engine/write/timeline-schema.ts'

// Rulesets and their releases. An earlier release is chosen by the option `ruleset`; `knownAt` says what had been published.
export { compileRuleset } from './engine/law/compile-ruleset.ts'
export { advisories, releaseOf, releases } from './releases/releases.ts'
export { releaseDigest, verifyChain } from './releases/chain.ts'
export { compareVersions } from './releases/compare-versions.ts'
export type { Release } from './releases/release.ts'
export type { Advisory } from './releases/advisory-schema.ts'

// Law over the air: signed bundles
export { openBundle } from './current-law/open-bundle.ts'
export { previewLaw } from './current-law/preview-law.ts'
export { BundleRefusedError } from './errors/bundle-refused-error.ts'
export type { LawBundle } from './bundle/open-bundle.ts'
export type { BundleTrust } from './bundle/trusted-root.ts'

// What a day, a state of knowledge or a release changes
export { changeFeed, compare, inquiryComparer } from './current-law/changes.ts'
export { feedToAtom, feedToIcs } from './changes/feed-formats.ts'
export type { Comparison } from './changes/compared-line.ts'
export type { Compared } from './changes/compared-schema.ts'

// Reference data
export { reference } from './reference/reference.ts'
export { REFERENCE_TOPICS, type ReferenceTopic } from './schema/reference-topic.ts'
