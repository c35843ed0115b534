/** Sentences of a licence ledger. */
export const ledgerTexts = {
  /** By the rule that closed a licence. */
  closed: {
    'single-one-export':
      'A single licence is for one export of its items and lapses when that is completed: this one was closed on {day}, whatever was left.',
    'certificate-per-export': 'A certificate is for one export: this one was closed on {day}, whatever was left.',
    'ordinary-one-batch':
      'One batch, one licence: its declaration closed it on {day}, whatever was left. This is inferred from the edition of 2009, read in one secondary source; later editions were not read on it, so ask before relying on it.',
    'stated-declarations': 'It is for {most} declarations, as it states, and the last was on {day}, whatever was left.',
  },
  /** The day of an export, or of a change of status, before the ledger began. */
  unknownDay: 'a day that is not stated',
  /** What is left for an end user under the law of the day. */
  availability: {
    available: 'No list, country or use bars exports to this end user for certain; check each shipment.',
    'not-needed': 'On {day} no control of what the licence names is in force: no dual-use licence is needed.',
  },
  findings: {
    'over-quantity':
      '{over} kg more are exported or reserved than the licence is for: correct the events, or stop exporting under it.',
    'over-value': '{currency} {over} more are exported or reserved than the licence is for.',
    'over-exports':
      'It is for fewer exports than are recorded ({used}, where it is for {most}): correct the events, or stop exporting under it.',
    'no-total': 'The licence states no quantity, so what is left is not known.',
    'other-currency': 'Events with a value in another currency, which is not converted and not counted: {count}.',
    'value-open':
      'Some of what was exported or reserved states no value in {currency}: at most this much of the value is left.',
    'other-port': 'Exports are recorded at a port other than {port}, or at several: it is for one port.',
    'not-usable-then': 'Exports recorded on days on which the licence could not be used: {count}.',
    'order-not-found':
      'Exports and releases that name an order which is not reserved under this licence draw on none: {count} ({order}). Name its document and line as the reservation does.',
    'reinstated-after-end':
      'It was reinstated after it had been {status}: no rule that was read revives such a licence. Ask for the paper before using it.',
    'reserved-at-end':
      'The licence has ended, and {reserved} kg are still reserved: release them, or reserve under another.',
    'longer-than-allowed':
      'It is valid longer than licences of its form can be (a single licence one year, a general licence three): check form and days.',
  },
  /** What the ledger checks of a shipment beside the licence itself, by outcome. */
  checks: {
    'in-ledger': {
      holds: 'The licence is in the ledger.',
      fails: 'No licence in the ledger is valid on this day for such a shipment.',
      unknown: 'It is not known which licence the shipment leaves under.',
    },
    status: {
      holds: 'The licence can be used on this day.',
      fails: 'The licence cannot be used on this day: {status} since {since}.',
      unknown: 'State where the licence stands.',
    },
    exports: {
      holds: 'An export is free under it.',
      fails: 'All exports that it is for ({most}) are made, reserved or planned before this one.',
      unknown: 'State for how many exports the licence is.',
    },
    value: {
      holds: 'The value is within what is left of it.',
      fails: 'The value is more than the {currency} {left} that are left.',
      unknown:
        'State the value of the shipment, and of everything exported or reserved under the licence, in {currency}, as the licence does.',
    },
    port: {
      holds: 'The port is that of the licence.',
      fails: 'The port is {port}, and that of the licence is {named}.',
      unknown: 'State the port of the declaration: the licence is for one port, {named}.',
    },
  },
  /** What a licence has for a shipment depends on others. */
  openBefore:
    'It fits under {licence} only if earlier shipments do not use it, and whether they do is open: answer those first ({shipments}).',
  openChoice:
    'It fits under {licence} only if an earlier shipment uses another licence, as it could: state which licence each shipment uses ({shipments}).',
  pastDay: 'It is planned for a day before {day}: record it if it has left, or state its new day.',
  /** Days of a forecast. */
  forecast: {
    calendar: 'Licences',
    'used-up-by-plan': 'Licence {licence} is used up by the planned shipments',
    'used-up-by-rate': 'Licence {licence} is used up at the rate so far',
    'valid-until': 'Licence {licence} is no longer valid',
    'apply-licence': 'Apply for the licence after {licence}: {days}',
    'apply-shipment': 'Apply for shipment {shipment}: {days}',
    'working-days': '{count} working days',
    'calendar-days': '{count} days',
    late: 'This day has passed.',
    openEnded: 'The review can take longer: some days are not counted, or no limit binds.',
    estimate: 'Holidays of a year without a published notice are estimated.',
  },
  statuses: {
    issued: 'issued',
    reinstated: 'reinstated',
    suspended: 'suspended',
    revoked: 'revoked',
    surrendered: 'surrendered',
    exhausted: 'exhausted',
    expired: 'expired',
    cancelled: 'cancelled',
  },
}

/** Why an event counts, or counts for nothing. Only an explanation says it. */
export const entryReasons = {
  counts: 'Counts as sent.',
  corrected: 'Counts as corrected by {by}.',
  replaced: 'Counts for nothing: its document was sent again.',
  withdrawn: 'Counts for nothing: withdrawn by {by}.',
  correction: 'Corrects {target}.',
  'outdated-correction': 'Corrects {target}, as far as no later correction states otherwise.',
  'no-target': 'Counts for nothing: the event that it corrects is not there, was replaced, or is itself a correction.',
  later: 'Counts for nothing yet: it has effect from {day}.',
}

/** Why an event was not recorded. */
export const recordRefusals = {
  'key-reused': 'Another event has this key: give this one a key of its own.',
  'line-twice':
    'This line of the document was already sent on that day: state a higher revision, or send a correction.',
  'unknown-licence': 'No licence with this id is in the ledger: record its issue first.',
  'no-target':
    'The ledger has no such event of this licence to correct. A correction is put right by another correction of the same event.',
  'whole-licence':
    '{kind} changes the whole licence {licence}, and this names an order, an export or a line: state the notice as document, without line and order. To take one event back, record correct with its key in corrects, and withdrawn true; to free a reservation, release.',
  'not-usable': 'The licence cannot be used on {day}: {status}.',
  'outside-validity': 'The licence is valid from {from} through {last}.',
  'exceeds-quantity': 'Only {left} kg are left to reserve.',
  'exceeds-value': 'Only {currency} {left} are left to reserve.',
  'exceeds-exports': 'All exports that the licence is for ({most}) are made or reserved.',
}
