import type { Text } from './record.ts'

/** These load apart as a whole, in both languages: no answer holds a sentence of them. */
const DETAILS = new Set(['says', 'definition', 'notes', 'products', 'limbs', 'effects'])

/**
 * The sentences of a ruleset whose Chinese loads apart, in the order of the data.
 */
export function* sentencesOf(value: unknown): Generator<Text> {
  if (typeof value !== 'object' || value === null) return
  if (isText(value)) yield value
  else {
    // The legal name of an instrument stands in every citation, the name of an element in the lexicon.
    const kept = 'passages' in value ? 'title' : 'atomicNumber' in value ? 'name' : null
    for (const [key, member] of Object.entries(value)) if (!DETAILS.has(key) && key !== kept) yield* sentencesOf(member)
  }
}

function isText(value: object): value is Text {
  return 'en' in value && typeof value.en === 'string'
}
