/** A buyer about whom nothing is left open: a civil maker on no list, itself the importer, no other consignee. */
export const civilBuyer = {
  endUse: { kind: 'civil', field: 'none' },
  endUser: { name: 'Example Motoren GmbH', kind: 'civil', listed: 'none', listedOwnershipPercent: 0 },
  importer: { name: 'Example Motoren GmbH', listed: 'none' },
  consignees: [],
} as const

/** The same buyer, goods bound for Germany. */
export const civilGermanBuyer = { destination: 'DE', ...civilBuyer } as const

/** From Germany to that buyer in France: nothing leaves China. */
export const civilReExport = { exportedFrom: 'DE', destination: 'FR', ...civilBuyer } as const
