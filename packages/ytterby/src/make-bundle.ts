/** Makes bundles of law: for releases and tests of the workspace, not published as an entry. */
export { bundleBytes, confirmNewest, packRelease, signRelease, signRoot } from './bundle/make-bundle.ts'
export type { Announcement, BundleHeader, Root, SignedRoot } from './bundle/format.ts'
