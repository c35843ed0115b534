import type { Inquiry } from 'ytterby'
import { chanceFrom, type Chance } from '../../random/chance.ts'
import { endlessInquiries, unseenInquiries } from '../unseen/inquiries.ts'

type Product = NonNullable<Inquiry['product']>

/** An inquiry as a file states it, not yet validated. */
export type Draft = Omit<Inquiry, 'product'> & {
  readonly product?:
    | (Omit<Product, 'form' | 'elements'> & {
        readonly form?: string | undefined
        readonly elements?:
          | readonly { readonly symbol: string; readonly weightPercent?: number | undefined }[]
          | undefined
      })
    | undefined
}

/** One line of a file. `order` is an additional column of the user. */
export type BatchLine = { readonly id: string; readonly order: string; readonly draft: Draft }

export type BatchPlan = {
  readonly lines: number
  /** Number of different inquiries; lines repeat them with different quantities. `Infinity`: every line is different. */
  readonly distinct: number
  /** The share of lines that are refused, from 0 to 1. */
  readonly bad: number
  readonly seed: number
}

/** Generates the lines of a file. The same plan gives the same lines. */
export function* batchLines({ lines, distinct, bad, seed }: BatchPlan): Generator<BatchLine> {
  const chance = chanceFrom(seed)
  const fresh = endlessInquiries('mixed', seed + 1)
  const pool = distinct === Infinity ? undefined : unseenInquiries(distinct, 'mixed', seed + 1)
  for (let number = 1; number <= lines; number += 1) {
    const inquiry: Inquiry = pool === undefined ? fresh.next().value : chance.pick(pool)
    const draft = { ...inquiry, quantityKg: number }
    yield {
      id: `L${number}`,
      order: `PO-${Math.floor(chance.next() * 1e6)}`,
      draft: chance.happens(bad) ? spoil(draft, chance) : draft,
    }
  }
}

/** Adds a typical error: a word instead of a code, or a day or an element that does not exist. */
function spoil(draft: Draft, chance: Chance): Draft {
  return chance.pick([
    { ...draft, destination: 'Germany' },
    { ...draft, asOf: '2026-02-30' },
    { ...draft, product: { ...draft.product, form: 'magnets' } },
    { ...draft, product: { ...draft.product, elements: [{ symbol: 'Xx' }] } },
  ])
}
