import { sentencesOf } from '../schema/sentences.ts'
import { rulesetData } from './ruleset.ts'

/** The English of every sentence, in the order of the data, for builds that load each language apart. */
export const english: readonly string[] = Array.from(sentencesOf(rulesetData), ({ en }) => en)
