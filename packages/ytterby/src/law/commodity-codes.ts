import type { RulesetData } from '../schema/ruleset.ts'
import table from './commodity-codes.json' with { type: 'json' }

/**
 * What a good of a commodity code can be: forms and elements it leaves open. A code without candidates tells nothing about rare earths.
 * Years are those of the editions read; left out = not limited as far as read. The texts of the codes are for who reads the table.
 */
export const commodityCodes: RulesetData['commodityCodes'] = table.map((record) => {
  const { text: _, ...code } = record
  return code
})
