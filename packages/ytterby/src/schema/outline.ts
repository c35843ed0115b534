import type { InquiryIssue } from '../errors/invalid-inquiry-error.ts'

/**
 * What a value from outside may be, as plain data. Reading by it (`readBy`) takes a fraction of the time that a schema of zod
 * takes, and whoever asks loads no library for it; `schemaOf` makes the schema of zod of it.
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
  | MembersOutline
  | AnyOutline

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
  readonly least: number
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
export type CodeOutline = {
  readonly kind: 'code'
  readonly most?: number
  readonly pattern: RegExp
  /** What is found where it is none. */
  readonly wrong: Pick<InquiryIssue, 'code' | 'message'>
}
/** An object whose members are read by whoever takes it up. */
export type MembersOutline = { readonly kind: 'members' }
/** What is looked at later. */
export type AnyOutline = { readonly kind: 'any' }

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
export const listOf = <Item extends Outline>(of: Item, most: number, least = 0): ListOutline<Item> => ({
  kind: 'list',
  of,
  most,
  least,
})
export const oneOf = <const Word extends string>(words: readonly Word[]): WordsOutline<Word> => ({
  kind: 'words',
  words: new Set(words),
})
