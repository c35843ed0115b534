import * as ytterby from 'ytterby'
import * as law from 'ytterby/law'
import { compileRuleset } from 'ytterby/law'
import type { ComparedSdk } from './released-sdk.ts'

/** The current SDK. */
export const thisSdk: ComparedSdk = { ...ytterby, ...law, compileRuleset }
