import { sentencesOf } from '../schema/sentences.ts'
import { rulesetData } from './ruleset.ts'

/** The Chinese of every sentence, in the order of the data. The package carries it apart from the law. */
export const chinese: readonly string[] = Array.from(sentencesOf(rulesetData), ({ zh }) => zh)
