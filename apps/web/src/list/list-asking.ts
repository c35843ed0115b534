import type { Ruleset, Draft } from 'ytterby'
import { listDraft, type ListAsking } from '@ytterby/lists'
import type { Asking } from './protocol.ts'

/** What a line states, as cells of columns of the contract. */
export type Facts = Readonly<Record<string, string>>

/** What is asked of a list, as its lines are answered by. What is stated for the whole list counts where a line states nothing. */
const listOptions = ({ asOf, knownAt, destination }: Asking): Pick<ListAsking, 'defaults' | 'stated'> => ({
  defaults: { asOf: () => asOf, knownAt: knownAt ?? undefined },
  stated: destination === null ? {} : { destination },
})

export const listAsking = (asking: Asking, ruleset: Ruleset): ListAsking => ({
  ...listOptions(asking),
  lang: asking.lang,
  ruleset,
})

/** The inquiry of a line, not yet validated. */
export const draftOf = (facts: Facts, asking: Asking): Draft => listDraft(facts, listOptions(asking))
