import type { InquiryIssue } from '../errors/invalid-inquiry-error.ts'
import {
  malformed,
  noCode,
  noDay,
  outOfRange,
  tooLong,
  tooShort,
  unknownKey,
  unknownWord,
  wrongType,
} from './findings.ts'
import { isDay } from '../calendar/day-number.ts'
import { pointerTo } from './pointer.ts'

/**
 * What a value from outside may be, as plain data. Reading by it takes a fraction of the time that a schema of zod takes, and
 * whoever asks loads no library for it; `schemaOf` makes the schema of zod of it.
 */
export type Outline =
  | AnyObject
  | AnyList
  | WordsOutline
  | NumberOutline
  | TextOutline
  | CodeOutline
  | { readonly kind: 'day' }
  | { readonly kind: 'boolean' }

/** Members by name. */
interface Shape {
  readonly [name: string]: Outline
}
export interface ObjectOutline<Members, Required extends string> {
  readonly kind: 'object'
  readonly shape: Members
  readonly required: readonly Required[]
  /** Members in the order in which findings are told; any other is unknown. */
  readonly members: readonly Member[]
  readonly names: ReadonlySet<string>
}
interface AnyObject extends ObjectOutline<Shape, string> {}
export interface ListOutline<Item> {
  readonly kind: 'list'
  readonly of: Item
  readonly most: number
}
interface AnyList extends ListOutline<Outline> {}
export type WordsOutline<Word extends string = string> = { readonly kind: 'words'; readonly words: ReadonlySet<Word> }
export type NumberOutline = {
  readonly kind: 'number'
  readonly above?: number
  readonly least?: number
  readonly most?: number
  readonly whole?: true
}
export type TextOutline = {
  readonly kind: 'text'
  readonly most: number
  readonly least?: number
  readonly tests?: readonly Test[]
}
export type CodeOutline = { readonly kind: 'code'; readonly most: number; readonly pattern: RegExp }

type Member = { readonly name: string; readonly may: Outline; readonly required: boolean }
type Test = (text: string) => boolean

/** An object of members that may be left out, but for those that are named as required. */
export const objectOf = <const Members extends Shape, const Required extends readonly string[]>(
  shape: Members,
  ...required: Required
): ObjectOutline<Members, Required[number]> => ({
  kind: 'object',
  shape,
  required,
  members: Object.entries(shape).map(([name, may]) => ({ name, may, required: required.includes(name) })),
  names: new Set(Object.keys(shape)),
})
export const listOf = <Item extends Outline>(of: Item, most: number): ListOutline<Item> => ({ kind: 'list', of, most })
export const oneOf = <const Word extends string>(words: readonly Word[]): WordsOutline<Word> => ({
  kind: 'words',
  words: new Set(words),
})

/** Where a value stands; `null` at the root. */
type Place = { readonly key: PropertyKey; readonly within: Place } | null

/** What is wrong with a value, in the order of the document; the copy that is read is worth nothing where anything is. */
type Findings = InquiryIssue[]

/** A value as its outline says, copied, and what is wrong with it. */
export function readBy(
  outline: Outline,
  value: unknown,
): { readonly copy: unknown; readonly findings: readonly InquiryIssue[] } {
  const findings: Findings = []
  return { copy: read(outline, value, null, findings), findings }
}

function read(outline: Outline, value: unknown, place: Place, findings: Findings): unknown {
  switch (outline.kind) {
    case 'object':
      return readObject(outline, value, place, findings)
    case 'list':
      return readList(outline, value, place, findings)
    case 'words':
      if (!isWord(outline.words, value))
        findings.push(unknownWord(pointerOf(place), value, [...outline.words].map(String)))
      return value
    case 'number':
      return readNumber(outline, value, place, findings)
    case 'boolean':
      if (typeof value !== 'boolean') findings.push(wrongType(pointerOf(place), value, 'boolean'))
      return value
    case 'text':
    case 'code':
    case 'day':
      if (typeof value !== 'string') findings.push(wrongType(pointerOf(place), value, 'string'))
      else readText(outline, value, place, findings)
      return value
  }
}

const isWord = (words: ReadonlySet<unknown>, value: unknown): boolean => words.has(value)

type Of<Kind extends Outline['kind']> = Extract<Outline, { kind: Kind }>

function readObject({ members, names }: Of<'object'>, value: unknown, place: Place, findings: Findings): unknown {
  if (!isObject(value)) {
    findings.push(wrongType(pointerOf(place), value, 'object'))
    return value
  }
  const copy: Record<string, unknown> = {}
  for (const { name, may, required } of members) {
    const member = value[name]
    if (member !== undefined || required) copy[name] = read(may, member, { key: name, within: place }, findings)
  }
  for (const key in value) {
    if (!names.has(key)) findings.push(unknownKey(pointerOf({ key, within: place }), key, [...names]))
    else if (value[key] === undefined) copy[key] = undefined
  }
  return copy
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function readList({ of, most }: Of<'list'>, value: unknown, place: Place, findings: Findings): unknown {
  if (!Array.isArray(value)) {
    findings.push(wrongType(pointerOf(place), value, 'array'))
    return value
  }
  if (value.length > most) {
    findings.push(tooLong(pointerOf(place), most, 'members'))
    return value
  }
  const copy: unknown[] = []
  for (let at = 0; at < value.length; at += 1) copy.push(read(of, value[at], { key: at, within: place }, findings))
  return copy
}

function readNumber(
  { above, least, most, whole }: Of<'number'>,
  value: unknown,
  place: Place,
  findings: Findings,
): unknown {
  if (typeof value !== 'number' || !Number.isFinite(value)) {
    findings.push(wrongType(pointerOf(place), value, 'number'))
    return value
  }
  if (whole === true && !Number.isInteger(value)) {
    findings.push(wrongType(pointerOf(place), value, 'int'))
    return value
  }
  const [safest, lowest] = [Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER]
  if (whole === true && value > safest) findings.push(outOfRange(pointerOf(place), 'at most', safest))
  if (whole === true && value < lowest) findings.push(outOfRange(pointerOf(place), 'at least', lowest))
  if (above !== undefined && !(value > above)) findings.push(outOfRange(pointerOf(place), 'more than', above))
  if (least !== undefined && value < least) findings.push(outOfRange(pointerOf(place), 'at least', least))
  if (most !== undefined && value > most) findings.push(outOfRange(pointerOf(place), 'at most', most))
  return value
}

function readText(outline: Of<'text' | 'code' | 'day'>, value: string, place: Place, findings: Findings): void {
  if (outline.kind === 'day') {
    if (!isDay(value)) findings.push(noDay(pointerOf(place)))
    return
  }
  if (value.length > outline.most) findings.push(tooLong(pointerOf(place), outline.most, 'characters'))
  if (outline.kind === 'code') {
    if (!outline.pattern.test(value)) findings.push(noCode(pointerOf(place)))
    return
  }
  const { least = 0, tests = [] } = outline
  if (value.length < least) findings.push(tooShort(pointerOf(place)))
  for (const passes of tests)
    if (!passes(value)) {
      findings.push(malformed(pointerOf(place)))
      return
    }
}

/** JSON pointer (RFC 6901) to a place. */
function pointerOf(place: Place): string {
  const path: PropertyKey[] = []
  for (let at = place; at !== null; at = at.within) path.push(at.key)
  return pointerTo(path.toReversed())
}
