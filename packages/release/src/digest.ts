import { createHash } from 'node:crypto'

/** `sha256:` and the SHA-256 of a text in UTF-8. */
export const digestOfText = (text: string): string => `sha256:${createHash('sha256').update(text).digest('hex')}`
