import type { Text } from '../schema/record.ts'

/** The sentence of a warning, after what it cites. */
export const warning = (citations: string[], text: Text) => ({ text, citations })
