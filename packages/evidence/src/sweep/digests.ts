import { createHash } from 'node:crypto'
import { placesOfForms, type Dimensions } from './dimensions.ts'
import { rowAt, type Table } from './sweep.ts'

/** Digests of the whole table and of its parts, so that a difference can be located. */
export type Digests = {
  readonly rows: number
  /** SHA-256 of all bytes: by good, then by circumstance, then by day. */
  readonly all: string
  /** The first 16 digits of the SHA-256 of the bytes of one form, in the same order. */
  readonly byForm: Readonly<Record<string, string>>
  /** The first 16 digits of the SHA-256 of the bytes of one day, by good, then by circumstance. */
  readonly byDay: Readonly<Record<string, string>>
}

const PART_LENGTH = 16

export function digestsOf(dimensions: Dimensions, { bytes, rows }: Table): Digests {
  const { goods, circumstances, days } = dimensions
  const part = (piece: Uint8Array): string => sha256(piece).slice(0, PART_LENGTH)
  const byForm = [...placesOfForms(goods)].map(([form, { from, until }]) => [
    form,
    part(bytes.subarray(rowAt(dimensions, from, 0, 0), rowAt(dimensions, until, 0, 0))),
  ])
  const deals = goods.length * circumstances.length
  const byDay = days.map((day, at) => [
    day,
    part(Uint8Array.from({ length: deals }, (_, deal) => bytes[deal * days.length + at] ?? 0)),
  ])
  return { rows, all: sha256(bytes), byForm: Object.fromEntries(byForm), byDay: Object.fromEntries(byDay) }
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
