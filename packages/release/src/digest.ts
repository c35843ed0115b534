import { createHash } from 'node:crypto'

/** `sha256:` followed by the SHA-256 of a UTF-8 text. */
export const digestOfText = (text: string): string => `sha256:${createHash('sha256').update(text).digest('hex')}`
