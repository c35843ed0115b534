/** What refusals say of the events of a ledger. */
export const ledgerRefusals = {
  noTerms: 'State the terms of the licence: an issue is what the paper says.',
  noTermsHere:
    'Only an issue states terms: leave them out. To put terms right, send the issue again with the same document.',
  otherId: 'The id in the terms is that of another licence.',
  noQuantity: 'State the quantity in kilograms, more than 0.',
  noQuantityHere: 'An event of this kind has no quantity: leave it out.',
  finerThanMicrograms: 'State whole micrograms: at most nine decimals, and at most 1,000,000,000 kg.',
  finerThanTenThousandths: 'State at most four decimals.',
  noTarget: 'State with corrects the key of the event to put right.',
  noCorrection: 'Only a correction has corrects and withdrawn: leave them out.',
  keyReused: 'Another event already has this key: give this one a key of its own.',
}
