/** Sentences on whether a licence covers a shipment. */
export const licenceTexts = {
  /** By check and outcome. */
  checks: {
    'export-allowed': {
      holds: 'Nothing prohibits this export or has it refused in principle.',
      fails:
        'This export is prohibited, or an application for it would in principle be refused: a licence alone does not show that it is allowed. With a party on the control list, an approval by MOFCOM in special circumstances is needed.',
      unknown: 'It is not known whether this export is prohibited: answer the questions of the assessment first.',
    },
    form: {
      holds: 'Licences of this form are available for such an export.',
      fails: 'Such an export cannot be made under a licence of this form.',
      unknown: 'It is not known which forms of licence such an export allows.',
    },
    item: {
      holds: 'The licence names every entry that covers the good.',
      fails: 'The licence does not name an entry that covers the good.',
      unknown: 'It is not known whether the licence names the good: state form, elements and entry in full.',
    },
    quantity: {
      holds: 'The quantity is within what is left of the licence.',
      fails: 'The quantity is more than what is left of the licence.',
      unknown: 'State the quantity of the shipment, of the licence, and what was exported under it.',
    },
    holder: {
      holds: 'The exporter is the one that the licence was issued to.',
      fails: 'The licence was issued to another exporter, and licences may not be transferred.',
      unknown: 'Name the exporter, and the holder of the licence as printed on it.',
    },
    importer: {
      holds:
        'The importer is the one that the licence names, or neither the shipment nor the licence names one besides the end user.',
      fails: 'The importer is not the one that the licence names.',
      unknown: 'Name the importer as the licence does: it is not stated, or only close to the licensed one.',
    },
    'end-user': {
      holds: 'The end user is the one that the licence names.',
      fails: 'The end user is not one that the licence names.',
      unknown: 'Name the end user as the licence does: the name is not stated, or only close to the licensed one.',
    },
    destination: {
      holds: 'The destination is one that the licence names.',
      fails: 'The destination is not one that the licence names.',
      unknown: 'State the destination.',
    },
    'end-use': {
      holds: 'The end use is that of the licence.',
      fails: 'The end use is not that of the licence.',
      unknown:
        'The kind alone does not settle it: compare the written end use, and state its field for licence and shipment (none where it has none).',
    },
    validity: {
      holds: 'The licence is valid on the day of export.',
      fails: 'The licence is not valid on the day of export.',
      unknown: 'State the days between which the licence is valid.',
    },
    term: {
      holds:
        'It is valid no longer than licences of its form can be: a single licence one year, a general licence three.',
      fails:
        'It is valid longer than licences of its form can be (a single licence one year, a general licence three): check form and days.',
      unknown: 'State the days between which the licence is valid.',
    },
    unused: {
      holds: 'The licence has not lapsed through use.',
      fails: 'It was for one export, which has been completed: it has lapsed.',
      unknown: 'State whether the export that it was issued for has been completed.',
    },
    'change-request': {
      holds: 'No application to change the licence is pending; a refused one leaves it as it was.',
      fails: 'An application to change the licence is pending: until it is decided the licence must not be used.',
      unknown: 'State whether an application to change the licence is pending.',
    },
    'other-permits': {
      holds: 'The export needs no permit of another kind.',
      fails: 'The export also needs a permit of another kind.',
      unknown: 'It is not known whether the export also needs a permit of another kind: ask the authority.',
    },
    decree: {
      holds: 'The decree on dual-use items is in force.',
      fails: 'The decree on dual-use items is not in force.',
      unknown:
        'The decree that sets forms and terms of licences was not in force on this day; the rules of that time were not read.',
    },
  },
  /** What to do next. */
  next: {
    'not-needed': 'No permit is needed for this export: it may leave without this licence.',
    'new-application':
      'Kind of item, destination, end user or end use is different: apply again, return the licence, stop exporting under it.',
    'stop-and-report': 'If the end user or the end use has changed, exporter and importer must stop and report it.',
    'change-application':
      'For another quantity, apply for a change of the licence: it is decided within 20 working days, and the licence must not be used meanwhile.',
    'await-decision':
      'Wait for the decision on the change, due within 20 working days: if granted, a new licence replaces this one; if refused, this one stays valid.',
    'apply-anew': 'Apply for a new licence: this one does not cover this export.',
  },
}
