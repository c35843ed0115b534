/** `node packages/python-client/build/write-types.ts` writes the types of inquiries and answers; `npm run law:digest` runs it. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { typesOfAnswers } from './types-of-answers.ts'

writeFileSync(join(import.meta.dirname, '../src/ytterby_client/answers.py'), typesOfAnswers())
