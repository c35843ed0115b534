import type { Text } from './record.ts'

/** Whose lists are compared: the European Union, Japan, the United States. */
export const ELSEWHERE_LISTS = ['EU', 'JP', 'US'] as const
type ElsewhereList = (typeof ELSEWHERE_LISTS)[number]

/**
 * How a foreign entry compares with the Chinese one: it covers the same, less (`narrower`) or more (`wider`), or touches it by
 * another test (`related`). `none`: the list was read as its `read` says, and has nothing there; `none-found`: it was not read
 * whole, and nothing was found.
 */
export const RELATIONS = ['same', 'narrower', 'wider', 'related', 'none', 'none-found'] as const

/** What a foreign list says of goods that China controls. It never decides, and never means that a good is not controlled. */
export type ElsewhereRecord = {
  readonly id: string
  /** The Chinese control codes or their beginnings; empty for goods of an instrument whose entries are not held. */
  readonly codes: readonly string[]
  /** The instrument, its article and its goods, if there are no codes. */
  readonly instrument?: string
  readonly article?: string
  readonly item?: Text
  readonly list: ElsewhereList
  /** The foreign entry as that list numbers it, in two languages if it has words; `none` if there is none. */
  readonly counterpart: string | Text
  readonly relation: (typeof RELATIONS)[number]
  readonly says: Text
  readonly note?: Text
  /** The same number means other goods there. */
  readonly isTrap?: boolean
}

/** The lists with their editions, and what they say. */
export type Elsewhere = {
  readonly lists: Readonly<
    Record<
      ElsewhereList,
      {
        readonly name: Text
        readonly edition: string
        readonly read: Text
        readonly link: string
        readonly copy: string
      }
    >
  >
  readonly records: readonly ElsewhereRecord[]
}
