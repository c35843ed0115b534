import type { Data } from './law-change.ts'

/** Finds the instruments whose passages some records cite. */
export function ownersOfPassages(laws: readonly Data[]): (records: unknown) => string[] {
  const owners = new Map(
    laws.flatMap(({ instruments }) =>
      instruments.flatMap(({ id, passages }) => Object.keys(passages).map((one) => [one, id] as const)),
    ),
  )
  return (records) => citedIn(records).flatMap((passage) => owners.get(passage) ?? [])
}

function citedIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, member]) =>
    key === 'cite' || key === 'citations' ? [member].flat().filter((one) => typeof one === 'string') : citedIn(member),
  )
}
