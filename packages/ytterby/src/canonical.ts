/** Canonical JSON as text and as bytes. */
export { canonicalJson, canonicalJsonBytes } from './schema/canonical-json.ts'
