import {
  AfterQuery,
  ChangedWatchSchema,
  CreatedWatchSchema,
  NewWatchSchema,
  PutLinesSchema,
  WatchChangeSchema,
  WatchEventsSchema,
  WatchLineSchema,
  WatchLinesSchema,
  WatchListSchema,
  WatchSchema,
} from './watch-schema.ts'
import { AttemptSchema, DeliveriesSchema, DeliverySchema, KeyRotationSchema } from './webhook-schema.ts'
import type { KeptKind } from './openapi.ts'
import { json, type Operation } from './operation.ts'
import { webhookOperations } from './webhook-operations.ts'

const NDJSON = {
  'application/x-ndjson': {
    schema: { type: 'string', format: 'binary' },
    example:
      '{"id":"A-1","inquiry":{"product":{"form":"optical-fibre","elements":[{"symbol":"Er"}]},"destination":"DE"}}\n',
  },
}

const WEBHOOK = webhookOperations({
  path: '/v1/watches/{id}',
  ids: { rotate: 'rotateWatchKeys', list: 'listDeliveries', replay: 'replayDelivery', test: 'testWebhook' },
  changed: 'ChangedWatch',
  invalid: 'invalid-watch',
  tested: 'watch.test',
})

/** Every operation about watches, in the order of the documentation. */
const OPERATIONS: readonly Operation[] = [
  {
    id: 'createWatch',
    path: '/v1/watches',
    method: 'post',
    summary: 'Watch a list',
    description:
      'The lines are decided for today in Beijing, which reports nothing yet. From then on an event reports each line whose decision differs, in the fields that a comparison compares: from one day to the next, from one release of the law to the next, and with `ahead` that many days before a coming change. Lines that are refused are listed, the others are watched.',
    isOnce: true,
    body: { required: true, content: json('NewWatch') },
    answers: { 201: json('CreatedWatch') },
    problems: ['malformed-json', 'body-too-large', 'unsupported-media-type', 'invalid-watch', 'quota-reached'],
  },
  {
    id: 'listWatches',
    path: '/v1/watches',
    method: 'get',
    summary: 'The watches of the key',
    description: 'Oldest first.',
    answers: { 200: json('WatchList') },
    problems: [],
  },
  {
    id: 'getWatch',
    path: '/v1/watches/{id}',
    method: 'get',
    summary: 'A watch',
    description: 'Its settings, how many lines it has, when it last looked, and the state of its webhook.',
    answers: { 200: json('Watch') },
    problems: ['not-found'],
  },
  {
    id: 'changeWatch',
    path: '/v1/watches/{id}',
    method: 'patch',
    summary: 'Change a watch',
    description:
      'A webhook that is set for the first time gets new keys, and its secret is in this answer only. Events from before are not delivered to it: poll them.',
    body: { required: true, content: json('WatchChange') },
    answers: { 200: json('ChangedWatch') },
    problems: ['malformed-json', 'body-too-large', 'unsupported-media-type', 'invalid-watch', 'not-found'],
  },
  {
    id: 'deleteWatch',
    path: '/v1/watches/{id}',
    method: 'delete',
    summary: 'Stop a watch and wipe all of it',
    description: 'Its lines, events, messages and secrets are deleted before the answer is sent.',
    answers: { 204: null },
    problems: ['not-found'],
  },
  {
    id: 'listWatchLines',
    path: '/v1/watches/{id}/lines',
    method: 'get',
    summary: 'The lines of a watch',
    description: 'In order.',
    query: AfterQuery,
    answers: { 200: json('WatchLines') },
    problems: ['invalid-query', 'not-found'],
  },
  {
    id: 'putWatchLines',
    path: '/v1/watches/{id}/lines',
    method: 'post',
    summary: 'Add, replace and remove many lines',
    description:
      'NDJSON of at most 16 MiB, a line each: `{"id": …, "inquiry": {…}}` adds a line, or replaces the one with this id; `{"id": …, "inquiry": null}` removes it. A line that is new, or whose facts differ, is decided for today and reported from then on. A line that cannot be read or is refused is listed, and the rest is done. Sending the same again changes nothing.',
    body: { required: true, content: NDJSON },
    answers: { 200: json('PutLines') },
    problems: ['body-too-large', 'unsupported-media-type', 'not-found', 'quota-reached'],
  },
  {
    id: 'getWatchLine',
    path: '/v1/watches/{id}/lines/{line}',
    method: 'get',
    summary: 'A line',
    description: '`line` is its id.',
    answers: { 200: json('WatchLine') },
    problems: ['not-found'],
  },
  {
    id: 'putWatchLine',
    path: '/v1/watches/{id}/lines/{line}',
    method: 'put',
    summary: 'Add or replace a line',
    description: 'The body is its inquiry, without `asOf` and `knownAt`: the watch sets the day.',
    body: { required: true, content: { 'application/json': { schema: { type: 'object' } } } },
    answers: { 200: json('WatchLine') },
    problems: [
      'malformed-json',
      'body-too-large',
      'unsupported-media-type',
      'invalid-inquiry',
      'not-found',
      'quota-reached',
    ],
  },
  {
    id: 'deleteWatchLine',
    path: '/v1/watches/{id}/lines/{line}',
    method: 'delete',
    summary: 'Remove a line',
    description: 'Its past events are kept.',
    answers: { 204: null },
    problems: ['not-found'],
  },
  {
    id: 'listWatchEvents',
    path: '/v1/watches/{id}/events',
    method: 'get',
    summary: 'What changed',
    description: 'Every event in order, for callers that no webhook reaches.',
    query: AfterQuery,
    answers: { 200: json('WatchEvents') },
    problems: ['invalid-query', 'not-found'],
  },
  {
    id: 'getWatchFeed',
    path: '/v1/watches/{id}/feed/{token}',
    method: 'get',
    summary: 'What changed, as an Atom feed',
    description: 'The last 100 events. The address is the secret: it needs no key, and a watch states its own.',
    isPublic: true,
    answers: { 200: { 'application/atom+xml': { schema: { type: 'string' } } } },
    problems: ['not-found'],
  },
  {
    id: 'rotateWatchFeed',
    path: '/v1/watches/{id}/feed',
    method: 'post',
    summary: 'Another address for the feed',
    description:
      'The feed gets a new secret address, which the watch in this answer states. The one before is `404` at once.',
    answers: { 200: json('Watch') },
    problems: ['not-found'],
  },
  ...WEBHOOK,
]

export const WATCHES: KeptKind = {
  tag: 'watches',
  title: 'Ytterby watches',
  summary: 'Lists that are looked at each night, and by each new release of the law',
  description: 'A watch is kept until it is deleted, and its events for the days that it states.',
  operations: OPERATIONS,
  requests: [NewWatchSchema, WatchChangeSchema, KeyRotationSchema],
  answers: [
    CreatedWatchSchema,
    ChangedWatchSchema,
    WatchListSchema,
    WatchSchema,
    PutLinesSchema,
    WatchLinesSchema,
    WatchLineSchema,
    WatchEventsSchema,
    DeliveriesSchema,
    DeliverySchema,
    AttemptSchema,
  ],
  notHere: 'no-watches-here',
}
