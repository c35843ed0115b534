/** Lists of any length over HTTP: a service answers them in the background. It contains no law and has no dependencies. */
export { createJobsClient, type Job, type JobParameters, type JobsClient, type RunOptions } from './client/jobs.ts'
export type { ClientOptions } from './client/service.ts'
export { ServiceError } from './errors/service-error.ts'
export { UnreachableError } from './errors/unreachable-error.ts'
