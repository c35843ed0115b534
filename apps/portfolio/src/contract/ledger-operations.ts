import {
  AddedEventsSchema,
  BalanceQuery,
  ChangedLedgerSchema,
  DaysQuery,
  ForecastQuery,
  LangQuery,
  LedgerBalanceSchema,
  LedgerChangeSchema,
  LedgerEventsQuery,
  LedgerEventsSchema,
  LedgerForecastSchema,
  LedgerSchema,
  LedgersQuery,
  LedgersSchema,
  LedgerStatementSchema,
  LedgerYearSchema,
  NewLedgerSchema,
  PlannedShipmentsSchema,
  SentEventsSchema,
  ShipmentChecksSchema,
  YearQuery,
} from './ledger-schema.ts'
import { LicenceChangesQuery, LicenceChangesSchema } from './licence-change-schema.ts'
import { AttemptSchema, DeliveriesSchema, DeliverySchema, KeyRotationSchema } from './webhook-schema.ts'
import type { KeptKind } from './openapi.ts'
import { json, type Operation } from './operation.ts'
import { webhookOperations } from './webhook-operations.ts'

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
/** The same as a table, for `format=csv` and `format=xlsx`. */
const TABLES = {
  'text/csv': { schema: { type: 'string' } },
  [XLSX]: { schema: { type: 'string', format: 'binary' } },
}
const BODY = ['malformed-json', 'body-too-large', 'unsupported-media-type', 'invalid-ledger'] as const

const WEBHOOK = webhookOperations({
  path: '/v1/ledgers/{id}',
  ids: {
    rotate: 'rotateLedgerKeys',
    list: 'listLedgerDeliveries',
    replay: 'replayLedgerDelivery',
    test: 'testLedgerWebhook',
  },
  changed: 'ChangedLedger',
  invalid: 'invalid-ledger',
  tested: 'ledger.test',
})

/** Every operation about ledgers, in the order of the documentation. */
const OPERATIONS: readonly Operation[] = [
  {
    id: 'createLedger',
    path: '/v1/ledgers',
    method: 'post',
    summary: 'Open a ledger of licences',
    description: 'It has no events yet. One ledger holds any licences whose use is known together.',
    isOnce: true,
    body: { required: true, content: json('NewLedger') },
    answers: { 201: json('Ledger') },
    problems: [...BODY, 'quota-reached'],
  },
  {
    id: 'listLedgers',
    path: '/v1/ledgers',
    method: 'get',
    summary: 'The ledgers of the key',
    description: 'Oldest first.',
    query: LedgersQuery,
    answers: { 200: json('Ledgers') },
    problems: ['invalid-query'],
  },
  {
    id: 'getLedger',
    path: '/v1/ledgers/{id}',
    method: 'get',
    summary: 'A ledger',
    description: 'Its name, and how many events and licences it has.',
    answers: { 200: json('Ledger') },
    problems: ['not-found'],
  },
  {
    id: 'changeLedger',
    path: '/v1/ledgers/{id}',
    method: 'patch',
    summary: 'Rename a ledger, or have its changes sent',
    description:
      'A webhook that is set for the first time gets new keys, and its secret is in this answer only. Changes from before are not delivered to it: poll them. Messages have the type `ledger.changed`; their `data` holds `ledger`, `after` and at most 100 `changes`, and they are signed as Standard Webhooks.',
    body: { required: true, content: json('LedgerChange') },
    answers: { 200: json('ChangedLedger') },
    problems: [...BODY, 'not-found'],
  },
  {
    id: 'deleteLedger',
    path: '/v1/ledgers/{id}',
    method: 'delete',
    summary: 'Wipe a ledger',
    description: 'All its events are deleted before the answer is sent. Ask for them first if you have to keep them.',
    answers: { 204: null },
    problems: ['not-found'],
  },
  {
    id: 'addLedgerEvents',
    path: '/v1/ledgers/{id}/events',
    method: 'post',
    summary: 'Record what happened to licences',
    description:
      'Events are recorded in their order, each once by its own `key`: sending the same again changes nothing. An event that is refused, such as a reservation for which too little is left, hinders no other one. What has happened is recorded, also where it should not have. Nothing that was recorded is ever changed or deleted: `correct` puts an event right. Requests are done one after the other, so reservations that arrive together never take more than there is.',
    query: LangQuery,
    body: { required: true, content: json('SentEvents') },
    answers: { 200: json('AddedEvents') },
    problems: [...BODY, 'not-found', 'quota-reached'],
  },
  {
    id: 'listLedgerEvents',
    path: '/v1/ledgers/{id}/events',
    method: 'get',
    summary: 'The events of a ledger',
    description: 'In the order of recording. A page may end before `limit`; `done` says whether it is the last.',
    query: LedgerEventsQuery,
    answers: { 200: json('LedgerEvents') },
    problems: ['invalid-query', 'not-found'],
  },
  {
    id: 'listLedgerChanges',
    path: '/v1/ledgers/{id}/changes',
    method: 'get',
    summary: 'What became of the licences',
    description:
      'Changes that were found by looking at the ledger: each night in Beijing, within the hour of a new release of the law if there is a webhook, and within minutes of recording events. They are the status of a licence, what the law makes of what is left, and the day to apply for the next one.',
    query: LicenceChangesQuery,
    answers: { 200: json('LicenceChanges') },
    problems: ['invalid-query', 'not-found'],
  },
  ...WEBHOOK,
  {
    id: 'getLedgerBalance',
    path: '/v1/ledgers/{id}/balance',
    method: 'get',
    summary: 'What is left of each licence',
    description:
      'On a day, as it was known on a day, with a reason for every figure. It is the same canonical JSON that the package `ytterby` gives for these events; as CSV and XLSX it has a row for each licence.',
    query: BalanceQuery,
    answers: { 200: { ...json('LedgerBalance'), ...TABLES } },
    problems: ['invalid-query', 'not-found'],
  },
  {
    id: 'getLedgerStatement',
    path: '/v1/ledgers/{id}/statement',
    method: 'get',
    summary: 'A signed statement of balance',
    description:
      'The balance with a receipt that the events of the ledger give it. Who has the events verifies it offline, by `verifyBalance` of the package `ytterby` or `ytterby ledger verify`, with the keys at /v1/receipt-keys.',
    query: DaysQuery,
    answers: { 200: json('LedgerStatement') },
    problems: ['invalid-query', 'not-found', 'no-receipts'],
  },
  {
    id: 'getLedgerReport',
    path: '/v1/ledgers/{id}/report',
    method: 'get',
    summary: 'What each licence was used for in a year',
    description: 'Every export by its day and document, after corrections; as CSV and XLSX a row for each.',
    query: YearQuery,
    answers: { 200: { ...json('LedgerYear'), ...TABLES } },
    problems: ['invalid-query', 'not-found'],
  },
  {
    id: 'checkShipments',
    path: '/v1/ledgers/{id}/check',
    method: 'post',
    summary: 'Which planned shipments are covered',
    description:
      'Each is judged on its day: by the law of that day, and by the licence as it then stands, after what is reserved for other orders and what the shipments before it take. Nothing is recorded. A shipment that cannot be read is refused in its place. The number of events, times that of different days of export, may be 500,000, and the work of the goods 50,000 units, as /docs/operations counts it.',
    query: DaysQuery,
    body: { required: true, content: json('PlannedShipments') },
    answers: { 200: json('ShipmentChecks') },
    problems: [...BODY, 'not-found', 'too-much-work'],
  },
  {
    id: 'forecastLedger',
    path: '/v1/ledgers/{id}/forecast',
    method: 'post',
    summary: 'When licences end, and by which day to apply for the next',
    description:
      'By the planned shipments, and where these leave something, by the use so far. It holds the check of each shipment too. As CSV and XLSX it has a row for each licence; `format=ics` is a calendar of the days on which licences end and by which to apply.',
    query: ForecastQuery,
    body: { required: true, content: json('PlannedShipments') },
    answers: {
      200: { ...json('LedgerForecast'), ...TABLES, 'text/calendar': { schema: { type: 'string' } } },
    },
    problems: [...BODY, 'not-found', 'too-much-work'],
  },
]

export const LEDGERS: KeptKind = {
  tag: 'ledgers',
  title: 'Ytterby ledgers',
  summary: 'Ledgers of licences: what is left, and which shipments it covers',
  description: 'A ledger is kept until it is deleted.',
  operations: OPERATIONS,
  requests: [NewLedgerSchema, LedgerChangeSchema, SentEventsSchema, PlannedShipmentsSchema, KeyRotationSchema],
  answers: [
    LedgerSchema,
    ChangedLedgerSchema,
    LedgersSchema,
    AddedEventsSchema,
    LedgerEventsSchema,
    LicenceChangesSchema,
    DeliveriesSchema,
    DeliverySchema,
    AttemptSchema,
    LedgerBalanceSchema,
    LedgerStatementSchema,
    LedgerYearSchema,
    ShipmentChecksSchema,
    LedgerForecastSchema,
  ],
  notHere: 'no-ledgers-here',
}
