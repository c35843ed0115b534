/** What refusals say of a call to a service, by code; `line-id` of an id before the call. */
export const serviceRefusals = {
  unreachable: 'The service cannot be reached, or its answer broke off: check its address and the network.',
  'timed-out': 'The service did not answer in time: ask again, or allow it more time (timeoutMs).',
  'unreadable-answer':
    'What answers with HTTP status {status} at this address is not a Ytterby service, or something is in front of it: check the address (baseUrl).',
  'line-id': 'Name a line by a number, or by a text of at most {most} characters.',
}
