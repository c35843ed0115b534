import * as ytterby from 'ytterby'
import { rulesetData, timeline } from 'ytterby/law'
import { compileRuleset } from 'ytterby/rulesets'
import type { Sdk } from './released-sdk.ts'

/** The current SDK. */
export const thisSdk: Sdk = { ...ytterby, rulesetData, timeline, compileRuleset }
