/**
 * Korean as Windows writes it (code page 949, which the Encoding Standard calls EUC-KR): KS X 1001, and all other syllables of
 * Hangul in the places that are left free, in their order in Unicode. Node knows KS X 1001 alone.
 */

/** The first and last byte of a letter of KS X 1001, and the first of any letter. */
const FIRST = 0xa1
const LAST = 0xfe
const FIRST_LEAD = 0x81
const [FIRST_SYLLABLE, LAST_SYLLABLE] = [0xac_00, 0xd7_a3]

const place = (lead: number, trail: number): number => lead * 256 + trail

let letters: ReadonlyMap<number, string> | null = null

function lettersOf(): ReadonlyMap<number, string> {
  if (letters !== null) return letters
  const decoder = new TextDecoder('euc-kr')
  const known = new Map<number, string>()
  const taken = new Set<string>()
  for (let lead = FIRST; lead <= LAST; lead += 1)
    for (let trail = FIRST; trail <= LAST; trail += 1) {
      const letter = decoder.decode(Uint8Array.of(lead, trail))
      if ([...letter].length !== 1 || letter === '\u{fffd}') continue
      known.set(place(lead, trail), letter)
      taken.add(letter)
    }
  const free = placesLeft()
  for (let code = FIRST_SYLLABLE; code <= LAST_SYLLABLE; code += 1) {
    const syllable = String.fromCharCode(code)
    if (taken.has(syllable)) continue
    const next = free.next()
    if (next.done === true) break
    known.set(next.value, syllable)
  }
  letters = known
  return known
}

/** The places that KS X 1001 leaves free. */
function* placesLeft(): Generator<number, undefined> {
  for (let lead = FIRST_LEAD; lead <= LAST; lead += 1)
    for (const [from, to] of [
      [0x41, 0x5a],
      [0x61, 0x7a],
      [0x81, lead < FIRST ? LAST : FIRST - 1],
    ] as const)
      for (let trail = from; trail <= to; trail += 1) yield place(lead, trail)
}

/** Decodes Korean in pieces. A letter that is none becomes U+FFFD. */
export function koreanDecoder(): (piece: Uint8Array | null) => string {
  const known = lettersOf()
  let lead: number | null = null
  return (piece) => {
    let text = ''
    for (const byte of piece ?? []) {
      if (lead === null) {
        if (byte < FIRST_LEAD - 1) text += String.fromCharCode(byte)
        else lead = byte
        continue
      }
      const letter = known.get(place(lead, byte))
      // A byte of ASCII behind half a letter is read as what it is.
      text += letter ?? (byte < FIRST_LEAD - 1 ? `\u{fffd}${String.fromCharCode(byte)}` : '\u{fffd}')
      lead = null
    }
    if (piece !== null || lead === null) return text
    lead = null
    return `${text}\u{fffd}`
  }
}
