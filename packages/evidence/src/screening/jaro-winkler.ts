/**
 * Compares names by a published method of open screening servers: pairs words by Jaro–Winkler, best pairs first, weighted by
 * length, with penalties for different lengths, different first letters and unpaired words of the listed name. Implemented from
 * the description of one of them (Watchman, “best pairs”), to compare our matcher with it.
 */

/** The default settings of that server. */
const PREFIX = 4
const BOOST_FROM = 0.7
const BOOST = 0.1
const LENGTHS_DIFFER_BELOW = 0.9
const LENGTH_PENALTY = 0.3
const OTHER_FIRST_LETTER = 0.9
const UNPAIRED_PENALTY = 0.15

/** Legal forms, which such servers strip from both names. */
const FORMS = new Set(
  'inc incorporated corp corporation co company ltd limited llc lp llp plc ag gmbh mbh kg sa spa srl bv nv as uab kk'.split(
    ' ',
  ),
)

/** The words of a name in lower case, without accents, and without legal forms unless nothing else is left. */
function wordsOf(name: string): string[] {
  const folded = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  const words = folded.replace(/[.'’]/gu, '').match(/[\p{L}\p{N}]+/gu) ?? []
  const telling = words.filter((word) => !FORMS.has(word))
  return telling.length > 0 ? telling : words
}

/** The similarity of two words, from 0 to 1. */
export function likeness(a: string, b: string): number {
  const jaro = jaroOf(a, b)
  let prefix = 0
  while (prefix < PREFIX && prefix < a.length && a[prefix] === b[prefix]) prefix += 1
  const boosted = jaro > BOOST_FROM ? jaro + BOOST * prefix * (1 - jaro) : jaro
  const lengths = Math.min(a.length, b.length) / Math.max(a.length, b.length)
  const fair = lengths < LENGTHS_DIFFER_BELOW ? boosted * scaled(lengths, LENGTH_PENALTY) : boosted
  return a[0] === b[0] ? fair : fair * OTHER_FIRST_LETTER
}

const scaled = (share: number, weight: number): number => 1 - (1 - share) * weight

function jaroOf(a: string, b: string): number {
  const reach = Math.max(0, Math.floor(Math.max(a.length, b.length) / 2) - 1)
  const taken = new Uint8Array(b.length)
  const found: string[] = []
  for (let at = 0; at < a.length; at += 1) {
    for (let other = Math.max(0, at - reach); other <= Math.min(b.length - 1, at + reach); other += 1) {
      if (taken[other] === 1 || a[at] !== b[other]) continue
      taken[other] = 1
      found.push(a.charAt(at))
      break
    }
  }
  if (found.length === 0) return 0
  const inOther = [...b].filter((_, at) => taken[at] === 1)
  const moved = found.filter((letter, at) => letter !== inOther[at]).length / 2
  return (found.length / a.length + found.length / b.length + (found.length - moved) / found.length) / 3
}

type Listed = { readonly name: string; readonly words: readonly number[]; readonly length: number }

/** Compares names with a list. The similarity of words is memoized. */
export function bestPairs(names: readonly { name: string; listed: string }[]): (name: string) => Map<string, number> {
  const vocabulary: string[] = []
  const places = new Map<string, number>()
  const placeOf = (word: string): number => {
    const place = places.get(word) ?? vocabulary.push(word) - 1
    places.set(word, place)
    return place
  }
  const list: Listed[] = names.map(({ name, listed }) => {
    const words = wordsOf(name)
    return { name: listed, words: words.map(placeOf), length: lengthOf(words) }
  })
  const memo = new Map<string, Float64Array>()
  const likenesses = (word: string): Float64Array => {
    const held = memo.get(word) ?? Float64Array.from(vocabulary, (other) => likeness(word, other))
    memo.set(word, held)
    return held
  }
  return (name) => {
    const written = wordsOf(name)
    const scores = written.map(likenesses)
    const best = new Map<string, number>()
    for (const listed of list) {
      const score = scoreOf(listed, { written, scores, vocabulary })
      if (score > (best.get(listed.name) ?? 0)) best.set(listed.name, score)
    }
    return best
  }
}

type Written = { written: readonly string[]; scores: readonly Float64Array[]; vocabulary: readonly string[] }

function scoreOf({ words, length }: Listed, { written, scores, vocabulary }: Written): number {
  const pairs = written.flatMap((_, at) =>
    words.map((word, place): [score: number, at: number, place: number] => [scores[at]?.[word] ?? 0, at, place]),
  )
  pairs.sort(([a], [b]) => b - a)
  const [ofWritten, ofListed] = [new Set<number>(), new Set<number>()]
  let weighted = 0
  let paired = 0
  for (const [score, at, place] of pairs) {
    if (ofWritten.has(at) || ofListed.has(place)) continue
    ofWritten.add(at)
    ofListed.add(place)
    const listedLength = vocabulary[words[place] ?? 0]?.length ?? 0
    weighted += score * ((written[at]?.length ?? 0) + listedLength)
    paired += listedLength
  }
  const average = weighted / (lengthOf(written) + paired)
  return average * scaled(paired / length, UNPAIRED_PENALTY)
}

const lengthOf = (words: readonly string[]): number => words.reduce((sum, word) => sum + word.length, 0)
