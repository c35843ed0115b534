import * as z from 'zod'
import { OTHER_ELEMENT_SYMBOLS } from './elements.ts'
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
import { CountrySchema, DaySchema, ElementSymbolSchema, ProductFormSchema } from './vocabulary.ts'

// A strict content-security policy reports zod's compiler even where it is caught.
z.config({ jitless: true })

const text = (length: number): z.ZodString => z.string().max(length).refine(isWhole, { abort: true })
export const NameSchema = text(NAME_LENGTH).refine(namesSomebody)
export const ListedSchema = z.enum(LISTED)
/** A near match that somebody looked at and found to be another party. It holds for that listed name in that notice and that met name alone. */
export const ClearanceSchema = z.strictObject({
  /** The listed name as the notice prints it. */
  listed: NameSchema.clone(),
  /** The id of the notice. */
  notice: text(NOTICE_LENGTH).min(1),
  /** The name that was met. */
  met: NameSchema.clone(),
  /** The day on which it was looked at, and the first day on which that no longer holds. */
  on: DaySchema.clone(),
  by: NameSchema.optional(),
  why: text(TEXT_LENGTH).min(1).refine(namesSomebody),
  until: DaySchema.optional(),
})
export type Clearance = z.infer<typeof ClearanceSchema>
export const ClearedSchema = z.array(ClearanceSchema).max(MOST_CLEARED)

const PartySchema = z.strictObject({
  name: NameSchema.optional(),
  country: CountrySchema.optional(),
  listed: ListedSchema.optional(),
  cleared: ClearedSchema.optional(),
})

/** Asserted classification: digit, letter A-E, three digits, then dotted sub-entries, for example `1C905.a.4`. */
export const ControlCodeSchema = z.string().max(CODE_LENGTH).regex(CONTROL_CODE)

/** Non-rare-earth constituents of an alloy or target. */
export const AlloyMetalSchema = z.enum(OTHER_ELEMENT_SYMBOLS)

const ProductSchema = z.strictObject({
  form: ProductFormSchema.optional(),
  elements: z
    .array(z.strictObject({ symbol: ElementSymbolSchema, weightPercent: z.number().gt(0).max(100).optional() }))
    .max(17)
    .optional(),
  elementsComplete: z.boolean().optional(),
  alloyedWith: z.array(AlloyMetalSchema).max(30).optional(),
  host: z.enum(HOSTS).optional(),
  technology: z.enum(TECHNOLOGIES).optional(),
  processing: z.enum(PROCESSING).optional(),
  particleSizeMicron: z.number().gt(0).max(1e9).optional(),
  commodityCode: z.string().min(1).max(20).refine(isWhole).optional(),
  controlCode: ControlCodeSchema.optional(),
  grade: text(NAME_LENGTH).optional(),
  description: text(TEXT_LENGTH).optional(),
})

const EndUserSchema = z.strictObject({
  name: NameSchema.optional(),
  country: CountrySchema.optional(),
  kind: z.enum(END_USER_KINDS).optional(),
  listed: ListedSchema.optional(),
  listedOwnershipPercent: z.number().min(0).max(100).optional(),
  cleared: ClearedSchema.optional(),
})

/**
 * What is asked: one good, on one day, to one buyer. A field left out is open, never false.
 * Unknown keys are refused.
 */
export const InquirySchema = z.strictObject({
  asOf: DaySchema.clone(),
  knownAt: DaySchema.optional(),
  product: ProductSchema.optional(),
  origin: CountrySchema.optional(),
  exportedFrom: CountrySchema.optional(),
  destination: CountrySchema.optional(),
  chineseContent: z
    .strictObject({
      valuePercent: z.number().min(0).max(100).optional(),
      technology: z.boolean().optional(),
    })
    .optional(),
  endUse: z.strictObject({ kind: z.enum(END_USES).optional(), field: z.enum(END_USE_FIELDS).optional() }).optional(),
  endUser: EndUserSchema.optional(),
  importer: PartySchema.optional(),
  consignees: z.array(PartySchema).max(20).optional(),
  exporter: z
    .strictObject({
      name: NameSchema.optional(),
      complianceProgramme: z.boolean().optional(),
      exportRecord: z.boolean().optional(),
      penalised: z.boolean().optional(),
    })
    .optional(),
  shipment: z.strictObject({ purpose: z.enum(PURPOSES).optional() }).optional(),
  customer: z.enum(CUSTOMERS).optional(),
  quantityKg: z.number().min(0).max(1e12).optional(),
  documents: z.array(text(60).min(1)).max(60).optional(),
  clock: z
    .strictObject({
      submittedOn: DaySchema.optional(),
      acceptedOn: DaySchema.optional(),
      neededBy: DaySchema.optional(),
      transitDays: z.int().min(0).max(3650).optional(),
    })
    .optional(),
})

export type Inquiry = z.infer<typeof InquirySchema>
export type Product = NonNullable<Inquiry['product']>
export type Party = z.infer<typeof PartySchema>
