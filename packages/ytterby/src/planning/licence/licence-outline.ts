import { planningRefusals } from '../../locales/en/refusals/planning.ts'
import { country, day, name, symbol } from '../../schema/inquiry-outline.ts'
import { CODE_LENGTH, CONTROL_CODE, END_USES, END_USE_FIELDS } from '../../schema/inquiry-words.ts'
import { currencyCode } from '../../schema/currency-code.ts'
import { listOf, objectOf, oneOf, type CodeOutline } from '../../schema/outline.ts'
import { LICENCE_FORMS } from '../../schema/permit-kind.ts'

const MOST = 100
const NUMBER_LENGTH = 100
const MOST_KG = 1e12

/** Statuses of a licence, as trade systems know them. */
export const LICENCE_STATUSES = [
  'issued',
  'reinstated',
  'suspended',
  'revoked',
  'surrendered',
  'exhausted',
  'expired',
  'cancelled',
] as const
export type LicenceStatus = (typeof LICENCE_STATUSES)[number]

/** A control code; of an ordinary export licence a commodity code. */
const itemCode: CodeOutline = {
  kind: 'code',
  most: CODE_LENGTH,
  pattern: new RegExp(`${CONTROL_CODE.source}|^[0-9]{4,10}$`),
  wrong: { code: 'invalid-code', message: planningRefusals.noItemCode },
}

/**
 * An export licence, as printed: of dual-use items (两用物项出口许可证件), or the ordinary one (出口许可证). Omitted fields are open,
 * and open fields keep the shipment waiting.
 */
export const LICENCE_OUTLINE = objectOf(
  {
    id: { ...name, most: NUMBER_LENGTH },
    number: { ...name, most: NUMBER_LENGTH },
    holder: { ...name },
    importer: { ...name },
    form: oneOf([...LICENCE_FORMS, 'ordinary']),
    items: listOf(objectOf({ code: itemCode, elements: listOf(symbol, 17, 1) }, 'code'), MOST, 1),
    quantityKg: { kind: 'number', above: 0, most: MOST_KG },
    usedKg: { kind: 'number', least: 0, most: MOST_KG },
    value: { kind: 'number', above: 0, most: MOST_KG },
    currency: currencyCode,
    batches: { kind: 'number', least: 1, most: 10_000, whole: true },
    port: { ...name, most: NUMBER_LENGTH },
    endUsers: listOf(objectOf({ name, country }, 'name'), MOST, 1),
    endUse: objectOf({ kind: oneOf(END_USES), field: oneOf(END_USE_FIELDS) }, 'kind'),
    destinations: listOf(country, MOST, 1),
    validFrom: { ...day },
    validUntil: { ...day },
    used: { kind: 'boolean' },
    status: oneOf(LICENCE_STATUSES),
    changeRequest: oneOf(['none', 'pending', 'refused']),
  },
  'form',
  'items',
  'endUsers',
  'endUse',
  'destinations',
  'validFrom',
  'validUntil',
)
