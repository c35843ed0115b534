import type { Clearance, Draft } from 'ytterby'
import { isObject } from '../input/is-object.ts'
import type { PartyClearance } from './clearance-in.ts'

/** An index of clearances by party. */
export type PartyClearances = {
  readonly all: readonly PartyClearance[]
  /** The clearances for a party. One that states a country applies to parties in it only. */
  readonly of: (name: string, country: string | undefined) => readonly Clearance[]
  /** The inquiry with the clearances added to its parties; those that it states itself are kept. */
  readonly addTo: (draft: Draft) => Draft
}

export function partyClearances(clearances: readonly PartyClearance[]): PartyClearances {
  const byName = new Map<string, PartyClearance[]>()
  for (const one of clearances) {
    const key = normalize(one.name)
    byName.set(key, [...(byName.get(key) ?? []), one])
  }
  const of = (name: string, country: string | undefined): readonly Clearance[] =>
    (byName.get(normalize(name)) ?? []).flatMap((one) =>
      one.country === undefined || one.country === country ? [one.clearance] : [],
    )
  const withClearances = (party: unknown): unknown => {
    if (!isObject(party) || typeof party['name'] !== 'string') return party
    const { name, country, cleared: stated = [] } = party
    const found = of(name, typeof country === 'string' ? country : undefined)
    if (found.length === 0 || !Array.isArray(stated)) return party
    const known = new Set(stated.map(matchOf))
    return { ...party, cleared: [...stated, ...found.filter((one) => !known.has(matchOf(one)))] }
  }
  return {
    all: clearances,
    of,
    addTo(draft) {
      if (byName.size === 0) return draft
      const { endUser, importer, consignees } = draft
      return {
        ...draft,
        ...(endUser === undefined ? {} : { endUser: withClearances(endUser) }),
        ...(importer === undefined ? {} : { importer: withClearances(importer) }),
        ...(Array.isArray(consignees) ? { consignees: consignees.map(withClearances) } : {}),
      }
    },
  }
}

/** Normalizes white space and Unicode in a name. */
const normalize = (name: string): string => name.normalize('NFC').trim().replaceAll(/\s+/g, ' ')

/** A key for the match and the day of a clearance. */
const matchOf = (clearance: unknown): string => {
  const { listed, notice, met, on }: Draft = { ...Object(clearance) }
  return JSON.stringify([listed, notice, met, on])
}
