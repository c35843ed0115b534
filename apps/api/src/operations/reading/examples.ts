/** A sintered magnet with dysprosium to a civil user in Germany. */
export const magnet = {
  asOf: '2026-03-01',
  product: { form: 'ndfeb-magnet', elements: [{ symbol: 'Nd' }, { symbol: 'Dy' }] },
  destination: 'DE',
  endUse: { kind: 'civil' },
}

/** A motor and magnets shipped with it. */
export const kit = {
  asOf: '2026-03-01',
  destination: 'DE',
  endUse: { kind: 'civil' },
  parts: [
    { id: 'motor', product: { form: 'motor', elements: [{ symbol: 'Nd' }, { symbol: 'Dy' }] } },
    { id: 'loose magnets', product: { form: 'ndfeb-magnet', elements: [{ symbol: 'Nd' }, { symbol: 'Dy' }] } },
  ],
}

/** A rotor made in Germany, with Japanese magnets of which nothing more is known. */
export const rotor = {
  asOf: '2026-03-01',
  exportedFrom: 'DE',
  product: {
    id: 'rotor',
    origin: 'DE',
    good: { form: 'motor-rotor' },
    unitValue: 90,
    currency: 'EUR',
    parts: [
      { id: 'magnet', quantityPer: 8, origin: 'JP', good: magnet.product, unitValue: 3, currency: 'EUR' },
      { id: 'shaft', quantityPer: 1, good: { elements: [] } },
    ],
  },
}

/** A buyer whose parent is held by a listed party. */
export const owners = {
  asOf: '2026-03-01',
  party: 'buyer',
  parties: [
    { id: 'listed', listed: 'watch-list' },
    { id: 'parent', name: 'Example Holding', ownersComplete: true },
    { id: 'buyer', ownersComplete: true },
  ],
  holdings: [
    { owner: 'listed', held: 'parent', percent: 60 },
    { owner: 'parent', held: 'buyer', percent: 100 },
  ],
}

export const partsList = {
  asOf: '2026-03-01',
  lines: [
    {
      id: 'A1',
      inquiry: { product: magnet.product, destination: 'DE', endUse: { kind: 'civil' }, quantityKg: 120 },
      value: { amount: 9600, currency: 'EUR' },
    },
  ],
}

/** A list as it left somebody's system, as a file. */
export const listFiles = {
  'text/csv': 'Part,Description,HS Code,Country,Net weight (kg)\nM-1,MAG SINT NDFEB 42SH,8505.11,DE,120\n',
  'text/tab-separated-values': 'Part\tDescription\tHS Code\tCountry\nM-1\tMAG SINT NDFEB 42SH\t8505.11\tDE\n',
}

/** A list as it left somebody's system. */
export const list = {
  asOf: '2026-03-01',
  rows: [
    ['Material', 'Description', 'HS code', 'Net weight (kg)', 'Destination', 'Customer'],
    ['M-1', 'MAG SINT NDFEB 42SH', '85051190', 12.5, 'Germany', 'Example GmbH'],
    ['M-2', 'Steel bracket for sensor', '73269098', 900, 'Germany', 'Example GmbH'],
  ],
}

/** A licence for such magnets. */
export const licence = {
  form: 'single',
  items: [{ code: '1C905.a.4' }],
  quantityKg: 500,
  endUsers: [{ name: 'Example GmbH', country: 'DE' }],
  endUse: { kind: 'civil' },
  destinations: ['DE'],
  validFrom: '2026-01-15',
  validUntil: '2027-01-15',
}
