import { createHash } from 'node:crypto'

/** `sha256:` followed by the SHA-256 of some bytes. */
export const digestOfBytes = (bytes: Uint8Array): string => `sha256:${createHash('sha256').update(bytes).digest('hex')}`

/** `sha256:` followed by the SHA-256 of a UTF-8 text. */
export const digestOfText = (text: string): string => digestOfBytes(Buffer.from(text))
