import * as ytterby from 'ytterby'
import { rulesetData, timeline, compileRuleset } from 'ytterby/law'
import type { Sdk } from './released-sdk.ts'

/** The current SDK. */
export const thisSdk: Sdk = { ...ytterby, rulesetData, timeline, compileRuleset }
