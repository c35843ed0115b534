/** Names in the registers that belong to listed parties. Each was checked by a person. */
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
  // With another legal form, or of the parent with the same name
  'General Dynamics Corporation',
  'Hudson Technologies, Inc.',
  'Leidos Holdings, Inc.',
  // The legal entity of a listed unit
  'Boeing Company (The)',
  // Earlier names, and names of successors
  'FLIR Systems',
  'FLIR Systems, Inc.',
  'HARRIS Corp.',
  'Harris Corporation',
  'L3 Technologies, Inc.',
  'Raytheon Company',
  'S3, Inc.',
  'SCIENCE APPLICATIONS INTERNATIONAL CORPORATION',
])
