/** A fully stated buyer: a civil company on no list, also the importer, without other consignees. */
export const civilBuyer = {
  endUse: { kind: 'civil', field: 'none' },
  endUser: { name: 'Example Motoren GmbH', kind: 'civil', listed: 'none', listedOwnershipPercent: 0 },
  importer: { name: 'Example Motoren GmbH', listed: 'none' },
  consignees: [],
} as const

/** The same buyer, with goods to Germany. */
export const civilGermanBuyer = { destination: 'DE', ...civilBuyer } as const

/** From Germany to that buyer in France, so nothing leaves China. */
export const civilReExport = { exportedFrom: 'DE', destination: 'FR', ...civilBuyer } as const
