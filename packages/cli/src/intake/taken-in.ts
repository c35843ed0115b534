import {
  describedGood,
  proposeGood,
  readList,
  type GoodProposal,
  type ReadLine,
  type ReadList,
  type TableRecord,
} from 'ytterby/intake'

/** A list that was read, with what is proposed for each of its goods. */
export type TakenIn = { readonly list: ReadList; readonly goods: readonly TakenGood[] }
export type TakenGood = { readonly line: ReadLine; readonly proposal: GoodProposal }

/** Reads a list and proposes what its goods are. Goods described alike are looked at once. */
export function takeIn(records: readonly TableRecord[]): TakenIn {
  const list = readList(records)
  const seen = new Map<string, GoodProposal>()
  const goods = list.lines.map((line): TakenGood => {
    const good = describedGood(line)
    const key = JSON.stringify(good)
    const proposal = seen.get(key) ?? proposeGood(good)
    seen.set(key, proposal)
    return { line, proposal }
  })
  return { list, goods }
}

/** The kilograms of a line; none where it states none. */
export function kilogramsOf({ fields }: ReadLine): number {
  const read = fields.find(({ field }) => field === 'quantityKg')?.read
  return read?.kind === 'value' && typeof read.value === 'number' ? read.value : 0
}
