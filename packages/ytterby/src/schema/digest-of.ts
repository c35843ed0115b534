import { canonicalJson } from './canonical-json.ts'
import { sha256 } from './sha256.ts'

/**
 * `sha256:` and the SHA-256 of the canonical JSON of a value.
 *
 * @throws TypeError for values without JSON.
 */
export const digestOf = (value: unknown): string => `sha256:${sha256(canonicalJson(value))}`
