import { ENCODINGS, ListError, openList, type Encoding } from '@ytterby/lists'
import { expect, test } from 'vitest'
import { listsToVary } from './lists.ts'

/** A system writes this in place of a letter that its encoding lacks. */
const LACKING = 0x3f
/** A list with more letters that an encoding lacks is not written in it. */
const MOST_LACKING = 0.1

/** Writes texts in an encoding, whose letters are found by reading all that there are; null for a text of other languages. */
function writerOf(encoding: Encoding): (text: string) => Uint8Array | null {
  const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true })
  const known = new Map<string, readonly number[]>()
  const learn = (...bytes: number[]): void => {
    try {
      const letter = decoder.decode(Uint8Array.from(bytes))
      if ([...letter].length === 1 && !known.has(letter)) known.set(letter, bytes)
    } catch {
      // The encoding has no such letter.
    }
  }
  for (let byte = 0; byte < 256; byte += 1) learn(byte)
  for (let lead = 0x81; lead < 0xff; lead += 1) for (let trail = 0x40; trail < 0xff; trail += 1) learn(lead, trail)
  return (text) => {
    const others = [...text].filter((letter) => letter > '\u{7f}')
    const isLacking = (letter: string): boolean => !known.has(letter)
    if (others.filter(isLacking).length > others.length * MOST_LACKING) return null
    return Uint8Array.from([...text].flatMap((letter) => known.get(letter) ?? [LACKING]))
  }
}

const LEAST_LETTERS = 6

const texts = (await listsToVary(2)).flatMap(({ name, bytes }) => {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    // A few signs alone, such as × between sizes, show no language.
    const letters = new Set(text.match(/(?![A-Za-z])\p{L}/gu))
    return letters.size >= LEAST_LETTERS ? { name, text } : []
  } catch {
    return []
  }
})

/** Polish and German letters are in the encoding of the Baltic languages, in which nobody writes them. */
const OF_BALTIC = /[ėįųģķļņ]/
/** Finnish letters are in the encoding of Central European languages, in which nobody writes Finnish. */
const OF_FINNISH = /ää/

const NAMED = ENCODINGS.filter((encoding) => !encoding.startsWith('utf-'))

test.each(NAMED)(
  'lists in %s are read as they are in Unicode, or asked about, and never otherwise',
  async (encoding) => {
    const write = writerOf(encoding)
    const outcomes = await Promise.all(
      texts.flatMap(({ name, text }) => {
        if (encoding === 'windows-1257' && !OF_BALTIC.test(text)) return []
        if (encoding === 'iso-8859-2' && OF_FINNISH.test(text)) return []
        const bytes = write(text)
        return bytes === null ? [] : outcomeOf(name, bytes, encoding)
      }),
    )
    expect(outcomes.filter(({ outcome }) => outcome === 'otherwise')).toEqual([])
    const asked = outcomes.filter(({ outcome }) => outcome === 'asked').length
    expect(asked).toBeLessThanOrEqual(Math.max(1, outcomes.length * 0.15))
  },
)

type Outcome = 'read' | 'asked' | 'otherwise'

async function outcomeOf(
  name: string,
  bytes: Uint8Array,
  encoding: Encoding,
): Promise<{ name: string; outcome: Outcome }> {
  try {
    const { records } = await openList(bytes)
    const wanted = await openList(bytes, { encoding })
    return { name, outcome: JSON.stringify(records) === JSON.stringify(wanted.records) ? 'read' : 'otherwise' }
  } catch (error) {
    if (error instanceof ListError && /-encodings?$/.test(error.code)) return { name, outcome: 'asked' }
    throw error
  }
}
