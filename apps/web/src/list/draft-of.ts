import { FIELDS, setField, type Draft } from 'ytterby'
import type { Asking } from './protocol.ts'

/** What a line states, as cells of columns of the contract. */
export type Facts = Readonly<Record<string, string>>

/** The inquiry of a line, not yet validated. What is asked of the whole list counts where the line states nothing. */
export function draftOf(facts: Facts, { asOf, knownAt, destination }: Asking): Draft {
  const draft: Draft = {}
  for (const [name, text] of Object.entries(facts)) {
    const field = FIELDS.get(name)
    if (field !== undefined) setField(draft, field, text)
  }
  return {
    ...(Object.hasOwn(draft, 'asOf') ? {} : { asOf }),
    ...(knownAt === null ? {} : { knownAt }),
    ...(destination === null || Object.hasOwn(draft, 'destination') ? {} : { destination }),
    ...draft,
  }
}
