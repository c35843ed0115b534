import { isDay } from '../calendar/day-number.ts'
import type { InquiryIssue } from '../errors/invalid-inquiry-error.ts'
import { malformed, noDay, outOfRange, tooLong, tooShort, unknownKey, unknownWord, wrongType } from './findings.ts'
import type { Outline } from './outline.ts'
import { pointerTo } from './pointer.ts'
import type { ValueOf } from './schema-of.ts'

/** After so many issues, no further unknown key is named: a short body can have very many, and each is compared with all that are known. */
const MOST_NAMED = 100

/** Where in the value the reader is, and the issues so far, in document order. If there are any, the copied value must not be used. */
type Reader = { readonly path: PropertyKey[]; readonly findings: InquiryIssue[] }

/** A copy of a valid value, or its issues. */
export type ReadResult<Value> = { readonly value: Value } | { readonly findings: readonly InquiryIssue[] }

/** Parses a value by its outline. */
export function readBy<const O extends Outline>(outline: O, value: unknown): ReadResult<ValueOf<O>>
export function readBy(outline: Outline, value: unknown): ReadResult<unknown> {
  const reader: Reader = { path: [], findings: [] }
  const copy = read(outline, value, reader)
  const { findings } = reader
  return findings.length === 0 ? { value: copy } : { findings }
}

/** Parses one member of a value that may be invalid elsewhere; `undefined` if that member is invalid. */
export function readMember<const O extends Outline>(outline: O, name: string, value: unknown): ValueOf<O> | undefined
export function readMember(outline: Outline, name: string, value: unknown): unknown {
  const reading = isObject(value) ? readBy(outline, value[name]) : { findings: [] }
  return 'value' in reading ? reading.value : undefined
}

/** Copies objects and lists; returns any other value unchanged. */
function read(outline: Outline, value: unknown, reader: Reader): unknown {
  switch (outline.kind) {
    case 'object':
      return readObject(outline, value, reader)
    case 'list':
      return readList(outline, value, reader)
    case 'words':
      if (!isWord(outline.words, value)) reader.findings.push(unknownWord(pointerOf(reader), value, [...outline.words]))
      break
    case 'number':
      checkNumber(outline, value, reader)
      break
    case 'boolean':
      if (typeof value !== 'boolean') reader.findings.push(wrongType(pointerOf(reader), value, 'expectsBoolean'))
      break
    case 'members':
      if (!isObject(value)) reader.findings.push(wrongType(pointerOf(reader), value, 'expectsObject'))
      break
    case 'text':
    case 'code':
    case 'day':
      if (typeof value !== 'string') reader.findings.push(wrongType(pointerOf(reader), value, 'expectsString'))
      else checkText(outline, value, reader)
      break
    case 'any':
  }
  return value
}

const isWord = (words: ReadonlySet<unknown>, value: unknown): boolean => words.has(value)

type OutlineOf<Kind extends Outline['kind']> = Extract<Outline, { kind: Kind }>

function readObject(outline: OutlineOf<'object'>, value: unknown, reader: Reader): unknown {
  const { members, names } = outline
  if (!isObject(value)) {
    const example = exampleFor(outline, value)
    const expected = example === '' ? 'expectsMembers' : 'expectsLike'
    reader.findings.push(wrongType(pointerOf(reader), value, expected, { known: [...names].join(', '), example }))
    return value
  }
  const copy: Record<string, unknown> = {}
  for (const { name, may, required } of members) {
    const member = value[name]
    if (member === undefined && !required) continue
    reader.path.push(name)
    copy[name] = read(may, member, reader)
    reader.path.pop()
  }
  for (const key in value)
    if (names.has(key)) {
      if (value[key] === undefined) copy[key] = undefined
    } else if (reader.findings.length < MOST_NAMED)
      reader.findings.push(unknownKey(pointerTo([...reader.path, key]), key, [...names]))
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

function readList({ of, most, least }: OutlineOf<'list'>, value: unknown, reader: Reader): unknown {
  if (!Array.isArray(value)) {
    const example = exampleFor(of, value)
    const expected = example === '' ? 'expectsArray' : 'expectsLike'
    reader.findings.push(wrongType(pointerOf(reader), value, expected, { example: `[${example}]` }))
    return value
  }
  if (value.length > most) {
    reader.findings.push(tooLong(pointerOf(reader), most, 'tooManyMembers'))
    return value
  }
  if (value.length < least) reader.findings.push(outOfRange(pointerOf(reader), 'atLeast', least))
  const copy: unknown[] = []
  for (let at = 0; at < value.length; at += 1) {
    reader.path.push(at)
    copy.push(read(of, value[at], reader))
    reader.path.pop()
  }
  return copy
}

function checkNumber({ above, least, most, whole }: OutlineOf<'number'>, value: unknown, reader: Reader): void {
  if (typeof value !== 'number' || !Number.isFinite(value)) {
    reader.findings.push(wrongType(pointerOf(reader), value, 'expectsNumber'))
    return
  }
  if (whole === true && !Number.isInteger(value)) {
    reader.findings.push(wrongType(pointerOf(reader), value, 'expectsInteger'))
    return
  }
  const addLimitIssue = (must: 'atMost' | 'atLeast' | 'moreThan', limit: number): void =>
    void reader.findings.push(outOfRange(pointerOf(reader), must, limit))
  if (whole === true && !Number.isSafeInteger(value))
    addLimitIssue(value > 0 ? 'atMost' : 'atLeast', Math.sign(value) * Number.MAX_SAFE_INTEGER)
  if (above !== undefined && !(value > above)) addLimitIssue('moreThan', above)
  if (least !== undefined && value < least) addLimitIssue('atLeast', least)
  if (most !== undefined && value > most) addLimitIssue('atMost', most)
}

function checkText(outline: OutlineOf<'text' | 'code' | 'day'>, value: string, reader: Reader): void {
  if (outline.kind === 'day') {
    if (!isDay(value)) reader.findings.push(noDay(pointerOf(reader)))
    return
  }
  const { most } = outline
  if (most !== undefined && value.length > most)
    reader.findings.push(tooLong(pointerOf(reader), most, 'tooManyCharacters'))
  if (outline.kind === 'code') {
    if (!outline.pattern.test(value)) {
      const { code, message } = outline.wrong
      reader.findings.push({ code, pointer: pointerOf(reader), message })
    }
    return
  }
  const { least = 0, tests = [] } = outline
  if (value.length < least) reader.findings.push(tooShort(pointerOf(reader)))
  if (!tests.every((passes) => passes(value))) reader.findings.push(malformed(pointerOf(reader)))
}

/** The JSON pointer (RFC 6901) of the value that is being read. */
const pointerOf = ({ path }: Reader): string => pointerTo(path)
