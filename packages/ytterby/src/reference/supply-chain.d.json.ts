import type { ReferenceData } from '../schema/reference.ts'

/** Premium, stocks, alternatives, substitutes, recycling and EU benchmarks. */
declare const supplyChain: ReferenceData
export = supplyChain
