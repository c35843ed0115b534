import { withChinese } from '../../schema/sentences.ts'
import { completeLaw, loadedData, type Ruleset } from './ruleset.ts'

/** Completes the law of a ruleset, in a copy, by the Chinese of every sentence. */
export function loadChinese(ruleset: Ruleset, chinese: readonly string[]): void {
  let at = 0
  const data = withChinese(loadedData(ruleset), () => chinese[at++] ?? '')
  if (at !== chinese.length) throw new RangeError('The Chinese sentences belong to another ruleset')
  completeLaw(ruleset, { data, hasChinese: true })
}
