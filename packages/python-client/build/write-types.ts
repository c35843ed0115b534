/**
 * `npm run python:types` writes the types of inquiries and answers, `answers.py`. The wheel's build and the check of types run it, so
 * git does not hold the file.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { typesOfAnswers } from './types-of-answers.ts'

writeFileSync(join(import.meta.dirname, '../src/ytterby_client/answers.py'), typesOfAnswers())
