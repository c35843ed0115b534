import type { Text } from './record.ts'

/** These load apart as a whole, in both languages. */
const DETAILS = new Set(['says', 'definition'])

/**
 * The sentences of a ruleset whose Chinese loads apart, in the order of the data. Titles of instruments are not among them: the
 * Chinese one is the legal name, every citation carries it.
 */
export function* sentencesOf(value: unknown): Generator<Text> {
  if (typeof value !== 'object' || value === null) return
  if (isText(value)) yield value
  else {
    const isInstrument = 'issuers' in value
    for (const [key, member] of Object.entries(value))
      if (!DETAILS.has(key) && !(isInstrument && key === 'title')) yield* sentencesOf(member)
  }
}

function isText(value: object): value is Text {
  return 'en' in value && typeof value.en === 'string'
}
