/** Schemas of the contract's enumerations. The words themselves can be imported without zod. */
import * as z from 'zod'
import { country, day, form, symbol } from './inquiry-outline.ts'
import { LICENCE_FORMS, PARTY_LISTS, PERMIT_KINDS, STATES } from './permit-kind.ts'
import { schemaOf } from './schema-of.ts'
import { ACTIONS, POSSIBLE_VERDICTS, VERDICTS } from './verdict.ts'

/** A calendar day in Beijing, `YYYY-MM-DD`. Days that do not exist (2025-02-30) are refused. */
export const DaySchema = schemaOf(day)
export const CountrySchema = schemaOf(country)
export const ElementSymbolSchema = schemaOf(symbol)
export const ProductFormSchema = schemaOf(form)
export const PermitKindSchema = z.enum(PERMIT_KINDS)
export const LicenceFormSchema = z.enum(LICENCE_FORMS)
export const StateSchema = z.enum(STATES)
export const PartyListSchema = z.enum(PARTY_LISTS)
export const PossibleVerdictSchema = z.enum(POSSIBLE_VERDICTS)
export const VerdictSchema = z.enum(VERDICTS)
export const ActionSchema = z.enum(ACTIONS)
