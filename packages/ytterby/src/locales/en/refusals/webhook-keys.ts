/** What refusals say of the secret or the keys of a webhook. */
export const webhookKeyRefusals = {
  signing:
    'Write the secret of the webhook as “whsec_” and 24 to 64 bytes in base64, its private key as “whsk_” and 32 or 64.',
  verifying:
    'Give the keys of the webhook: its secret, “whsec_” and base64, or its public key, “whpk_” and 32 bytes in base64.',
}
