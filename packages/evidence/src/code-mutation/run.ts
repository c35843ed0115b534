/**
 * `node run.ts <pass> <report file> [glob …]`: runs Stryker on the calendar and the engine, or only on the globs.
 * It is a separate process, because Stryker uses the working directory and writes to standard output.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { argv, chdir, env } from 'node:process'
import { Stryker } from '@stryker-mutator/core'
import { currentRuleset } from 'ytterby'
import { digestsByCase } from '../answers/stored.ts'
import { thisSdk } from '../released/this-sdk.ts'

/** The first pass tests mutants with the cases, the second tests the survivors with the tests of the package. */
const PASSES = {
  cases: { testRunner: 'cases', plugins: [join(import.meta.dirname, 'case-runner.ts')], coverageAnalysis: 'perTest' },
  // The engine caches results, so the first test that reaches a line is not the only one affected by it.
  units: { testRunner: 'vitest', plugins: ['@stryker-mutator/vitest-runner'], coverageAnalysis: 'all' },
} as const

const [pass, report = '', ...globs] = argv.slice(2)
if (pass !== 'cases' && pass !== 'units') throw new Error('The pass is cases or units')
chdir(join(import.meta.dirname, '../../../..'))
const scratch = mkdtempSync(join(tmpdir(), 'ytterby-code-mutation-'))
const unmutated = join(scratch, 'unmutated-answers.json')
writeFileSync(unmutated, JSON.stringify(Object.assign({}, ...Object.values(digestsByCase(thisSdk, currentRuleset)))))
// The checks read it in the processes that Stryker starts.
env['UNMUTATED_ANSWERS'] = unmutated
try {
  await new Stryker({
    ...PASSES[pass],
    plugins: [...PASSES[pass].plugins],
    mutate: globs.length > 0 ? globs : ['packages/ytterby/src/{calendar,engine}/**/*.ts', '!**/*.test.ts'],
    // The copy of the tree is outside of it, so that nothing must be ignored, and our files are not below node_modules.
    tempDirName: scratch,
    // Stryker would rewrite tsconfig.json with an API that TypeScript 7 does not have; nothing in the copy reads it.
    ignorePatterns: ['/apps', '/docs', '/packages/cli', '/tsconfig.json', 'dist', '.*'],
    vitest: { configFile: 'packages/evidence/src/code-mutation/vitest.config.ts', related: false },
    concurrency: Number(env['MUTATION_CONCURRENCY'] ?? 2),
    reporters: ['json', 'progress-append-only'],
    jsonReporter: { fileName: report },
    timeoutMS: 5_000,
    // Each mutant loads another copy of the package, so the process is restarted now and then to limit memory.
    maxTestRunnerReuse: 500,
  }).runMutationTest()
} finally {
  rmSync(scratch, { recursive: true, force: true })
}
