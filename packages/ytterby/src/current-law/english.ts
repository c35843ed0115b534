/**
 * Loads the English sentences of the current ruleset, for builds that carry the law without any: `@ytterby/element` loads each
 * language apart. It is not published as an entry, since the published law holds English.
 */
import { currentRuleset } from './current-ruleset.ts'
import { loadLanguage } from '../engine/law/load-language.ts'
import { english } from '../law/english.ts'

loadLanguage(currentRuleset, 'en', english)
