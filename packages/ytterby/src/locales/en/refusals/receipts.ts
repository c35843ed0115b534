/** What refusals say of a receipt, by code. */
export const receiptRefusals = {
  'invalid-signing-key': 'Give an Ed25519 private key in PKCS8, written in base64.',
  'invalid-moment': 'Write the moment of issue in UTC as YYYY-MM-DDTHH:MM:SSZ.',
}
