import type { Schema } from '@ytterby/http/openapi-parts'
import { JobListSchema, JobQuery, JobsQuery, OneJobQuery } from './job-schema.ts'
import type { KeptKind } from './openapi.ts'
import type { Operation } from './operation.ts'

const LIST = { schema: { type: 'string', format: 'binary' } }
const LIST_BODY = {
  'text/csv': {
    ...LIST,
    example: 'id,product.form,product.elements,destination\nA-1,ndfeb-magnet,Nd;Dy,DE\n',
  },
  'application/x-ndjson': {
    ...LIST,
    example:
      '{"id":"A-1","inquiry":{"product":{"form":"ndfeb-magnet","elements":[{"symbol":"Dy"}]},"destination":"DE"}}\n',
  },
}
const RESULT = { 'text/csv': LIST, 'application/x-ndjson': LIST }

const JOB: Schema = { 'application/json': { schema: { $ref: '#/components/schemas/Job' } } }

/** Every operation about jobs, in the order of the documentation. */
const OPERATIONS: readonly Operation[] = [
  {
    id: 'createJob',
    path: '/v1/jobs',
    method: 'post',
    summary: 'A list of any length, answered in the background',
    description:
      'CSV or NDJSON, as for `ytterby batch`; the content tells which. A body of at most 96 MiB starts the job at once. For a longer list, send no body, then its parts, then start the job. The result has the bytes that `ytterby batch FILE` prints with the same parameters.',
    query: JobQuery,
    isOnce: true,
    body: { required: false, content: LIST_BODY },
    answers: { 202: JOB },
    problems: ['invalid-query', 'job-body-too-large', 'unsupported-media-type', 'quota-reached'],
  },
  {
    id: 'listJobs',
    path: '/v1/jobs',
    method: 'get',
    summary: 'The jobs of the key',
    description: 'Newest first. A job that was wiped is in no list.',
    query: JobsQuery,
    answers: { 200: { 'application/json': { schema: { $ref: '#/components/schemas/JobList' } } } },
    problems: ['invalid-query'],
  },
  {
    id: 'getJob',
    path: '/v1/jobs/{id}',
    method: 'get',
    summary: 'Progress of a job',
    description:
      'With `Accept: text/event-stream`, an event `job` now and whenever the job has changed, until it has ended or five minutes have passed.',
    query: OneJobQuery,
    answers: { 200: { ...JOB, 'text/event-stream': { schema: { type: 'string' } } } },
    problems: ['invalid-query', 'not-found', 'no-receipts', 'wrong-job-state'],
  },
  {
    id: 'deleteJob',
    path: '/v1/jobs/{id}',
    method: 'delete',
    summary: 'Stop a job and wipe all of it',
    description: 'The list, the result and the job itself are deleted before the answer is sent.',
    answers: { 204: null },
    problems: ['not-found'],
  },
  {
    id: 'putJobPart',
    path: '/v1/jobs/{id}/parts/{n}',
    method: 'put',
    summary: 'A part of a list',
    description:
      'At most 8 MiB and 1,000 parts, numbered from 1. A part may end anywhere, even within a letter. Sent again, it replaces the part of its number.',
    body: { required: true, content: LIST_BODY },
    answers: { 204: null },
    problems: ['not-found', 'wrong-job-state', 'part-too-large', 'unsupported-media-type', 'quota-reached'],
  },
  {
    id: 'putJobProfile',
    path: '/v1/jobs/{id}/profile',
    method: 'put',
    summary: 'The profile with which a list of another system is read',
    description:
      'What `ytterby intake --profile` keeps, or `POST /v1/intakes` returns: at most 8 MiB. The list is then one as another system exported it: CSV of any length, or XLSX (at most 20 MiB and 500,000 rows; without merged cells if it unpacks to more than 16 MiB), and the result has the bytes that `ytterby batch FILE --profile PROFILE` prints. The job must have been created without `out` and `full`, and may not have started. Sent again, it replaces the profile.',
    body: { required: true, content: { 'application/json': { schema: { type: 'object' } } } },
    answers: { 204: null },
    problems: [
      'not-found',
      'wrong-job-state',
      'profile-too-large',
      'unsupported-media-type',
      'malformed-json',
      'invalid-profile',
      'quota-reached',
    ],
  },
  {
    id: 'startJob',
    path: '/v1/jobs/{id}/start',
    method: 'post',
    summary: 'Start a job whose parts were sent',
    description: 'Starting it again changes nothing.',
    answers: { 202: JOB },
    problems: ['not-found', 'wrong-job-state'],
  },
  {
    id: 'resumeJob',
    path: '/v1/jobs/{id}/resume',
    method: 'post',
    summary: 'Answer what is still unanswered',
    description:
      'For a job with `failedLines`, and for one that stopped because a new release of the law was deployed (`ruleset-changed`): all its lines are then answered by the new release.',
    answers: { 202: JOB },
    problems: ['not-found', 'wrong-job-state'],
  },
  {
    id: 'getJobResult',
    path: '/v1/jobs/{id}/result',
    method: 'get',
    summary: 'The answers',
    description:
      'Streamed, with `Range`, `If-Range`, `ETag` and `If-None-Match`. A list whose last record never ends has the answers to everything before it.',
    answers: { 200: RESULT, 206: RESULT, 304: null },
    problems: ['not-found', 'wrong-job-state', 'range-not-satisfiable'],
  },
]

export const JOBS: KeptKind = {
  tag: 'jobs',
  title: 'Ytterby jobs',
  summary: 'Lists of any length, answered in the background',
  description: 'Each job states until when it is kept.',
  operations: OPERATIONS,
  requests: [],
  answers: [JobListSchema],
  notHere: 'no-jobs-here',
}
