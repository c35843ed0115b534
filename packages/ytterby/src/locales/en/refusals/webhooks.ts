/** What refusals say of a webhook message, by code. */
export const webhookRefusals = {
  'missing-header': 'Send the headers webhook-id, webhook-timestamp and webhook-signature, each once.',
  'malformed-header': 'Write webhook-timestamp as whole seconds since 1970.',
  'too-old':
    'The message was signed more than 5 minutes ago: it may be a copy. If it is not, set the clock of the receiver.',
  'too-new': 'The message was signed more than 5 minutes from now: set the clock of the sender or of the receiver.',
  'wrong-signature':
    'No signature of the message is one of the given keys. Verify the body byte for byte as it arrived, with the keys of this webhook.',
  malformed: 'The message is signed, but its body has no type or no data.',
  'unknown-type': 'The message is signed, but this release does not know its type: use a newer one.',
}
