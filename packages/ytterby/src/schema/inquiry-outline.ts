import { factRefusals } from '../locales/en/refusals/facts.ts'
import { COUNTRY_CODES } from './country.ts'
import { ELEMENT_SYMBOLS, OTHER_ELEMENT_SYMBOLS } from './elements.ts'
import {
  CODE_LENGTH,
  CONTROL_CODE,
  CUSTOMERS,
  END_USE_FIELDS,
  END_USER_KINDS,
  END_USES,
  HOSTS,
  isWhole,
  LISTED,
  MOST_CLEARED,
  NAME_LENGTH,
  NOTICE_LENGTH,
  namesSomebody,
  PROCESSING,
  PURPOSES,
  TECHNOLOGIES,
  TEXT_LENGTH,
} from './inquiry-words.ts'
import { listOf, objectOf, oneOf, type CodeOutline, type NumberOutline, type TextOutline } from './outline.ts'
import { PRODUCT_FORMS } from './product-form.ts'

// Facts that share an outline share its description (`means`); a fact with its own meaning needs its own copy.
export const day = { kind: 'day' } as const
export const country = oneOf(COUNTRY_CODES)
export const symbol = oneOf(ELEMENT_SYMBOLS)
export const form = oneOf(PRODUCT_FORMS)
export const listed = oneOf(LISTED)
export const name: TextOutline = { kind: 'text', most: NAME_LENGTH, tests: [isWhole, namesSomebody] }
/** Asserted classification: digit, letter A-E, three digits, then dotted sub-entries, for example `1C905.a.4`. */
const controlCode: CodeOutline = {
  kind: 'code',
  most: CODE_LENGTH,
  pattern: CONTROL_CODE,
  wrong: { code: 'invalid-code', message: factRefusals.noControlCode },
}
/** Non-rare-earth constituents of an alloy or target. */
export const alloyMetal = oneOf(OTHER_ELEMENT_SYMBOLS)

const boolean = { kind: 'boolean' } as const
const percent: NumberOutline = { kind: 'number', least: 0, most: 100 }
const text = (most: number): TextOutline => ({ kind: 'text', most, tests: [isWhole] })
const filled = (most: number): TextOutline => ({ kind: 'text', least: 1, most, tests: [isWhole] })

/**
 * A near match that somebody reviewed and found to be another party. It covers only that listed name in that notice and that
 * met name.
 */
export const clearance = objectOf(
  {
    /** The listed name as printed in the notice. */
    listed: { ...name },
    /** The id of the notice. */
    notice: filled(NOTICE_LENGTH),
    /** The name that matched. */
    met: { ...name },
    /** The day of the review, and the first day on which it no longer holds. */
    on: { ...day },
    by: name,
    why: { ...filled(TEXT_LENGTH), tests: [isWhole, namesSomebody] },
    until: day,
  },
  'listed',
  'notice',
  'met',
  'on',
  'why',
)
export const cleared = listOf(clearance, MOST_CLEARED)
const party = objectOf({ name, country, listed, cleared })

/** An inquiry: one good, on one day, to one buyer. An omitted field is open, never false. Unknown keys are refused. */
export const INQUIRY_OUTLINE = objectOf(
  {
    asOf: { ...day },
    knownAt: { ...day },
    product: objectOf({
      form,
      elements: listOf(objectOf({ symbol, weightPercent: { kind: 'number', above: 0, most: 100 } }, 'symbol'), 17),
      elementsComplete: boolean,
      alloyedWith: listOf(alloyMetal, 30),
      host: oneOf(HOSTS),
      technology: oneOf(TECHNOLOGIES),
      processing: oneOf(PROCESSING),
      particleSizeMicron: { kind: 'number', above: 0, most: 1e9 },
      commodityCode: filled(20),
      controlCode,
      grade: text(NAME_LENGTH),
      description: text(TEXT_LENGTH),
    }),
    origin: country,
    exportedFrom: country,
    destination: country,
    chineseContent: objectOf({ valuePercent: percent, technology: boolean }),
    endUse: objectOf({ kind: oneOf(END_USES), field: oneOf(END_USE_FIELDS) }),
    endUser: objectOf({ name, country, kind: oneOf(END_USER_KINDS), listed, listedOwnershipPercent: percent, cleared }),
    importer: party,
    consignees: listOf(party, 20),
    exporter: objectOf({ name, complianceProgramme: boolean, exportRecord: boolean, penalised: boolean }),
    shipment: objectOf({ purpose: oneOf(PURPOSES) }),
    customer: oneOf(CUSTOMERS),
    quantityKg: { kind: 'number', least: 0, most: 1e12 },
    documents: listOf(filled(60), 60),
    clock: objectOf({
      submittedOn: day,
      acceptedOn: day,
      neededBy: day,
      transitDays: { kind: 'number', least: 0, most: 3650, whole: true },
    }),
  },
  'asOf',
)
