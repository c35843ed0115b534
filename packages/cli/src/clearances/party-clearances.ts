import type { Clearance } from 'ytterby'
import type { Draft } from 'ytterby/dotted'
import { isObject } from '../input/is-object.ts'
import type { PartyClearance } from './clearance-in.ts'

/** Clearances by the parties that they concern. */
export type PartyClearances = {
  /** Those of a name, and of a country where they state one. */
  readonly of: (name: string, country: string | undefined) => readonly Clearance[]
  /** The inquiry with the clearances of each of its parties; what it states itself stays. */
  readonly joinedTo: (draft: Draft) => Draft
}

export function partyClearances(clearances: readonly PartyClearance[]): PartyClearances {
  const byName = new Map<string, PartyClearance[]>()
  for (const one of clearances) {
    const key = written(one.name)
    byName.set(key, [...(byName.get(key) ?? []), one])
  }
  const of = (name: string, country: string | undefined): readonly Clearance[] =>
    (byName.get(written(name)) ?? []).flatMap((one) =>
      one.country === undefined || one.country === country ? [one.clearance] : [],
    )
  const joined = (party: unknown): unknown => {
    if (!isObject(party) || typeof party['name'] !== 'string') return party
    const { name, country, cleared: stated = [] } = party
    const found = of(name, typeof country === 'string' ? country : undefined)
    if (found.length === 0 || !Array.isArray(stated)) return party
    const known = new Set(stated.map(matchOf))
    return { ...party, cleared: [...stated, ...found.filter((one) => !known.has(matchOf(one)))] }
  }
  return {
    of,
    joinedTo(draft) {
      if (byName.size === 0) return draft
      const { endUser, importer, consignees } = draft
      return {
        ...draft,
        ...(endUser === undefined ? {} : { endUser: joined(endUser) }),
        ...(importer === undefined ? {} : { importer: joined(importer) }),
        ...(Array.isArray(consignees) ? { consignees: consignees.map(joined) } : {}),
      }
    },
  }
}

/** A name as it is written, whatever the spaces in it and the way in which its accents are encoded. */
const written = (name: string): string => name.normalize('NFC').trim().replaceAll(/\s+/g, ' ')

/** The match and the day that a clearance speaks of. */
const matchOf = (clearance: unknown): string => {
  const { listed, notice, met, on }: Draft = { ...Object(clearance) }
  return JSON.stringify([listed, notice, met, on])
}
