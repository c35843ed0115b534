import { env } from 'node:process'

/** The number of runs of a property: the given one in the gate, many times that in `npm run prove tests`. */
export const runs = (inGate: number): number => inGate * Number(env['PROPERTY_FACTOR'] ?? 1)
