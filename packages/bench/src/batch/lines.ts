import { chanceFrom, type Chance } from '@ytterby/cases/chance'
import { BUYERS, DESTINATIONS, GOODS, type Good } from './goods.ts'

/** An inquiry as a file states it, by the names of the contract; not checked yet. */
export type Draft = {
  readonly asOf: string
  readonly product: Good
  readonly destination: string
  readonly endUse?: { readonly kind: string }
  readonly endUser?: { readonly name: string; readonly country: string }
  readonly quantityKg?: number
}

/** One line of a file: the number of the order is a column of the trader's own. */
export type BatchLine = { readonly id: string; readonly order: string; readonly draft: Draft }

export type Plan = {
  readonly lines: number
  /** How many different inquiries the lines are drawn from; `Infinity` asks something else on each. */
  readonly distinct: number
  /** How many of the lines are refused, from 0 to 1. */
  readonly bad: number
  readonly seed: number
}

const FIRST_DAY = Date.UTC(2025, 0, 1)
const DAYS = 720
const DAY_MILLISECONDS = 86_400_000

/** The lines of a trade file; the same plan gives the same lines. */
export function* batchLines({ lines, distinct, bad, seed }: Plan): Generator<BatchLine> {
  const chance = chanceFrom(seed)
  const pool = distinct === Infinity ? undefined : drawDistinct(distinct, chance)
  for (let number = 1; number <= lines; number += 1) {
    const draft = pool === undefined ? { ...drawDraft(chance), quantityKg: number } : chance.pick(pool)
    yield {
      id: `L${number}`,
      order: `PO-${Math.floor(chance.next() * 1e6)}`,
      draft: chance.happens(bad) ? spoil(draft, chance) : draft,
    }
  }
}

function drawDistinct(count: number, chance: Chance): Draft[] {
  const drawn = new Map<string, Draft>()
  while (drawn.size < count) {
    const draft = drawDraft(chance)
    drawn.set(JSON.stringify(draft), draft)
  }
  return [...drawn.values()]
}

function drawDraft(chance: Chance): Draft {
  const destination = chance.pick(DESTINATIONS)
  return {
    asOf: new Date(FIRST_DAY + Math.floor(chance.next() * DAYS) * DAY_MILLISECONDS).toISOString().slice(0, 10),
    product: chance.pick(GOODS),
    destination,
    ...(chance.happens(0.7) ? { endUse: { kind: 'civil' } } : {}),
    ...(chance.happens(0.3) ? { endUser: { name: chance.pick(BUYERS), country: destination } } : {}),
  }
}

/** What people get wrong: a word instead of a code, a day that does not exist, an element that does not exist. */
function spoil(draft: Draft, chance: Chance): Draft {
  return chance.pick([
    { ...draft, destination: 'Germany' },
    { ...draft, asOf: '2026-02-30' },
    { ...draft, product: { ...draft.product, form: 'magnets' } },
    { ...draft, product: { ...draft.product, elements: [{ symbol: 'Xx' }] } },
  ])
}
