import { parties, partyNames } from '../extract/party-names.ts'

/** A name of a listed party, its country, and other listed parties with this name. */
export type KnownName = { name: string; listed: string; country: string; others: readonly string[] }

type Borne = Omit<KnownName, 'others'>

/** Printed and other names. Ambiguous names, acronyms and unconfirmed names are left out, because they need not be found once changed. */
const borne: readonly Borne[] = parties.flatMap(({ listed, country, printed }) => {
  const others = partyNames.filter(
    ({ party, kind, confidence, ambiguous }) =>
      party === listed && kind !== 'acronym' && confidence !== 'uncertain' && ambiguous !== true,
  )
  return [...new Set([...printed, ...others.map(({ name }) => name)])].map((name) => ({ name, listed, country }))
})

const bearers = new Map<string, string[]>()
for (const { name, listed } of borne) bearers.set(name, [...(bearers.get(name) ?? []), listed])

/** Every name that identifies its party. */
export const knownNames: readonly KnownName[] = borne.map((one) => ({
  ...one,
  others: (bearers.get(one.name) ?? []).filter((listed) => listed !== one.listed),
}))
