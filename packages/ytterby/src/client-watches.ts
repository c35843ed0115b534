/** Watched lists over HTTP: a service tells which lines changed. It contains no law and has no dependencies. */
export { createWatchesClient, type WatchesClient } from './client/watches.ts'
export type {
  ChangedWatch,
  CreatedWatch,
  KeptDelivery,
  KeptEvent,
  KeptLine,
  KeptWatch,
  LineToWatch,
  NamedWatch,
  NewWatch,
  PutReport,
  RefusedLine,
  TestedWebhook,
  WatchChange,
  WatchedInquiry,
} from './client/kept-watch.ts'
export type { ClientOptions } from './client/service.ts'
export { InvalidInquiryError } from './errors/invalid-inquiry-error.ts'
export { ServiceError } from './errors/service-error.ts'
export { UnreachableError } from './errors/unreachable-error.ts'
