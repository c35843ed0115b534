import { env } from 'node:process'

/** The number of runs of a property: the given one in the gate, many times that, or another given one, in `npm run prove tests`. */
export function runs(inGate: number, inProve?: number): number {
  const factor = Number(env['PROPERTY_FACTOR'] ?? 1)
  return factor > 1 && inProve !== undefined ? inProve : inGate * factor
}
