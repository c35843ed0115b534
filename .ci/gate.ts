/**
 * `npm test` runs every check that a change must pass, and prints one line for each as it ends. `npm run check` runs only the
 * static ones. The last line counts each test of Vitest and each other step.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inspect } from 'node:util'
import { command, Failure } from './command.ts'
import { pack, proveAnswers, proveImports, proveManifests, proveRuns, proveSizes, proveTypes } from './published.ts'
import { refuseDeepImports } from './deep-imports.ts'
import { lintDockerfile } from './dockerfile.ts'
import { checkMass } from './mass.ts'
import { timeToFirstAnswer } from './first-answer.ts'
import { requireUsers } from './package-users.ts'
import { lintProse } from './prose.ts'
import { runTests } from './tests.ts'
import { refuseTypeNamesTwice } from './type-names.ts'
import { bundlePortfolio, bundleWorker } from './worker.ts'
import { lintWorkflows } from './workflows.ts'

type Outcome = { readonly passed: number; readonly failed: number; readonly summary: string }

const scratch = mkdtempSync(join(tmpdir(), 'ytterby-gate-'))
process.on('exit', () => rmSync(scratch, { recursive: true, force: true }))

const run = (line: string) => () => command(line.split(' ')).then(() => '')

const checkPython = async () => {
  await command(['node', 'packages/python-client/build/write-types.ts'])
  return command(['pyright', '--project', 'packages/python-client']).then(() => '')
}

const listMaterials = async () =>
  (await command(['node', '.ci/bill-of-materials.ts', join(scratch, 'materials')])).trim().replaceAll('\n', '; ')

type Step = readonly [name: string, step: () => Promise<string | Outcome>]

/** Steps that need nothing built. */
const checks: readonly Step[] = [
  ['format', run('oxfmt --check .')],
  ['lint', run('oxlint --deny-warnings --report-unused-disable-directives')],
  ['types', run('node .ci/check-types.ts')],
  ['boundaries', run('turbo boundaries')],
  ['deep imports', refuseDeepImports],
  ['type names', refuseTypeNamesTwice],
  ['package users', async () => requireUsers()],
  ['prose', lintProse],
  ['mass', checkMass],
]

/** All packages; the documentation is built by its tests, which take too long for the gate. */
const build: Step = ['build', run('turbo run build --filter=!@ytterby/docs --output-logs=errors-only')]
const tests: Step = ['tests', () => runTests(scratch)]

/** Steps besides the tests that need what is built. They use the processors while tests wait. */
const others: readonly Step[] = [
  ['unused', run('knip --treat-config-hints-as-errors')],
  ['python types', checkPython],
  ['workflows', lintWorkflows],
  ['dockerfile', lintDockerfile],
  ['releases', run('node packages/release/check.ts')],
  ['pack', () => pack(scratch)],
  ['publint', () => proveManifests(scratch)],
  ['attw', () => proveTypes(scratch)],
  ['imports', () => proveImports(scratch)],
  ['sizes', () => proveSizes(scratch)],
  ['package runs', () => proveRuns(scratch)],
  ['packed answers', () => proveAnswers(scratch)],
  ['materials', listMaterials],
  ['worker bundle', () => bundleWorker(scratch)],
  ['portfolio bundle', () => bundlePortfolio(scratch)],
  ['first answer', timeToFirstAnswer],
]

let passed = 0
let failed = 0

async function runAll(steps: readonly Step[]): Promise<void> {
  for (const step of steps) await runStep(step)
}

async function runStep([name, step]: Step): Promise<void> {
  const start = performance.now()
  const outcome = await step().then(
    (result): Outcome => (typeof result === 'string' ? { passed: 1, failed: 0, summary: result } : result),
    (error: unknown): Outcome => ({
      passed: 0,
      failed: 1,
      summary: error instanceof Failure ? error.message : inspect(error),
    }),
  )
  passed += outcome.passed
  failed += outcome.failed
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  console.log(
    `${outcome.failed === 0 ? 'ok  ' : 'FAIL'} ${name.padEnd(16)}${seconds.padStart(6)} s  ${outcome.summary}`,
  )
}

if (process.argv.includes('--checks')) await runAll(checks)
else {
  const built = runStep(build)
  const checked = runAll(checks)
  await built
  await Promise.all([runStep(tests), checked.then(() => runAll(others))])
}
console.log(`${Math.round(performance.now() / 1000)} s in all`)
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
