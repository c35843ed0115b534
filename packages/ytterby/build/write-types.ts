/**
 * Writes the meaning of each field into the declarations of inquiries and answers. `tsc` infers both types from their schemas and
 * leaves the meanings out; the published declarations have to show them in an editor.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { COUNTRY_CODES, OTHER_ELEMENT_SYMBOLS } from '../src/apps.ts'
import { AssessmentSchema, InquirySchema } from '../src/schema.ts'
import { documentedType } from './documented-types.ts'

const WORDS = { CountryCode: COUNTRY_CODES, OtherElement: OTHER_ELEMENT_SYMBOLS }
const DECLARED = `type CountryCode = (typeof import('./country.js').COUNTRY_CODES)[number];
type OtherElement = (typeof import('./elements.js').OTHER_ELEMENT_SYMBOLS)[number];
`

write('inquiry', 'Inquiry', documentedType(InquirySchema, { words: WORDS, types: [] }), DECLARED)
write(
  'assessment',
  'Assessment',
  documentedType(AssessmentSchema, { words: WORDS, types: ['Inquiry'] }),
  `import type { Inquiry } from './inquiry.js';\n${DECLARED}`,
)

/** Replaces an inferred type in a declaration file. */
function write(file: string, name: string, type: string, before: string): void {
  const path = join(import.meta.dirname, '../dist/schema', `${file}.d.ts`)
  const inferred = `export type ${name} = z.infer<typeof ${name}Schema>;`
  const declared = readFileSync(path, 'utf8')
  if (!declared.includes(inferred)) throw new Error(`${path} does not infer ${name}`)
  writeFileSync(path, before + declared.replace(inferred, () => `export type ${name} = ${type};`))
}
