/** Texts of the customs sheet for a good that is not controlled. */
export const sheetTexts = {
  title: 'Statement that the goods are not controlled',
  madeLabel: 'How this sheet was made',
  made: 'Drawn up from the facts stated, by Ytterby ruleset {version} (law known through {knownThrough}), for an export on {asOf}. It is not legal advice; the shipper is responsible for the facts, signs and seals it.',
  shipment: '1. Shipment',
  conclusion: '2. Conclusion',
  concluded:
    'On these facts, on {asOf}, no permit is needed for these goods ({goods}): no entry in force that was read covers them. The reasons follow entry by entry; part 6 says what they presume.',
  concludedSuspended:
    'The conclusion follows from the suspension of {codes} by {instrument} before {until}, not from the words of the entries.',
  concludedIdle: 'The conclusion follows from {codes} being {state} on this day, not from the words of the entries.',
  formOpen: 'form not stated',
  elements: '3. Element by element',
  elementsCaption: 'Which control names each declared rare earth',
  elementsColumns: ['Element', 'Share', 'Control codes that name it', 'For these goods'],
  elementUnnamed: 'not named by any control code that was read',
  elementOut: 'not covered by them: see 4',
  elementSuspended: '{named} {codes}, suspended by {instrument} before {until}: see 4',
  elementIdle: '{named} {codes}, {state} on this day: see 4',
  named: 'named by',
  perhapsNamed: 'perhaps named by',
  noElement: 'The good is declared to contain no rare earth. Every rare-earth entry requires one.',
  elementsOpen:
    'Which rare earths the good contains is not stated. The conclusion follows from its form, whichever they are.',
  notStated: 'not stated',
  entries: '4. Entry by entry',
  entriesCaption: '{instrument}: why it does not control the good',
  entriesColumns: ['Entry', 'Its words', 'State on {asOf}', 'Why it does not control the good'],
  noEntry: 'No entry that was read covers goods of this form.',
  answers: '5. What the authority has answered',
  answerNone: 'The conclusion does not depend on an answer of the authority: it follows from the words of the entries.',
  answerNoneIdle: 'The conclusion does not depend on an answer of the authority.',
  answered: '{title}, published {published}: {text}',
  answeredBy: '{title}, published by {published} (the day was not read): {text}',
  reported: 'The Chinese text of this answer was not read; its content is known from a report.',
  hedgeLabel: '“Generally” (一般)',
  hedge:
    'The answer says that such goods are generally outside. It leaves room for exceptions: customs can decide otherwise on a particular good, so the evidence of form and processing under 7 matters.',
  reservations: '6. What this depends on',
  reservationLabel: 'Reservation',
  /** Presumptions about the good, by the fact that is not stated. */
  presumed: {
    'product.elementsComplete':
      'That the list of rare earths is complete is presumed; it was not stated. If the good contains another one, this statement does not hold.',
    'product.host': 'That the rare earth is the main substance is presumed; it was not stated.',
    'product.processing': 'That the good is deep processed is presumed; it was not stated.',
    'product.elements': 'That the cerium is 97 % or more is presumed; its share was not stated.',
  },
  evidence: '7. What to file',
  required: 'The announcement on the procedure requires, under seal:',
  suggested: 'For these goods, to support the reasons above:',
  remark: '8. Remarks column of the declaration',
  deadline: 'For the shipper (not part of the statement): when to answer',
  deadlineRule:
    'Since 2025-06-16, where no licence is presented and customs issues a notice of challenge, the shipper files within 7 working days. Nothing is released meanwhile, and no limit is set for the decision.',
  deadlineOn: 'Notice received on {receivedOn}: file by {lastDay}.',
  deadlineOpen: 'The day on which the notice was received is not stated: give it, and the days are counted here.',
  deadlineCaption: 'The working days',
  deadlineColumns: ['Working day', 'Day'],
  makeUpDay: '{day}, make-up working day',
  range: '{first} to {last}',
  skippedEstimate:
    'Taken as days off: {days}. No notice on these years was read: the days are weekends, statutory holidays and, where a holiday falls on a weekend, the working days that are assumed for it.',
  skipped: 'Not counted as days off: {days}.',
  firstDay:
    'Whether the day of receipt counts is not said; by the usual convention it does not. File a day earlier to be safe.',
  makeUpRule:
    'Weekend days that a State Council notice makes working days count as working days; no text read says so for this limit.',
  estimate: 'An estimate: the notice of holidays for {years} was not read. Ask customs for the last day.',
  estimateLabel: 'Estimate',
  lawLabel: 'Law',
  next: 'For the shipper: what follows',
  signature: '9. Signature',
  weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  fields: {
    shipper: 'Shipper',
    declaration: 'Declaration, number and day',
    notice: 'Notice of challenge, number',
    contract: 'Contract, number and day',
    description: 'Name as declared',
    form: 'Form',
    elements: 'Rare earths',
    processing: 'Processing',
    grade: 'Grade',
    commodityCode: 'Commodity code',
    quantity: 'Net weight',
    destination: 'Destination (country code)',
    endUser: 'End user',
    performance: 'Performance indicators',
    mainUses: 'Main uses',
  },
  hints: {
    byShipper: 'by the shipper',
    asDeclared: 'as in the declaration',
    noticeNumber: 'if one was issued',
    performance: 'from the data sheet',
    mainUses: 'product and purpose',
  },
  states: {
    revoked: 'revoked',
    unsettled: 'unsettled',
    suspended: 'suspended',
    'not-yet-in-force': 'not yet in force',
    'in-force': 'in force',
  },
  /** Why an entry does not cover a good. */
  whyNot: {
    absent: 'The good is declared not to contain {elements}.',
    absentPresumed:
      'The list of elements does not name {elements}. That the list is complete is presumed here; it was not declared.',
    oxides:
      'The rare-earth oxides are at most {percent} % of the good by the stated shares. A mixture counts as licence goods above 10 % of them (2009 edition, clause 12; later editions were not read).',
    alloy: 'The entry is a closed list: {named}. The good is {held}, which is not on it.',
    answered: 'The authority has answered that such goods are {hedge}outside announcement 18 ({instrument}).',
    generally: 'generally ',
    suspended: 'The entry covers such goods or may, but is suspended on this day, before {until}.',
    state: 'The entry covers such goods or may, but is {state} on this day.',
    size: 'The row is for particles under 500 micrometres with 97 % cerium or more.',
    pureMetal:
      'The entry names the metal; the good is declared as alloyed with {metals}, and alloys have their own entries.',
    rows: 'No row of the catalogue that was read names the good as stated.',
    words: 'The words of the entry, with its conditions, do not cover the good as stated.',
  },
  /** What the shipper must file after a notice of challenge. */
  requiredEvidence: {
    declaration: 'the paper declaration',
    contract: 'the contract',
    statement:
      'a statement of performance indicators, main uses and why the goods are not controlled: this sheet, sealed',
    tests: 'test reports and technical data',
    other: 'other material',
  },
  /** Further evidence for the reasons, by their ground. */
  suggestedEvidence: {
    composition:
      'a composition report of an independent laboratory for the lot, with {elements} in wt% and the detection limit, also where nothing was found',
    'faq-v-rotors-out':
      'drawings and photos that show the magnets fixed in or on the iron core or steel plate, with shaft, bearing, sleeve and other parts',
    'faq-v-sensors-out':
      'drawings and photos of the sensor with chip, board, bracket, pins and magnet, and a description of the moulding',
    'faq-v-catalysts-out': 'the record of calcination',
    'faq-v-magnetic-goods-out': 'photos and a description of the article that show the magnetic part as built in',
    'faq-iv-motors-out': 'data sheet and photos that show a motor, component or finished product',
    'faq-phosphors-out': 'data sheet of the phosphor with excitation and emission',
  },
  /** What follows after filing. */
  afterFiling: {
    decision:
      'Customs decides, or asks the Ministry of Commerce to have the goods identified. The outcome is that no licence is needed, or that one is: then the goods are not released and are handled under the law.',
    consultation:
      'If you cannot tell whether goods are controlled, you may consult the Ministry of Commerce, stating performance indicators, main uses and the reason for the doubt.',
  },
  signatureLines: ['Shipper (full Chinese name)', 'Person who signs, position', 'Signature and company seal', 'Day'],
}
