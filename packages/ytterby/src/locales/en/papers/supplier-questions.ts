/** The questions to the supplier. */
export const letterTexts = {
  subject: 'Export control: open questions on {goods}',
  subjectHeld: 'Export control: {goods} not released',
  goods: 'our order',
  greeting:
    'Dear supplier, before the goods ship on {asOf} we must know whether they need an export licence. Please answer the following questions by return; a short answer to each is enough.',
  nothing: 'Dear supplier, we have no open questions about the goods due to ship on {asOf}.',
  nothingHeld:
    'Dear supplier, at present we have no question for you about the goods due to ship on {asOf}. This is not a release.',
  notReleased: 'This letter does not release the export.',
  closingHeld: 'Please do not ship before we have confirmed in writing.',
  closing:
    'Please do not ship before we have confirmed in writing. Please send reports as PDF with your company seal, and name the lot they are for.',
  closingNothing: 'Thank you.',
  questions: 'Questions',
  /** One question by its path without numbers; `{…}` is filled in. */
  byPath: {
    'product.form':
      'In which form do you ship the goods? Which of these is it: {options}, or another form (please describe it)? Please send a photo and the name as you will declare it to customs.',
    'product.elementsComplete':
      'Do the goods contain any rare earth besides those listed? Please send a composition report that names each one, or confirm that the list is complete.',
    'product.elements':
      'Which rare earths do the goods contain? Please send the composition report of this lot with every rare earth in wt%, above all {elements}, also where the value is 0 or below the detection limit (please state the limit).',
    'product.alloyedWith':
      'With which other metals are the rare earths alloyed (iron, cobalt, aluminium, …)? Please list all of them with wt%, or state that there are none.',
    'product.processing':
      'How far are the goods processed: primary processed (such as a bare magnet or uncalcined powder) or deep processed (such as assembled or moulded parts; for a catalyst, calcined)? Please describe the last steps and send photos or the process record.',
    'product.particleSizeMicron':
      'Are the cerium particles smaller than 500 micrometres? Please send the particle-size report and the cerium content in wt%.',
    'product.technology':
      'To which field does the technology belong: extraction and separation, production of metals and alloys, preparation of magnets, calcium oxyborate, or another?',
    destination: 'To which country or region do you declare the goods as the final destination?',
    'endUse.kind':
      'Which end use do you state in the licence application or declaration: civil or military? Please send the wording.',
    'endUser.kind':
      'Do you hold information that the end user is a military user? Please name the end user that you state, and what you know about it.',
    'endUser.listed':
      'Who is the end user? Please give the full legal name and country as they will be in the papers, so that we can screen it against the Chinese lists.',
    'importer.listed': 'Who is the importer? Please give the full legal name and country as in the papers.',
    'consignees.listed': 'Who is the consignee? Please give the full legal name and country as in the papers.',
    'endUser.listedOwnershipPercent':
      'Do you know whether a listed party holds 50 % or more of the end user? Please say what you know about its owners.',
    'chineseContent.valuePercent':
      'What share of the value of the goods (in %) are rare-earth items that come from China? Please name each item with its value.',
    'chineseContent.technology':
      'Were the goods made with rare-earth technology that comes from China (mining, separation, smelting, magnet making, recycling)?',
  },
  /** Of a name that is close to a listed one. */
  near: 'The name {name} is close to that of a listed party, {listedName} ({notice}). Please confirm the full legal name, address and registration number you hold, and that it is not this party.',
  /** Of any other path. */
  other: 'Please state what you know about: {path}.',
}
