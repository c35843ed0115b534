import { editDistance } from '../errors/nearest.ts'
import { compareText } from '../schema/compare-text.ts'
import type { Text } from '../schema/record.ts'
import { PART_KINDS, type LawPart } from './law-part.ts'
import { searchable } from './normal-text.ts'
import { alloyNames } from './alloy-names.ts'
import { asksForInstrument, termsOf, type Term } from './query.ts'

type IndexedPart = {
  readonly part: LawPart
  readonly fields: readonly string[]
  /** Its names and the words for it, each alone. */
  readonly names: ReadonlySet<string>
}
/** The parts of the law with their texts ready to be searched. */
export type PartIndex = readonly IndexedPart[]
/** A term, and whether it is a commodity code that is not held. */
type KnownTerm = Term & { readonly isUnknown: boolean }

/** How much a term counts in each of the texts of a part: names, words for it, what it says, what it is related to. */
const FIELD_WEIGHTS = [8, 7, 3, 1]
const RELATED = 3
/** A text of so many letters counts as it is; a shorter one counts up to twice as much, a longer one less. */
const USUAL_LENGTH = 400
/** Codes of which one begins the other. */
const SAME_CODE = 12
const LONGER_CODE = 9
const SHORTER_CODE = 5
/** A code beside one that is not held. */
const BESIDE_CODE = 4
/** The whole text is one of its names, or a word for it, or names the kind of part that is asked for. */
const WHOLE = 40
/** The text names this kind of part, which contains all of it. */
const ASKED_KIND = 100
/** Letters of the longest piece of a Chinese text that is looked for. */
const LONGEST_PIECE = 8
/** What a word counts that no part has, beside the others. */
const UNKNOWN = 0.9
/** The least share of what is typed that a part must contain, if no part contains all of it. */
const LEAST_SHARE = 0.55
/** The same where a code, day, id or symbol is typed, which must be there anyway. */
const LEAST_SHARE_BESIDE_EXACT = 0.35
/** The share of a part that contains all of it. */
const COMPLETE = 0.999
/** More is not read of what is typed. */
const MOST_LETTERS = 500

/** Prepares parts for the search. */
export const indexParts = (parts: readonly LawPart[]): PartIndex =>
  parts.map((part) => ({
    part,
    fields: part.texts.map(searchable),
    names: new Set([...part.texts[0], ...part.texts[1]].map((text) => searchable([text]))),
  }))

/** What a text finds. */
type FoundParts = {
  /** The parts that contain most of what is typed, best first. */
  readonly found: readonly LawPart[]
  /** Those of them that contain all of it, if any does; instruments that are only related to it only if no other does. */
  readonly complete: readonly LawPart[]
  /** If none is found: those that were probably meant. */
  readonly nearest: readonly LawPart[]
  /** Commodity codes among the terms that no part has. What is found is only near to them. */
  readonly unknownCodes: readonly string[]
}

/** 18/2025, as lawyers write the number of an announcement. */
const NUMBER_AND_YEAR = /(?<![\d/.-])(\d{1,3})\/(20\d\d)(?![\d/.-])/g

/** Finds the parts that contain all that is typed, or else most of it. Codes, days, ids and symbols must always be there. */
export function findParts(index: PartIndex, text: string): FoundParts {
  const typed = text.slice(0, MOST_LETTERS).replaceAll(NUMBER_AND_YEAR, '$1 of $2')
  const terms = termsOf(typed).flatMap((term) => knownPieces(index, term))
  if (terms.length === 0) return { found: [], complete: [], nearest: [], unknownCodes: [] }
  const asked = asksForInstrument(text) ? 'instrument' : null
  const matched = terms.map((term) => index.map((one) => weightOf(term, one)))
  const rarity = rarities(matched, index.length)
  const all = rarity.reduce((sum, one) => sum + one, 0)
  const whole = searchable([text])
  const least = terms.some(({ isExact }) => isExact) ? LEAST_SHARE_BESIDE_EXACT : LEAST_SHARE
  const scored = index.map((one, at) => {
    const held = terms.map((_, term) => matched[term]?.[at] ?? 0)
    const share = held.reduce((sum, weight, term) => sum + (weight > 0 ? (rarity[term] ?? 0) : 0), 0) / all
    const weight = held.reduce((sum, each, term) => sum + each * (rarity[term] ?? 0), 0)
    const lacksExact = terms.some(({ isExact }, term) => isExact && held[term] === 0)
    const isNamed = terms.every(({ anyOf }) => anyOf.some((term) => one.fields[0]?.includes(term)))
    const isAsked = one.part.kind === asked && share > COMPLETE
    const meant = (one.names.has(whole) ? WHOLE : 0) + (isAsked ? ASKED_KIND + (isNamed ? WHOLE : 0) : 0)
    return { part: one.part, share, score: weight * share ** 2 + meant, lacksExact }
  })
  const found = best(scored.filter(({ share, lacksExact }) => share >= least && !lacksExact))
  const complete = scored.filter(({ share, lacksExact }) => share > COMPLETE && !lacksExact)
  return {
    found,
    complete: withoutRelated(complete.length > 0 ? best(complete) : found, index, terms),
    nearest: found.length > 0 ? [] : nearestParts(index, terms, scored),
    unknownCodes: terms.flatMap(({ code, isUnknown }) => (isUnknown && code !== null ? [code] : [])),
  }
}

/**
 * A Chinese term that no part contains as it stands, as the longest pieces of it that some part contains: Chinese is written
 * without spaces. Any other term alone, an alloy by the names of its metals too.
 */
function knownPieces(index: PartIndex, typed: Term): KnownTerm[] {
  const [run = ''] = typed.anyOf
  const { code } = typed
  const isUnknown = code !== null && !index.some(({ part }) => part.codes.some((one) => one.startsWith(code)))
  const names = typed.isExact ? [] : alloyNames(typed.typed, rareEarths(index))
  const term = {
    ...typed,
    isUnknown,
    anyOf: [...typed.anyOf, ...names.map((name) => (/^[a-z]/.test(name) ? ` ${name}` : name))],
  }
  const isHeld = (text: string): boolean => index.some(({ fields }) => fields.some((field) => field.includes(text)))
  if (term.isExact || !/^\p{Script=Han}{3,}$/u.test(run) || isHeld(run)) return [term]
  const pieces: string[] = []
  for (let at = 0; at + 1 < run.length;) {
    let length = Math.min(LONGEST_PIECE, run.length - at)
    while (length > 1 && !isHeld(run.slice(at, at + length))) length -= 1
    if (length > 1) pieces.push(run.slice(at, at + length))
    at += length
  }
  return pieces.length === 0 ? [term] : pieces.map((piece) => ({ ...term, typed: piece, anyOf: [piece] }))
}

/** The names of the rare earths by their symbols in lower case. */
const rareEarths = (index: PartIndex): ReadonlyMap<string, Text> =>
  new Map(
    index.flatMap(({ part: { kind, id, says } }) => (kind === 'element' ? [[id.toLowerCase(), says] as const] : [])),
  )

/** Without the instruments that are only related to what is typed, if others say it themselves. */
function withoutRelated(parts: readonly LawPart[], index: PartIndex, terms: readonly Term[]): LawPart[] {
  const fields = new Map(index.map((one) => [one.part, one.fields.slice(0, RELATED)]))
  const says = (part: LawPart): boolean =>
    terms.every(
      ({ anyOf, code }) =>
        code !== null || anyOf.some((text) => fields.get(part)?.some((field) => field.includes(text))),
    )
  const direct = new Set(parts.filter((part) => part.kind === 'instrument' && says(part)))
  return parts.filter((part) => part.kind !== 'instrument' || direct.size === 0 || direct.has(part))
}

/**
 * How rare each term is among the parts. A word that no part has counts a little less than the others: questions hold words that
 * no law does.
 */
function rarities(matched: readonly (readonly number[])[], parts: number): number[] {
  const counts = matched.map((weights) => weights.filter((weight) => weight > 0).length)
  const rarity = counts.map((count) => Math.log(1 + parts / (1 + count)))
  const known = rarity.filter((_, term) => counts[term] !== 0)
  const usual = known.length === 0 ? 1 : known.reduce((sum, one) => sum + one, 0) / known.length
  return rarity.map((one, term) => (counts[term] === 0 ? UNKNOWN * usual : one))
}

type Scored = { readonly part: LawPart; readonly score: number }

const best = (scored: readonly Scored[]): LawPart[] =>
  scored
    .toSorted(
      (a, b) =>
        b.score - a.score ||
        PART_KINDS.indexOf(a.part.kind) - PART_KINDS.indexOf(b.part.kind) ||
        compareText(a.part.id, b.part.id),
    )
    .map(({ part }) => part)

function weightOf(term: KnownTerm, { part, fields }: IndexedPart): number {
  if (term.symbol !== null)
    return part.symbols.includes(term.symbol) ? (part.kind === 'element' ? WHOLE : SAME_CODE) : 0
  if (term.code !== null) return codeWeight(term.code, term.isUnknown, part)
  const weights = fields.map((field, at) => {
    if (!term.anyOf.some((text) => field.includes(text))) return 0
    return ((FIELD_WEIGHTS[at] ?? 0) * 2 * USUAL_LENGTH) / (USUAL_LENGTH + field.length)
  })
  return Math.max(...weights)
}

/** How near the codes of a part are to a code: the same, a subdivision of it, one that it subdivides, or one beside an unknown one. */
function codeWeight(code: string, isUnknown: boolean, { kind, codes }: LawPart): number {
  const own = kind === 'commodity-code' ? 1 : 0
  const weights = codes.map((one) => {
    if (one === code) return SAME_CODE + own
    if (one.startsWith(code)) return LONGER_CODE + own - one.length / 100
    if (isUnknown && code.length === 10 && one.length === 10 && one.startsWith(code.slice(0, 8)))
      return BESIDE_CODE + own
    // A longer code than any that is held: its nearest shorter one, at least six digits.
    return code.startsWith(one) && one.length >= 6 ? SHORTER_CODE + own + one.length / 100 : 0
  })
  return Math.max(0, ...weights)
}

const MOST_NEAREST = 3

/** What was probably meant: a code above the one that is typed, a word spelled alike, or what contains a part of it. */
function nearestParts(index: PartIndex, terms: readonly Term[], scored: readonly Scored[]): LawPart[] {
  const above = terms.flatMap(({ typed, isExact }) => (isExact ? partAbove(index, typed) : []))
  const alike = terms.flatMap(({ typed, symbol }) =>
    symbol === null && typed.length > 3 ? partsSpelledAlike(index, typed) : [],
  )
  const partly = best(scored.filter(({ score }) => score > 0))
  return [...new Set([...above, ...alike, ...partly])].slice(0, MOST_NEAREST)
}

const SHORTEST_ABOVE = 3

/** The parts with the longest code that the typed one begins with: `1c905` for `1c905.z`. */
function partAbove(index: PartIndex, typed: string): LawPart[] {
  for (let code = typed; code.length >= SHORTEST_ABOVE; code = code.slice(0, -1)) {
    const prefix = code.replace(/[.-]$/, '')
    const found = index.filter(
      ({ part, fields }) =>
        part.codes.some((one) => one.startsWith(prefix)) || fields[0]?.includes(` ${prefix}`) === true,
    )
    if (found.length > 0) return found.map(({ part }) => part).slice(0, MOST_NEAREST)
  }
  return []
}

function partsSpelledAlike(index: PartIndex, typed: string): LawPart[] {
  const most = Math.floor(typed.length / 3)
  return index
    .map(({ part, fields }) => ({
      part,
      distance: Math.min(
        ...(fields[0] ?? '')
          .split(' ')
          .map((word) => (Math.abs(word.length - typed.length) > most ? Infinity : editDistance(word, typed))),
      ),
    }))
    .filter(({ distance }) => distance <= most)
    .toSorted((a, b) => a.distance - b.distance)
    .map(({ part }) => part)
    .slice(0, MOST_NEAREST)
}
