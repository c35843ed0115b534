/** What refusals say of a receipt, by code. */
export const receiptRefusals = {
  'invalid-signing-key': 'Give an Ed25519 private key in PKCS8, written in base64.',
  'invalid-moment': 'Write the moment of issue in UTC as YYYY-MM-DDTHH:MM:SSZ.',
  'issued-before-law':
    'Give the true moment of issue, and set the clock right: this one lies before the day on which the ruleset was released, or, if it was not, before the last day up to which its law is known.',
}
