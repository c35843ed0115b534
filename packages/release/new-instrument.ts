/**
 * `npm run new:instrument [-- --answers file.json]`: asks a few questions about a new instrument and
 * writes its law, cases that fail until they are filled in, and a changeset. CONTRIBUTING.md explains the next steps.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { argv, exit, stderr, stdin, stdout } from 'node:process'
import { parseArgs } from 'node:util'
import { currentRuleset } from 'ytterby'
import { AnswersSchema, misfitOf, type Answers } from './src/new-instrument/answers.ts'
import { askAnswers } from './src/new-instrument/ask.ts'
import { filesOf, folderOf } from './src/new-instrument/files.ts'
import { PLACES } from './src/places.ts'
import { today } from './src/today.ts'

const { values } = parseArgs({
  args: argv.slice(2),
  options: { answers: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
})
if (values.help === true) {
  stdout.write(
    'Usage: npm run new:instrument [-- --answers file.json]\nAsks questions, or reads the answers from a JSON file.\n',
  )
  exit(0)
}
if (values.answers !== undefined && !existsSync(values.answers)) {
  stderr.write(`There is no file ${values.answers}.\n`)
  exit(1)
}
const law = currentRuleset.data
const answers =
  values.answers === undefined ? await askAnswers(stdin, stdout, law) : answersIn(readFileSync(values.answers, 'utf8'))

if (answers === null) {
  stderr.write('\nStopped; nothing was written.\n')
  exit(1)
}

const at = (path: string): string => join(PLACES.root, path)
const read = (path: string): string => readFileSync(at(path), 'utf8')
const files = filesOf(
  answers,
  {
    instruments: read('packages/ytterby/src/law/instruments.ts'),
    sourceTable: read('packages/ytterby/src/law/source-table.json'),
    sourceIds: read('packages/ytterby/src/law/source-ids.json'),
    cases: read('packages/evidence/src/cases/index.ts'),
    version: read('packages/ytterby/src/law/version.ts'),
    coverage: read('docs/law-coverage.md'),
  },
  today(),
)
const instrument = `packages/ytterby/src/law/${folderOf(answers)}/${answers.id.toLowerCase()}.ts`
if (existsSync(at(instrument))) {
  stderr.write(
    `${instrument} already exists. Go on with it, or remove what was written for it; git status lists the files.\n`,
  )
  exit(1)
}
for (const [path, text] of Object.entries(files)) writeFileSync(at(path), text)
execFileSync(
  'oxfmt',
  Object.keys(files).filter((path) => path.endsWith('.ts')),
  { cwd: PLACES.root, stdio: 'inherit' },
)
execFileSync('npm', ['run', '--silent', 'law:digest'], { cwd: PLACES.root, stdio: 'inherit' })
stdout.write(`Written:\n${Object.keys(files)
  .map((path) => `  ${path}`)
  .join('\n')}
Next (CONTRIBUTING.md, “Add an instrument”): if you have read the notice itself, and not a report of it, set its \`confidence\` to
\`primary-text\`; fill in the cases and the states of the limbs, have somebody else read the text, add a second reading to
\`readBy\` and write what it says into packages/evidence/src/extract, then \`npm run impact\` and \`npm test\`.
`)

/** The answers in a JSON text; ends with every problem otherwise. */
function answersIn(text: string): Answers {
  const { success, data, error } = AnswersSchema.safeParse(jsonOf(text))
  const problems = success
    ? (['limbs', 'from', 'lastDay', 'knownThrough'] as const).flatMap((key) => misfitOf(key, data, law) ?? [])
    : error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
  if (success && problems.length === 0) return data
  stderr.write(`${problems.join('\n')}\nNothing was written.\n`)
  return exit(1)
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    stderr.write(`${values.answers} is not JSON.\nNothing was written.\n`)
    return exit(1)
  }
}
