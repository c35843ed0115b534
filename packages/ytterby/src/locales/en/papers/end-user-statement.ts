/** The end-user and end-use statement. */
export const statementTexts = {
  title: 'End-user and end-use statement (draft)',
  draftLabel: 'Draft',
  draft:
    'Drawn up from the facts stated, by Ytterby ruleset {version} (law known through {knownThrough}), for an export on {asOf}. What is marked as missing must be filled in by the person named. A draft is not legal advice and becomes a statement only when the end user signs it.',
  purpose:
    'To the Ministry of Commerce of the People’s Republic of China. We, the end user named below, issue this statement for the export of the items described below, as an application for a dual-use licence requires.',
  parties: '1. Parties',
  goods: '2. Items',
  use: '3. End use',
  undertakings: '4. Undertakings',
  particulars: '5. Particulars of the end user',
  particularsNote:
    'The texts that were read prescribe no form for this statement. These particulars are requested in practice (customary); where the ministry’s system offers its own form, that form is used.',
  customLabel: 'Customary',
  lawLabel: 'Law',
  after: 'For whoever submits this (not part of the statement)',
  signature: '6. Signature',
  fields: {
    endUserName: 'End user',
    endUserCountry: 'Country or region of the end user (code)',
    endUserKind: 'The end user is',
    importerName: 'Importer',
    importerCountry: 'Country or region of the importer (code)',
    consignee: 'Consignee {number}',
    exporter: 'Exporter in China',
    destination: 'Destination (country code)',
    form: 'Kind of item',
    elements: 'Rare earths',
    description: 'Name and description',
    grade: 'Grade',
    commodityCode: 'Chinese commodity code',
    controlCodes: 'Export control codes',
    quantity: 'Quantity',
    contract: 'Contract, number and day',
    useKind: 'End use',
    useField: 'Field of use',
    useText: 'What the items are used for, in detail',
    usePlace: 'Place of installation or use',
    address: 'Registered address',
    contact: 'Contact: name, telephone, email',
    business: 'Business, main products',
  },
  /** What to write where nothing is known. */
  hints: {
    endUserName: 'full legal name',
    importerName: 'full legal name; “the end user itself” if it is',
    exporter: 'full Chinese name',
    country: 'country or region',
    endUserKind: 'civil or military',
    form: 'what is shipped',
    elements: 'from the composition report, in wt%',
    description: 'as in the contract',
    commodityCode: '10 digits, from the exporter',
    controlCodes: 'once the goods are classified',
    quantity: 'net weight',
    contract: 'as in the contract',
    useKind: 'civil or military',
    useText: 'product, model, position of the item in it, quantity per product',
    usePlace: 'address of the plant',
    byEndUser: 'by the end user',
  },
  values: {
    civil: 'civil',
    military: 'military',
    wmd: 'weapons of mass destruction',
    terrorism: 'terrorism',
    'logic-14nm-or-below': 'logic chips of 14 nm or below',
    'memory-256-layers-or-more': 'memory chips of 256 layers or more',
    'chip-equipment': 'equipment and materials for such chips',
    'military-ai': 'artificial intelligence with potential military use',
    humanitarian: 'humanitarian',
    'rare-earth-production': 'production of rare earths',
    none: 'none of the fields that the announcements name',
  },
  /** The undertakings, in the words of the law as far as it has them. */
  clauses: {
    endUse:
      'Without permission of the Ministry of Commerce of the People’s Republic of China we will not change the end use of these items.',
    militaryStrength:
      'We will not use these items for any purpose that raises the military strength of Japan, nor give them to a Japanese military user or for military use.',
    thirdParty:
      'Without permission of the Ministry of Commerce of the People’s Republic of China we will not pass these items to any third party.',
  },
  /** What the parties should know. */
  notes: {
    issuer:
      'The statement is issued by the end user. The ministry may ask for one issued or authenticated by the government of its country.',
    changed:
      'If exporter or importer find that end user or end use has changed, or that the statement is forged, expired or was obtained by fraud, they must stop and report it.',
    verification:
      'An end user that does not cooperate with verification in time, so that end user or end use cannot be verified, can be put on the watch list.',
    records: 'Exporters keep the records of the export for at least five years.',
    translation:
      'A Chinese translation and a profile of importer and end user must be attached; where the goods leave China, the paper original goes to the provincial commerce department.',
    photos:
      'A manufacturer reports that since November 2025 photos of production, photos or models that show where the magnet is, and records of past transactions have been requested.',
  },
  /** What the verdict means for the statement. */
  verdicts: {
    'no-permit':
      'On the facts stated no dual-use licence is needed on this day, and no such statement is submitted with an application.',
    barred:
      'On the facts stated the export is prohibited or would in principle be refused: a statement does not change that.',
  },
  /** What a list asks for that a party is on. */
  lists: {
    'watch-list':
      'A party of this deal is on the watch list: only a single licence is available, with a risk-assessment report and a written undertaking; the time limit of the review does not apply.',
    'control-list':
      'A party of this deal is on the export-control list: dual-use items may not be exported to it; in special circumstances the exporter may apply to the Ministry of Commerce.',
  },
  signatureLines: [
    'End user (full legal name)',
    'Name and position of the person who signs',
    'Signature and company seal',
    'Place and day',
  ],
}
