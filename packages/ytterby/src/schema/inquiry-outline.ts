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
import { listOf, objectOf, oneOf, type Outline } from './outline.ts'
import { PRODUCT_FORMS } from './product-form.ts'

const day: Outline = { kind: 'day' }
const boolean: Outline = { kind: 'boolean' }
const percent: Outline = { kind: 'number', least: 0, most: 100 }
const country = oneOf(COUNTRY_CODES)
const listed = oneOf(LISTED)
const text = (most: number): Outline => ({ kind: 'text', most, tests: [isWhole] })
const idOf = (most: number): Outline => ({ kind: 'text', least: 1, most, tests: [isWhole] })
const reason: Outline = { kind: 'text', least: 1, most: TEXT_LENGTH, tests: [isWhole, namesSomebody] }
const name: Outline = { kind: 'text', most: NAME_LENGTH, tests: [isWhole, namesSomebody] }
const clearance = objectOf(
  { listed: name, notice: idOf(NOTICE_LENGTH), met: name, on: day, by: name, why: reason, until: day },
  'listed',
  'notice',
  'met',
  'on',
  'why',
)
const cleared = listOf(clearance, MOST_CLEARED)
const party = objectOf({ name, country, listed, cleared })

/** What `InquirySchema` accepts, without zod; they say the same, which a test holds them to. */
export const INQUIRY_OUTLINE: Outline = objectOf(
  {
    asOf: day,
    knownAt: day,
    product: objectOf({
      form: oneOf(PRODUCT_FORMS),
      elements: listOf(
        objectOf({ symbol: oneOf(ELEMENT_SYMBOLS), weightPercent: { kind: 'number', above: 0, most: 100 } }, 'symbol'),
        17,
      ),
      elementsComplete: boolean,
      alloyedWith: listOf(oneOf(OTHER_ELEMENT_SYMBOLS), 30),
      host: oneOf(HOSTS),
      technology: oneOf(TECHNOLOGIES),
      processing: oneOf(PROCESSING),
      particleSizeMicron: { kind: 'number', above: 0, most: 1e9 },
      commodityCode: { kind: 'text', least: 1, most: 20, tests: [isWhole] },
      controlCode: { kind: 'code', most: CODE_LENGTH, pattern: CONTROL_CODE },
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
    documents: listOf({ kind: 'text', least: 1, most: 60, tests: [isWhole] }, 60),
    clock: objectOf({
      submittedOn: day,
      acceptedOn: day,
      neededBy: day,
      transitDays: { kind: 'number', least: 0, most: 3650, whole: true },
    }),
  },
  'asOf',
)
