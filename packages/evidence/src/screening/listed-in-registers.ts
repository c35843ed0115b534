/** Names in the registers that are those of listed parties, or under which one is known. Each was looked at. */
export const LISTED_IN_REGISTERS: ReadonlySet<string> = new Set([
  // As printed
  'AeroVironment, Inc.',
  'Cubic Corporation',
  'Huntington Ingalls Industries, Inc.',
  'Illumina, Inc.',
  'L3Harris Technologies',
  'Lockheed Martin Corporation',
  'Mitsubishi Materials Corp.',
  'Oceaneering International, Inc.',
  'Oki Electric Industry Co., Ltd',
  'PVH Corp.',
  'TDK Corp.',
  'Universal Logistics Holdings, Inc.',
  'VSE Corporation',
  // With another legal form, or of the parent that bears the name
  'General Dynamics Corporation',
  'Hudson Technologies, Inc.',
  'Leidos Holdings, Inc.',
  // The legal person of a listed unit
  'Boeing Company (The)',
  // Earlier names, and those of who carries the business now
  'FLIR Systems',
  'FLIR Systems, Inc.',
  'HARRIS Corp.',
  'Harris Corporation',
  'L3 Technologies, Inc.',
  'Raytheon Company',
  'S3, Inc.',
  'SCIENCE APPLICATIONS INTERNATIONAL CORPORATION',
])
