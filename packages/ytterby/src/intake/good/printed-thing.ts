import type { Reading, Spoken } from './phrases.ts'

/**
 * Printed matter, cosmetics, drinks, which hold no rare earth whatever they are called: Eyeshadow “Rare Earth”, bronze. It is what
 * the good is, or its first word where the one that counts names something else.
 */
export function printedThing(reading: Reading, head: Spoken | null): Spoken | undefined {
  if (head === null || hasRareEarth(reading)) return undefined
  return [head, ...(isElse(head) ? reading.words.slice(0, 1) : [])].find(isPrinted)
}

const isElse = ({ concepts }: Spoken): boolean =>
  concepts.every(({ kind }) => kind === 'other' || kind === 'no-rare-earth')

const isPrinted = ({ concepts, role }: Spoken): boolean =>
  role === 'main' && concepts.every(({ kind }) => kind === 'other') && concepts.some(({ printed }) => printed === true)

/** A sign with a neodymium magnet, and not one that says that something contains it. */
const hasRareEarth = ({ text, words }: Reading): boolean =>
  words.some(
    ({ concepts, role, denied, from }) =>
      role === 'part' &&
      !denied &&
      concepts.some(({ kind }) => kind === 'rare-earth') &&
      !/(?:contain\w*|enthält|enthaltend|contient|contiene|含有|含む)\W*\w*\W*$/u.test(text.slice(0, from)),
  )
