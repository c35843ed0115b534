import { relative } from 'node:path/posix'
import type * as z from 'zod'
import { COUNTRY_CODES, OTHER_ELEMENT_SYMBOLS } from '../src/apps.ts'
import { CompositionSchema } from '../src/composition.ts'
import { PartyMatchSchema } from '../src/engine/write/party-match-schema.ts'
import { LedgerEventSchema } from '../src/ledger/event.ts'
import { SHIPMENT_OUTLINE } from '../src/ledger/shipment.ts'
import { ExposureLineSchema, KitSchema, LicenceSchema } from '../src/planning.ts'
import { AssessmentSchema, InquirySchema } from '../src/schema.ts'
import { ClearanceSchema } from '../src/schema/inquiry.ts'
import { schemaOf } from '../src/schema/schema-of.ts'
import { documentedType } from './documented-types.ts'
import { ASSESSMENT } from './meanings/answer.ts'
import {
  COMPOSITION,
  EXPOSURE_LINE,
  KIT,
  LEDGER_EVENT,
  LICENCE,
  PARTY_MATCH,
  PLANNED_SHIPMENT,
} from './meanings/input.ts'
import { INQUIRY } from './meanings/inquiry.ts'
import type { Meanings } from './meanings/under.ts'

/** A type that `tsc` infers in a file of `dist`, and the declaration that replaces it. */
type PublishedType = {
  readonly file: string
  readonly name: string
  readonly inferredFrom: string
  readonly schema: z.ZodType
  readonly meanings: Meanings
}

const inferred = (file: string, name: string, schema: z.ZodType, meanings: Meanings): PublishedType => ({
  file,
  name,
  inferredFrom: `z.infer<typeof ${name}Schema>`,
  schema,
  meanings,
})

/** The types whose fields callers read and fill in: every field is declared with its meaning. */
export const PUBLISHED_TYPES: readonly PublishedType[] = [
  inferred('schema/inquiry', 'Inquiry', InquirySchema, INQUIRY),
  inferred('schema/inquiry', 'Clearance', ClearanceSchema, {}),
  inferred('schema/assessment', 'Assessment', AssessmentSchema, ASSESSMENT),
  inferred('engine/write/party-match-schema', 'PartyMatch', PartyMatchSchema, PARTY_MATCH),
  inferred('planning/kit/kit', 'Kit', KitSchema, KIT),
  inferred('planning/licence/licence', 'Licence', LicenceSchema, LICENCE),
  inferred('exposure/exposure-line', 'ExposureLine', ExposureLineSchema, EXPOSURE_LINE),
  inferred('composition/composition-input', 'Composition', CompositionSchema, COMPOSITION),
  inferred('ledger/event', 'LedgerEvent', LedgerEventSchema, LEDGER_EVENT),
  {
    file: 'ledger/shipment',
    name: 'PlannedShipment',
    inferredFrom: 'ValueOf<typeof SHIPMENT_OUTLINE>',
    schema: schemaOf(SHIPMENT_OUTLINE),
    meanings: PLANNED_SHIPMENT,
  },
]

const WORDS = { CountryCode: COUNTRY_CODES, OtherElement: OTHER_ELEMENT_SYMBOLS }

/** The declaration of a published type, with what it needs from other files. Fails if a field has no meaning. */
export function declarationOf({ file, name, schema, meanings }: PublishedType): { before: string; type: string } {
  const named = name === 'Assessment' ? ['Inquiry'] : []
  const type = documentedType(schema, { words: WORDS, types: named, meanings })
  const schemas = `${relative(file.slice(0, file.lastIndexOf('/')), 'schema') || '.'}/`.replace(/^(?!\.)/, './')
  const needed = {
    CountryCode: `type CountryCode = (typeof import('${schemas}country.js').COUNTRY_CODES)[number];\n`,
    OtherElement: `type OtherElement = (typeof import('${schemas}elements.js').OTHER_ELEMENT_SYMBOLS)[number];\n`,
    Inquiry: `import type { Inquiry } from '${schemas}inquiry.js';\n`,
  }
  const before = Object.entries(needed).filter(([word]) => word !== name && new RegExp(`: \\(?${word}\\b`).test(type))
  return { before: before.map(([, line]) => line).join(''), type }
}
