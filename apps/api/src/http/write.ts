import { canonicalJsonBytes, withCanonicalJsonBytes } from 'ytterby/canonical'

/** Makes a response of the canonical JSON of a value. */
export type Write = (json: unknown, respond: (bytes: Uint8Array<ArrayBuffer>) => Response) => Response

/** Into bytes of its own, on any platform. */
export const writeApart: Write = (json, respond) => respond(canonicalJsonBytes(json))

/**
 * Into bytes that are lent, where a response surely holds a copy of what it is made of, as the Fetch standard has it (to
 * extract a body). workerd copies since April 2026 (1.20260410), which a test holds it to; what serves on Node does not.
 */
export const writeLent: Write = withCanonicalJsonBytes
