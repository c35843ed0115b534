import { env } from 'node:process'

/** The number of runs of a property: a quarter of the usual one in the gate, ten times that, or a given one, in `npm run prove tests`. */
export function runs(usual: number, inProve?: number): number {
  const factor = Number(env['PROPERTY_FACTOR'] ?? 1)
  return factor > 1 ? (inProve ?? usual * factor) : Math.ceil(usual / 4)
}
