import { country, controlCode, day, name, symbol } from '../../schema/inquiry-outline.ts'
import { END_USES, END_USE_FIELDS } from '../../schema/inquiry-words.ts'
import { listOf, objectOf, oneOf } from '../../schema/outline.ts'
import { LICENCE_FORMS } from '../../schema/permit-kind.ts'

const MOST = 100
const NUMBER_LENGTH = 100
const MOST_KG = 1e12

/** A dual-use export licence (两用物项出口许可证件), as printed. Omitted fields are open, and open fields keep the shipment waiting. */
export const LICENCE_OUTLINE = objectOf(
  {
    number: { ...name, most: NUMBER_LENGTH },
    holder: { ...name },
    importer: { ...name },
    form: oneOf(LICENCE_FORMS),
    items: listOf(objectOf({ code: controlCode, elements: listOf(symbol, 17, 1) }, 'code'), MOST, 1),
    quantityKg: { kind: 'number', above: 0, most: MOST_KG },
    usedKg: { kind: 'number', least: 0, most: MOST_KG },
    endUsers: listOf(objectOf({ name, country }, 'name'), MOST, 1),
    endUse: objectOf({ kind: oneOf(END_USES), field: oneOf(END_USE_FIELDS) }, 'kind'),
    destinations: listOf(country, MOST, 1),
    validFrom: { ...day },
    validUntil: { ...day },
    used: { kind: 'boolean' },
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
