import { civilGermanBuyer, civilReExport } from '../buyers.ts'
import type { Case, Expect } from '../case.ts'
import { row } from '../rows.ts'
export const dysprosiumMagnet = { form: 'ndfeb-magnet', elements: [{ symbol: 'Nd' }, { symbol: 'Dy' }] }
export const lightMagnet = { form: 'ndfeb-magnet', elements: [{ symbol: 'Nd' }, { symbol: 'Pr' }], elementsComplete: true }
export const dysprosiumMetal = { form: 'metal', elements: [{ symbol: 'Dy' }] }
/** Under 18 but in no part of the annex of 61. */
export const dysprosiumCompound = { form: 'compound', elements: [{ symbol: 'Dy' }] }
/** The only rare-earth good under dual-use control before announcement 18. */
export const ceriumPowder = { form: 'metal', elements: [{ symbol: 'Ce' }], particleSizeMicron: 100 }

/** A user about whom nothing is left open, itself the importer, with no other consignee. */
export const user = (name: string, endUse: 'civil' | 'military' = 'civil') => ({
  endUse: { kind: endUse, field: 'none' },
  endUser: { name, kind: endUse, listed: 'none', listedOwnershipPercent: 0 },
  importer: { name, listed: 'none' },
  consignees: [],
})

/** A Malaysian smelter that is known to use the goods for rare-earth production. */
export const assistance = { destination: 'MY', ...user('Example Smelter Sdn Bhd'), endUse: { kind: 'civil', field: 'rare-earth-production' } }

/** A named buyer whose listings the name alone decides. */
export const named = (name: string) => ({ endUse: { kind: 'civil', field: 'none' }, endUser: { name, kind: 'civil', listedOwnershipPercent: 0 }, consignees: [] })

export const a18 = 'MOFCOM & GACC announcement 18 of 2025'
export const a46 = 'MOFCOM announcement 46 of 2024, item 1'
export const a61 = 'MOFCOM announcement 61 of 2025'
export const a70 = 'MOFCOM & GACC announcement 70 of 2025'

export const route = (id: string, why: string, [inquiry, expect, source]: readonly [inquiry: object, expect: Expect, source: string]): Case =>
  row(`route-${id}`, why, [inquiry, expect, source])

/** Chinese goods that leave Germany for a civil buyer in France. */
export const reExport = (id: string, why: string, asOf: string, product: object, [expect, source]: readonly [expect: Expect, source: string]): Case =>
  route(id, why, [{ asOf, product, origin: 'CN', ...civilReExport }, expect, source])

/** A good from China to a civil German buyer. */
const toGermany =
  (product: object) =>
  (id: string, why: string, asOf: string, [expect, source, more = {}]: readonly [expect: Expect, source: string, more?: object]): Case =>
    route(id, why, [{ asOf, product, ...civilGermanBuyer, ...more }, expect, source])

/** Cerium powder: the good that shows the days of the law and the decree. */
export const powder = toGermany(ceriumPowder)

export const magnet = toGermany(dysprosiumMagnet)
