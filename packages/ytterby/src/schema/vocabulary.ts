/** Schemas of the words that the contract knows. Whoever needs the words alone loads no library for them. */
import * as z from 'zod'
import { COUNTRY_CODES } from './country.ts'
import { ELEMENT_SYMBOLS } from './elements.ts'
import { LICENCE_FORMS, PARTY_LISTS, PERMIT_KINDS, STATES } from './permit-kind.ts'
import { PRODUCT_FORMS } from './product-form.ts'
import { ACTIONS, POSSIBLE_VERDICTS, VERDICTS } from './verdict.ts'

/** A calendar day in Beijing, `YYYY-MM-DD`. Days that do not exist (2025-02-30) are refused. */
export const DaySchema = z.iso.date()
export const CountrySchema = z.enum(COUNTRY_CODES)
export const ElementSymbolSchema = z.enum(ELEMENT_SYMBOLS)
export const ProductFormSchema = z.enum(PRODUCT_FORMS)
export const PermitKindSchema = z.enum(PERMIT_KINDS)
export const LicenceFormSchema = z.enum(LICENCE_FORMS)
export const StateSchema = z.enum(STATES)
export const PartyListSchema = z.enum(PARTY_LISTS)
export const PossibleVerdictSchema = z.enum(POSSIBLE_VERDICTS)
export const VerdictSchema = z.enum(VERDICTS)
export const ActionSchema = z.enum(ACTIONS)
