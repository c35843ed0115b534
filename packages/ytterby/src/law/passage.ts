import type { Text } from '../schema/record.ts'

/** A passage that answers cite, and what it says. */
export const passage = (article: string, says: Text) => ({ article, says })
