import * as ytterby from 'ytterby'
import * as law from 'ytterby/law'
import { compileRuleset } from 'ytterby/law'
import type { Sdk } from './released-sdk.ts'

/** The current SDK. */
export const thisSdk: Sdk = { ...ytterby, ...law, compileRuleset }
