import { isDay } from '../calendar/day-number.ts'
import type { InquiryIssue } from '../errors/invalid-inquiry-error.ts'
import { malformed, noDay, outOfRange, tooLong, tooShort, unknownKey, unknownWord, wrongType } from './findings.ts'
import type { Outline } from './outline.ts'
import { pointerTo } from './pointer.ts'
import type { ValueOf } from './schema-of.ts'

/** The path of a value; `null` for the root. */
type ValuePath = { readonly key: PropertyKey; readonly within: ValuePath } | null

/** After so many issues, no further unknown key is named: a short body can have very many, and each is compared with all that are known. */
const MOST_NAMED = 100

/** Issues in document order. If there are any, the copied value must not be used. */
type Findings = InquiryIssue[]

/** A copy of a valid value, or its issues. */
export type ReadResult<Value> = { readonly value: Value } | { readonly findings: readonly InquiryIssue[] }

/** Parses a value by its outline. */
export function readBy<const O extends Outline>(outline: O, value: unknown): ReadResult<ValueOf<O>>
export function readBy(outline: Outline, value: unknown): ReadResult<unknown> {
  const findings: Findings = []
  const copy = read(outline, value, null, findings)
  return findings.length === 0 ? { value: copy } : { findings }
}

/** Parses one member of a value that may be invalid elsewhere; `undefined` if that member is invalid. */
export function readMember<const O extends Outline>(outline: O, name: string, value: unknown): ValueOf<O> | undefined
export function readMember(outline: Outline, name: string, value: unknown): unknown {
  const reading = isObject(value) ? readBy(outline, value[name]) : { findings: [] }
  return 'value' in reading ? reading.value : undefined
}

/** Copies objects and lists; returns any other value unchanged. */
function read(outline: Outline, value: unknown, place: ValuePath, findings: Findings): unknown {
  switch (outline.kind) {
    case 'object':
      return readObject(outline, value, place, findings)
    case 'list':
      return readList(outline, value, place, findings)
    case 'words':
      if (!isWord(outline.words, value)) findings.push(unknownWord(pointerOf(place), value, [...outline.words]))
      break
    case 'number':
      checkNumber(outline, value, place, findings)
      break
    case 'boolean':
      if (typeof value !== 'boolean') findings.push(wrongType(pointerOf(place), value, 'expectsBoolean'))
      break
    case 'members':
      if (!isObject(value)) findings.push(wrongType(pointerOf(place), value, 'expectsObject'))
      break
    case 'text':
    case 'code':
    case 'day':
      if (typeof value !== 'string') findings.push(wrongType(pointerOf(place), value, 'expectsString'))
      else checkText(outline, value, place, findings)
      break
    case 'any':
  }
  return value
}

const isWord = (words: ReadonlySet<unknown>, value: unknown): boolean => words.has(value)

type OutlineOf<Kind extends Outline['kind']> = Extract<Outline, { kind: Kind }>

function readObject(outline: OutlineOf<'object'>, value: unknown, place: ValuePath, findings: Findings): unknown {
  const { members, names } = outline
  if (!isObject(value)) {
    const example = exampleFor(outline, value)
    const expected = example === '' ? 'expectsMembers' : 'expectsLike'
    findings.push(wrongType(pointerOf(place), value, expected, { known: [...names].join(', '), example }))
    return value
  }
  const copy: Record<string, unknown> = {}
  for (const { name, may, required } of members) {
    const member = value[name]
    if (member !== undefined || required) copy[name] = read(may, member, { key: name, within: place }, findings)
  }
  for (const key in value)
    if (names.has(key)) {
      if (value[key] === undefined) copy[key] = undefined
    } else if (findings.length < MOST_NAMED)
      findings.push(unknownKey(pointerOf({ key, within: place }), key, [...names]))
  return copy
}

/** `{ symbol: "Nd" }` for the word `Nd`, where an object is expected that such a word begins; else nothing. */
function exampleFor(outline: Outline, value: unknown): string {
  if (outline.kind !== 'object' || typeof value !== 'string') return ''
  const [name = ''] = outline.required
  const member = outline.shape[name]
  const [word = ''] = value.split(/\W/)
  return member?.kind === 'words' && member.words.has(word) ? `{ ${name}: "${word}" }` : ''
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function readList(
  { of, most, least }: OutlineOf<'list'>,
  value: unknown,
  place: ValuePath,
  findings: Findings,
): unknown {
  if (!Array.isArray(value)) {
    const example = exampleFor(of, value)
    const expected = example === '' ? 'expectsArray' : 'expectsLike'
    findings.push(wrongType(pointerOf(place), value, expected, { example: `[${example}]` }))
    return value
  }
  if (value.length > most) {
    findings.push(tooLong(pointerOf(place), most, 'tooManyMembers'))
    return value
  }
  if (value.length < least) findings.push(outOfRange(pointerOf(place), 'atLeast', least))
  const copy: unknown[] = []
  for (let at = 0; at < value.length; at += 1) copy.push(read(of, value[at], { key: at, within: place }, findings))
  return copy
}

function checkNumber(
  { above, least, most, whole }: OutlineOf<'number'>,
  value: unknown,
  place: ValuePath,
  findings: Findings,
): void {
  if (typeof value !== 'number' || !Number.isFinite(value)) {
    findings.push(wrongType(pointerOf(place), value, 'expectsNumber'))
    return
  }
  if (whole === true && !Number.isInteger(value)) {
    findings.push(wrongType(pointerOf(place), value, 'expectsInteger'))
    return
  }
  const addLimitIssue = (must: 'atMost' | 'atLeast' | 'moreThan', limit: number): void =>
    void findings.push(outOfRange(pointerOf(place), must, limit))
  if (whole === true && !Number.isSafeInteger(value))
    addLimitIssue(value > 0 ? 'atMost' : 'atLeast', Math.sign(value) * Number.MAX_SAFE_INTEGER)
  if (above !== undefined && !(value > above)) addLimitIssue('moreThan', above)
  if (least !== undefined && value < least) addLimitIssue('atLeast', least)
  if (most !== undefined && value > most) addLimitIssue('atMost', most)
}

function checkText(
  outline: OutlineOf<'text' | 'code' | 'day'>,
  value: string,
  place: ValuePath,
  findings: Findings,
): void {
  if (outline.kind === 'day') {
    if (!isDay(value)) findings.push(noDay(pointerOf(place)))
    return
  }
  const { most } = outline
  if (most !== undefined && value.length > most) findings.push(tooLong(pointerOf(place), most, 'tooManyCharacters'))
  if (outline.kind === 'code') {
    if (!outline.pattern.test(value)) {
      const { code, message } = outline.wrong
      findings.push({ code, pointer: pointerOf(place), message })
    }
    return
  }
  const { least = 0, tests = [] } = outline
  if (value.length < least) findings.push(tooShort(pointerOf(place)))
  if (!tests.every((passes) => passes(value))) findings.push(malformed(pointerOf(place)))
}

/** The JSON pointer (RFC 6901) of a path. */
function pointerOf(place: ValuePath): string {
  const path: PropertyKey[] = []
  for (let at = place; at !== null; at = at.within) path.push(at.key)
  return pointerTo(path.toReversed())
}
