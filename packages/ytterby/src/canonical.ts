/** Canonical JSON as text and as bytes. */
export { canonicalJson, canonicalJsonBytes, withCanonicalJsonBytes } from './schema/canonical-json.ts'
