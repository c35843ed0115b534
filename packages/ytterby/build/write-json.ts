/** Writes what the package publishes as JSON beside its code: the ruleset and the two schemas of the contract. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'
import { canonicalJson, currentRuleset } from '../src/index.ts'
import { AssessmentSchema, InquirySchema } from '../src/schema.ts'

const files = {
  'ruleset.json': currentRuleset.data,
  'inquiry.schema.json': z.toJSONSchema(InquirySchema, { io: 'input' }),
  'assessment.schema.json': z.toJSONSchema(AssessmentSchema, { io: 'input' }),
}

for (const [name, value] of Object.entries(files)) {
  writeFileSync(join(import.meta.dirname, '../dist', name), `${canonicalJson(value)}\n`)
}
