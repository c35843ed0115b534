import { env } from 'node:process'

/** How often a property is tried: so often in the gate, and many times as often by `npm run prove tests`. */
export const runs = (inGate: number): number => inGate * Number(env['PROPERTY_FACTOR'] ?? 1)
