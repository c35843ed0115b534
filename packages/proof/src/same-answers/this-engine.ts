import * as ytterby from 'ytterby'
import { timeline } from 'ytterby/law'
import { compileRuleset } from 'ytterby/rulesets'
import type { Engine } from './answers-of.ts'

/** The engine of this tree. */
export const thisEngine: Engine = { ...ytterby, timeline, compileRuleset }
