import type { ReferenceData } from '../schema/reference.ts'

/** Premium, stocks, alternatives, substitutes, recycling, EU benchmarks and statements on shortages. */
declare const supplyChain: ReferenceData
export = supplyChain
