import { join } from 'node:path'

const APPS = join(import.meta.dirname, '../..')

export const ENVIRONMENTS = ['staging', 'production'] as const
type Environment = (typeof ENVIRONMENTS)[number]

/** What `wrangler` is called with, in which folder. */
type DeployStep = { readonly folder: string; readonly words: readonly string[] }

/**
 * The steps of a deployment, in order: the database first, which the Worker before can use as well; then the Worker that keeps, to
 * which the answering one is bound.
 */
export function deploySteps(environment: Environment): readonly DeployStep[] {
  const [portfolio, api] = [join(APPS, 'portfolio'), join(APPS, 'api')]
  const env = ['--env', environment]
  return [
    { folder: portfolio, words: ['d1', 'migrations', 'apply', 'DIRECTORY', '--remote', ...env] },
    { folder: portfolio, words: ['deploy', ...env] },
    { folder: api, words: ['deploy', ...env] },
  ]
}
