/**
 * The SDK over HTTP: calls the functions of `ytterby` and its other entry points on a service. It contains no law and has no
 * dependencies. `ytterby/client` answers the same calls in the same process.
 */
export type {
  BatchInquiry,
  BatchLine,
  BatchOptions,
  Client,
  InLanguage,
  Many,
  RulesetCheck,
  Stoppable,
} from './client/client.ts'
export type { GivenAnswer } from './intake/report/apply-answers.ts'
export type { IntakeOptions } from './intake/report/read-request.ts'
export type { IntakeReport } from './intake/report/report-schema.ts'
export type { Version } from './releases/version-schema.ts'
export { createClient } from './client/create-client.ts'
export type { ClientOptions } from './client/service.ts'
export { InvalidInquiryError } from './errors/invalid-inquiry-error.ts'
export { InvalidKitError } from './errors/invalid-kit-error.ts'
export { InvalidLicenceError } from './errors/invalid-licence-error.ts'
export { InvalidProfileError } from './errors/invalid-profile-error.ts'
export { InvalidListError } from './errors/invalid-list-error.ts'
export { LanguageNotHeldError } from './errors/language-not-held-error.ts'
export { PaperRefusedError } from './errors/paper-refused-error.ts'
export { ServiceError, type ServiceFinding } from './errors/service-error.ts'
export { UnknownTopicError } from './errors/unknown-topic-error.ts'
export { UnreachableError } from './errors/unreachable-error.ts'
export { YtterbyError } from './errors/ytterby-error.ts'
