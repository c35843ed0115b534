import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readWorkflows } from '../src/workflows/read-workflows.ts'
import { workflowFaults } from '../src/workflows/workflow-faults.ts'

const ROOT = join(import.meta.dirname, '../../..')
const script = (path: string): string => readFileSync(join(ROOT, path), 'utf8')
const WORKFLOWS = readWorkflows(ROOT)

test.each(WORKFLOWS)('$file keeps the rules', ({ file, text }) => {
  expect(workflowFaults(file, text, script)).toEqual([])
})

test('there are workflows, and one job of one of them holds the identity', () => {
  expect(WORKFLOWS.map(({ file }) => file)).toContain('workflows/release.yml')
  expect(WORKFLOWS.flatMap(({ text }) => text.match(/id-token: write/g) ?? [])).toHaveLength(1)
})

const COMMIT = '0123456789abcdef0123456789abcdef01234567'
/** A workflow that keeps every rule. */
const GOOD = `on:
  push:
    branches: [main]
permissions: {}
jobs:
  stage:
    runs-on: ubuntu-24.04
    timeout-minutes: 5
    environment: npm
    permissions:
      contents: read
      id-token: write
    steps:
      - uses: actions/checkout@${COMMIT} # v7.0.1
        with:
          persist-credentials: false
      - uses: actions/setup-node@${COMMIT} # v7.0.0
        with:
          node-version: 24
          package-manager-cache: false
      - run: node .ci/stage.mjs "$RUNNER_TEMP/packs"
  other:
    runs-on: ubuntu-24.04
    timeout-minutes: 5
    permissions:
      contents: read
    steps:
      - run: npm run check
        env:
          TOKEN: \${{ secrets.TOKEN }}
          TITLE: \${{ github.event.head_commit.message }}
`
const builtIns = (): string => `import { join } from 'node:path'\nawait import('node:fs')\n`

test('a workflow that keeps every rule has no fault', () => {
  expect(workflowFaults('workflows/good.yml', GOOD, builtIns)).toEqual([])
})

/** Each with one fault, and a word of the sentence about it. */
test.each<[string, string, string, string]>([
  ['rights for all jobs', 'permissions: {}\n', 'permissions:\n  contents: write\n', 'the workflow has rights'],
  ['reading rights for all jobs', 'permissions: {}\n', 'permissions: read-all\n', 'the workflow has rights'],
  ['no word about rights', 'permissions: {}\n', '', 'the workflow has rights'],
  [
    'a job without rights',
    '    permissions:\n      contents: read\n    steps:\n      - run',
    '    steps:\n      - run',
    'one by one',
  ],
  ['a trigger of strangers', '  push:\n    branches: [main]\n', '  pull_request_target:\n', 'what a stranger sent'],
  ['rights for a pull request', '  push:\n    branches: [main]\n', '  pull_request:\n', 'a pull request of a stranger'],
  ['an action at a tag', `checkout@${COMMIT} # v7.0.1`, 'checkout@v7', 'not pinned to a commit'],
  ['an action at a branch', `checkout@${COMMIT} # v7.0.1`, 'checkout@main', 'not pinned to a commit'],
  ['an action at a short commit', `checkout@${COMMIT} # v7.0.1`, 'checkout@0123456 # v7.0.1', 'not pinned to a commit'],
  ['an action without its version', `${COMMIT} # v7.0.1`, COMMIT, 'lacks its version'],
  ['a title in a script', 'run: npm run check', 'run: echo "${{ github.event.issue.title }}"', 'put into it as text'],
  ['a branch in a script', 'run: npm run check', 'run: git checkout ${{ github.head_ref }}', 'put into it as text'],
  [
    'an output in a script',
    'run: npm run check',
    'run: |\n          true\n          echo ${{ needs.a.outputs.b }}',
    'put into it',
  ],
  [
    'a checkout with its token',
    '          persist-credentials: false\n',
    '          fetch-depth: 0\n',
    'keeps its token',
  ],
  ['a checkout that says so', 'persist-credentials: false', 'persist-credentials: true', 'keeps its token'],
  ['a cache', '          package-manager-cache: false\n', '', 'left in a cache'],
  [
    'a secret for a whole job',
    '    timeout-minutes: 5\n    environment',
    '    timeout-minutes: 5\n    env:\n      A: ${{ secrets.A }}\n    environment',
    'env of the job',
  ],
  [
    'a secret for the workflow',
    'permissions: {}\n',
    'permissions: {}\nenv:\n  A: ${{ secrets.A }}\n',
    'env of the workflow',
  ],
  ['a secret for an action', '          node-version: 24\n', '          token: ${{ secrets.A }}\n', 'is an input'],
  [
    'a runner that changes',
    'runs-on: ubuntu-24.04\n    timeout-minutes: 5\n    environment',
    'runs-on: ubuntu-latest\n    timeout-minutes: 5\n    environment',
    'version of the runner',
  ],
  [
    'a job without an end',
    '    timeout-minutes: 5\n    permissions:\n      contents: read\n    steps:\n      - run',
    '    permissions:\n      contents: read\n    steps:\n      - run',
    'timeout-minutes',
  ],
  ['an installation beside the identity', 'node .ci/stage.mjs "$RUNNER_TEMP/packs"', 'npm ci', 'holds the identity'],
  [
    'the set-up beside the identity',
    `- uses: actions/setup-node@${COMMIT} # v7.0.0`,
    '- uses: ./.github/actions/setup',
    'holds the identity',
  ],
  [
    'an action of others beside the identity',
    `actions/setup-node@${COMMIT}`,
    `changesets/action@${COMMIT}`,
    'holds the identity',
  ],
  ['two commands beside the identity', '"$RUNNER_TEMP/packs"', '"$RUNNER_TEMP/packs" && npx a', 'holds the identity'],
  ['an identity without an environment', '    environment: npm\n', '', 'needs an environment'],
])('%s is a fault', (_, from, to, said) => {
  expect(GOOD).toContain(from)
  expect(workflowFaults('workflows/bad.yml', GOOD.replace(from, to), builtIns).join('\n')).toContain(said)
})

test.each([`import a from 'a'`, `import './a.mjs'`, `await import('a')`, `export * from "a"`, 'await import(`a`)'])(
  'a script that runs beside the identity may not %s',
  (text) => {
    expect(workflowFaults('workflows/bad.yml', GOOD, () => text).join('\n')).toContain('.ci/stage.mjs imports')
  },
)

test('an action of ours keeps the rules of steps', () => {
  const action = (run: string): string => `runs:\n  using: composite\n  steps:\n    - run: ${run}\n      shell: bash\n`
  expect(workflowFaults('actions/a/action.yml', action('npm ci'), builtIns)).toEqual([])
  expect(workflowFaults('actions/a/action.yml', action('echo ${{ inputs.a }}'), builtIns).join()).toContain('as text')
})

test('the settings of pnpm are there, and each exception has its reason above it', () => {
  const text = readFileSync(join(ROOT, 'pnpm-workspace.yaml'), 'utf8')
  const minutes = Number(/^minimumReleaseAge: (\d+)$/m.exec(text)?.[1])
  expect(minutes).toBeGreaterThanOrEqual(3 * 24 * 60)
  expect(text).toMatch(/^trustPolicy: no-downgrade$/m)
  expect(text).toMatch(/^blockExoticSubdeps: true$/m)
  for (const [, list = ''] of text.matchAll(/^(?:minimumReleaseAge|trustPolicy)Exclude:\n((?: .*\n)*)/gm))
    for (const [exception] of list.matchAll(/^ *- .*$/gm))
      expect(list).toMatch(new RegExp(`^ *# .{20,}\\n${exception.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`, 'm'))
  for (const [settings] of text.matchAll(/^(?:overrides|allowBuilds|auditConfig):$/gm))
    expect(text).toMatch(new RegExp(`^# .{20,}\\n${settings}$`, 'm'))
})
