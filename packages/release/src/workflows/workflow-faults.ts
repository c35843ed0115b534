import { parseYaml } from '@redocly/openapi-core'
import * as z from 'zod'

const strings = z.record(z.string(), z.unknown()).default({})
const StepSchema = z.looseObject({
  uses: z.string().optional(),
  run: z.string().optional(),
  with: strings,
  env: strings,
})
const permissions = z.union([z.string(), z.record(z.string(), z.string())]).optional()
const JobSchema = z.looseObject({
  permissions,
  environment: z.unknown().optional(),
  env: strings,
  secrets: z.unknown().optional(),
  uses: z.string().optional(),
  'runs-on': z.string().optional(),
  'timeout-minutes': z.number().optional(),
  steps: z.array(StepSchema).default([]),
})
const WorkflowSchema = z.looseObject({
  on: z.unknown().optional(),
  permissions,
  env: strings,
  jobs: z.record(z.string(), JobSchema),
})
const ActionSchema = z.looseObject({ runs: z.looseObject({ steps: z.array(StepSchema).default([]) }) })

type Step = z.infer<typeof StepSchema>
type Job = z.infer<typeof JobSchema>

/** What GitHub itself publishes, and the job that holds the identity may use. */
const OF_GITHUB: ReadonlySet<string> = new Set(['actions/checkout', 'actions/setup-node', 'actions/download-artifact'])
/** A script of ours with arguments that are variables of the shell. */
const OWN_SCRIPT = /^node (\.ci\/[\w-]+\.mjs)( "\$[A-Z_]+[\w/.-]*")*$/
const PINNED = /^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/
/** Triggers that run with the rights of the repository on what somebody else sent. */
const OF_STRANGERS = [
  'pull_request_target',
  'workflow_run',
  'issue_comment',
  'issues',
  'discussion',
  'repository_dispatch',
]

/**
 * What is wrong with a workflow or an action of this repository: rights, pinning, injection and credentials.
 *
 * @param file its path below `.github`.
 * @param script the text of a script of ours by its path, for the job that holds the identity.
 * @returns a sentence for each fault, with what to do.
 */
export function workflowFaults(file: string, text: string, script: (path: string) => string): string[] {
  const found = file.startsWith('actions/')
    ? ActionSchema.parse(parseYaml(text)).runs.steps.flatMap((step) => faultsOfStep(step))
    : faultsOfWorkflow(WorkflowSchema.parse(parseYaml(text)), script)
  return [...found, ...unpinned(text)].map((fault) => `${file}: ${fault}`)
}

function faultsOfWorkflow(
  { on, permissions: given, env, jobs }: z.infer<typeof WorkflowSchema>,
  script: (path: string) => string,
): string[] {
  const triggers = typeof on === 'string' ? [on] : Array.isArray(on) ? on.map(String) : Object.keys(Object(on))
  const isForStrangers = triggers.includes('pull_request')
  return [
    ...triggers
      .filter((one) => OF_STRANGERS.includes(one))
      .map((one) => `the trigger ${one} runs what a stranger sent with rights`),
    ...(isNone(given)
      ? []
      : ['the workflow has rights: state permissions: {} at the top, and what a job needs at the job']),
    ...(hasSecret(env) ? ['a secret is in env of the workflow: state it at the step that needs it'] : []),
    ...Object.entries(jobs).flatMap(([name, job]) =>
      faultsOfJob(job, { isForStrangers, script }).map((fault) => `job ${name}: ${fault}`),
    ),
  ]
}

const isNone = (given: z.infer<typeof permissions>): boolean =>
  typeof given === 'object' && Object.keys(given).length === 0
const hasSecret = (value: unknown): boolean => /\$\{\{[^}]*\bsecrets\b/.test(JSON.stringify(value) ?? '')

function faultsOfJob(
  job: Job,
  { isForStrangers, script }: { isForStrangers: boolean; script: (path: string) => string },
): string[] {
  const { permissions: given, steps, env, secrets, uses } = job
  const rights = typeof given === 'object' ? given : {}
  const isWriting = Object.values(rights).includes('write')
  return [
    ...(given === undefined || typeof given === 'string' ? ['state permissions one by one'] : []),
    ...(isForStrangers && (isWriting || hasSecret(job)) ? ['a pull request of a stranger gets rights or secrets'] : []),
    ...(secrets === undefined ? [] : ['secrets are handed on: give the called workflow an environment']),
    ...(hasSecret(env) ? ['a secret is in env of the job: state it at the step that needs it'] : []),
    ...(uses === undefined && job['timeout-minutes'] === undefined ? ['state timeout-minutes'] : []),
    ...(uses === undefined && !/^ubuntu-\d\d\.\d\d$/.test(job['runs-on'] ?? '')
      ? ['state the version of the runner']
      : []),
    ...steps.flatMap(faultsOfStep),
    ...(rights['id-token'] === undefined ? [] : faultsOfIdentity(job, script)),
  ]
}

function faultsOfStep({ uses = '', run = '', with: inputs }: Step): string[] {
  const [action = ''] = uses.split('@')
  return [
    ...(run.includes('${{')
      ? ['a script has ${{ … }}, which is put into it as text: use env and a variable of the shell']
      : []),
    ...(typeof inputs['script'] === 'string' && inputs['script'].includes('${{')
      ? ['an input named script has ${{ … }}: use env']
      : []),
    ...(hasSecret(inputs) ? [`a secret is an input of ${uses}: state it in env of a step of ours`] : []),
    ...(uses !== '' && !uses.startsWith('./') && !PINNED.test(uses) ? [`${uses} is not pinned to a commit`] : []),
    ...(action === 'actions/checkout' && inputs['persist-credentials'] !== false
      ? ['the checkout keeps its token for later steps: state persist-credentials: false']
      : []),
    ...(action === 'actions/setup-node' && inputs['package-manager-cache'] !== false
      ? ['setup-node may take what another run left in a cache: state package-manager-cache: false']
      : []),
    ...(action === 'actions/cache' ? ['a cache can hold what another run left: do without'] : []),
  ]
}

/** In the job that holds the identity, nothing runs that anybody else wrote, and nothing that another job could have changed. */
function faultsOfIdentity({ steps, environment, uses }: Job, script: (path: string) => string): string[] {
  return [
    ...(environment === undefined ? ['the identity needs an environment, which says who may use it'] : []),
    ...(uses === undefined ? [] : ['another workflow would get the identity']),
    ...steps.flatMap(({ uses: action = '', run }) => {
      if (run === undefined)
        return OF_GITHUB.has(action.split('@')[0] ?? '') ? [] : [`${action} runs in the job that holds the identity`]
      const path = OWN_SCRIPT.exec(run.trim())?.[1]
      if (path === undefined)
        return [`“${run.trim()}” runs in the job that holds the identity: only node .ci/….mjs may`]
      return foreignImports(script(path)).map((name) => `${path} imports ${name} in the job that holds the identity`)
    }),
  ]
}

/** What a script imports besides parts of Node. */
const foreignImports = (text: string): string[] =>
  [...text.matchAll(/\b(?:from|import)\s*\(?\s*(['"`])(.*?)\1/g)]
    .map(([, , name = '']) => name)
    .filter((name) => !name.startsWith('node:'))

/** Pinned actions without their version, which alone tells a reader what a commit is. */
const unpinned = (text: string): string[] =>
  [...text.matchAll(/^[\s-]*uses: (.*)$/gm)]
    .map(([, uses = '']) => uses)
    .filter((uses) => !/^(?:\.\/\S+|\S+@[0-9a-f]{40} # v\d+\.\d+\.\d+)$/.test(uses))
    .map((uses) => `${uses} lacks its version in a comment`)
