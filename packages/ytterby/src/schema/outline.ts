import type { InquiryIssue } from '../errors/invalid-inquiry-error.ts'

/**
 * Describes valid input as plain data. Parsing by it (`readBy`) takes a fraction of the time of a zod schema and needs no
 * library. `schemaOf` derives the zod schema.
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
/** The outline of an object, and which of its members are required. */
export interface ObjectOutline<Members, Required extends string> {
  readonly kind: 'object'
  readonly shape: Members
  readonly required: readonly Required[]
  /** Members in the order in which issues are reported. Any other key is unknown. */
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
/** The outline of a fact that is one of a closed list of words. */
export type WordsOutline<Word extends string = string> = { readonly kind: 'words'; readonly words: ReadonlySet<Word> }
/** The outline of a number with its bounds. */
export type NumberOutline = {
  readonly kind: 'number'
  readonly above?: number
  readonly least?: number
  readonly most?: number
  readonly whole?: true
}
/** The outline of a text with its length and tests. */
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
  /** The issue for a value that does not match. */
  readonly wrong: Pick<InquiryIssue, 'code' | 'message'>
}
/** An object whose members are checked later. */
export type MembersOutline = { readonly kind: 'members' }
/** Any value; it is checked later. */
export type AnyOutline = { readonly kind: 'any' }

type Member = { readonly name: string; readonly may: Outline; readonly required: boolean }
type Test = (text: string) => boolean

/** An object whose members are optional, except the required ones. */
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
/** The outline of a fact that is one of these words. */
export const oneOf = <const Word extends string>(words: readonly Word[]): WordsOutline<Word> => ({
  kind: 'words',
  words: new Set(words),
})
