import { compositionRefusals } from '../../locales/en/refusals/composition.ts'
import { InvalidCompositionError, type CompositionIssue } from '../../errors/invalid-composition-error.ts'
import { readBy } from '../../schema/read-by.ts'
import { compareFractions, fractionOf, ONE, PERCENT, plus, times, ZERO, type Fraction } from '../fraction.ts'
import { OWNERS_OUTLINE, type OwnerParty, type Owners } from './owners.ts'

/** A stake in a party; null if its size is not known. */
type Stake = { readonly owner: Holder; readonly share: Fraction | null }

/** A party with the stakes in it. */
export type Holder = {
  readonly party: OwnerParty
  readonly stakes: readonly Stake[]
  /** The share of it of which no owner is stated. */
  readonly rest: Fraction
}

/** The buyer, and every party of its group, owners first. */
export type ReadOwners = { readonly stated: Owners; readonly buyer: Holder; readonly order: readonly Holder[] }

/**
 * Reads a group of owners.
 *
 * @throws InvalidCompositionError with every issue; a circle also with its path.
 */
export function readOwners(value: unknown): ReadOwners {
  const reading = readBy(OWNERS_OUTLINE, value)
  if ('findings' in reading) throw new InvalidCompositionError(reading.findings)
  const stated = reading.value
  const issues: CompositionIssue[] = []
  const parties = new Map<string, OwnerParty>()
  for (const [index, party] of (stated.parties ?? []).entries()) {
    if (parties.has(party.id))
      issues.push({ code: 'duplicate-id', pointer: `/parties/${index}`, message: compositionRefusals.partyTwice })
    parties.set(party.id, party)
  }
  const pairs = new Set<string>()
  for (const [index, { owner, held }] of stated.holdings.entries()) {
    const pair = JSON.stringify([owner, held])
    if (pairs.has(pair))
      issues.push({ code: 'duplicate-id', pointer: `/holdings/${index}`, message: compositionRefusals.holdingTwice })
    pairs.add(pair)
  }
  if (issues.length > 0) throw new InvalidCompositionError(issues)
  return link(stated, parties)
}

type Step = { readonly id: string; readonly holdings: Owners['holdings']; next: number; readonly stakes: Stake[] }

/** Links the owners of the buyer, owners first. */
function link(stated: Owners, parties: ReadonlyMap<string, OwnerParty>): ReadOwners {
  const done = new Map<string, Holder>()
  const enter = (id: string): Step => ({
    id,
    holdings: stated.holdings.filter(({ held }) => held === id),
    next: 0,
    stakes: [],
  })
  const stack = [enter(stated.party)]
  for (let step = stack.at(-1); step !== undefined; step = stack.at(-1)) {
    const holding = step.holdings[step.next]
    if (holding === undefined) {
      stack.pop()
      const party = parties.get(step.id) ?? { id: step.id }
      done.set(step.id, { party, stakes: step.stakes, rest: restOf(step, stated) })
      continue
    }
    const owner = done.get(holding.owner)
    if (owner === undefined) {
      refuseCircle(stack, holding, stated)
      stack.push(enter(holding.owner))
      continue
    }
    step.next += 1
    const share = holding.percent === undefined ? null : times(fractionOf(holding.percent), PERCENT)
    step.stakes.push({ owner, share })
  }
  const buyer = done.get(stated.party)
  if (buyer === undefined) throw new RangeError('The buyer was linked')
  return { stated, buyer, order: [...done.values()] }
}

function refuseCircle(stack: readonly Step[], holding: Owners['holdings'][number], stated: Owners): void {
  const from = stack.findIndex(({ id }) => id === holding.owner)
  if (from === -1) return
  throw new InvalidCompositionError([
    {
      code: 'cycle',
      pointer: `/holdings/${stated.holdings.indexOf(holding)}`,
      message: compositionRefusals.ownerCycle,
      path: [...stack.slice(from).map(({ id }) => id), holding.owner],
    },
  ])
}

/** What is left of a party after the stated stakes in it. */
function restOf({ holdings, stakes }: Step, stated: Owners): Fraction {
  const sum = stakes.reduce((whole, { share }) => plus(whole, share ?? ZERO), ZERO)
  if (compareFractions(sum, ONE) > 0)
    throw new InvalidCompositionError([
      {
        code: 'sum-over-100',
        pointer: `/holdings/${holdings[0] === undefined ? 0 : stated.holdings.indexOf(holdings[0])}`,
        message: compositionRefusals.over100,
      },
    ])
  return { n: sum.d - sum.n, d: sum.d }
}
