const NONE: Readonly<Record<string, string>> = {}

/** Figures of the reference data. */
export const figures = {
  /** Names of figures. */
  names: {
    premium: 'premium',
    stock: 'stock',
    'processing-share': 'share of processing',
    reserves: 'reserves',
    'share-of-demand-outside-china': 'share of demand outside China',
    'defense-grant-2024': 'defence grant of 2024',
    'dla-magnets-2023': 'magnets bought by the Defense Logistics Agency in 2023',
    'global-share': 'share worldwide',
    recovery: 'recovery',
    'domestic-share': 'share of its own',
    'chinese-processed-share': 'share processed in China',
    extraction: 'extraction',
    processing: 'processing',
    recycling: 'recycling',
    'single-third-country': 'from a single third country',
    'quota-cut': 'cut of the quotas',
    capacity: 'capacity',
    'in-china': 'in China',
    'export-revenue': 'exports',
    'export-revenue-us': 'exports to the United States',
    'export-revenue-europe': 'exports to Europe',
    'export-revenue-southeast-asia': 'exports to Southeast Asia',
    'share-price-rise': 'rise of the share price',
    'radioactive-waste': 'radioactive waste',
  },
  /** Groups and attributions that English names otherwise than the data: none. */
  groups: NONE,
  attributions: NONE,
  /** Units. Those that are not here, such as % and kA/m, are the same in every language. */
  units: {
    'USD million': '{value} USD million',
    RMB: '{value} RMB',
    'million t': '{value} million t',
    t: '{value} t',
    't REO': '{value} t REO',
    months: '{value} months',
    'working days': '{value} working days',
    days: '{value} days',
    'day of month': '{value} day of month',
    weeks: '{value} weeks',
    year: '{value} year',
    years: '{value} years',
    times: '{value} times',
    ratio: '{value} ratio',
    applications: '{value} applications',
    elements: '{value} elements',
    entities: '{value} entities',
    firms: '{value} firms',
    lines: '{value} lines',
    plants: '{value} plants',
    products: '{value} products',
  },
  /** Publication days of sources that are stated in words. */
  sourceDays: {
    '2025 (after June; day not stated)': '2025 (after June; day not stated)',
  },
  daySpan: '{from} to {to}',
}
