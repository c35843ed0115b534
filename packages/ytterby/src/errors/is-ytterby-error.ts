import type { BundleRefusedError } from './bundle-refused-error.ts'
import type { EmptyCalendarError } from './empty-calendar-error.ts'
import type { InvalidComparisonError } from './invalid-comparison-error.ts'
import type { InvalidCompositionError } from './invalid-composition-error.ts'
import type { InvalidInquiryError } from './invalid-inquiry-error.ts'
import type { InvalidKitError } from './invalid-kit-error.ts'
import type { InvalidLedgerError } from './invalid-ledger-error.ts'
import type { InvalidLicenceError } from './invalid-licence-error.ts'
import type { InvalidListError } from './invalid-list-error.ts'
import type { InvalidPlanError } from './invalid-plan-error.ts'
import type { InvalidProfileError } from './invalid-profile-error.ts'
import type { InvalidRulesetError } from './invalid-ruleset-error.ts'
import type { InvalidWatchError } from './invalid-watch-error.ts'
import type { LanguageNotHeldError } from './language-not-held-error.ts'
import type { PaperRefusedError } from './paper-refused-error.ts'
import type { ReceiptRefusedError } from './receipt-refused-error.ts'
import type { ServiceError } from './service-error.ts'
import type { UnknownTopicError } from './unknown-topic-error.ts'
import type { UnreachableError } from './unreachable-error.ts'
import type { WebhookRefusedError } from './webhook-refused-error.ts'
import type { WebhookSecretError } from './webhook-secret-error.ts'
import { YtterbyError } from './ytterby-error.ts'

type ErrorsByName = {
  BundleRefusedError: BundleRefusedError
  EmptyCalendarError: EmptyCalendarError
  InvalidComparisonError: InvalidComparisonError
  InvalidCompositionError: InvalidCompositionError
  InvalidInquiryError: InvalidInquiryError
  InvalidKitError: InvalidKitError
  InvalidLedgerError: InvalidLedgerError
  InvalidLicenceError: InvalidLicenceError
  InvalidListError: InvalidListError
  InvalidPlanError: InvalidPlanError
  InvalidProfileError: InvalidProfileError
  InvalidRulesetError: InvalidRulesetError
  InvalidWatchError: InvalidWatchError
  LanguageNotHeldError: LanguageNotHeldError
  PaperRefusedError: PaperRefusedError
  ReceiptRefusedError: ReceiptRefusedError
  ServiceError: ServiceError
  UnknownTopicError: UnknownTopicError
  UnreachableError: UnreachableError
  WebhookRefusedError: WebhookRefusedError
  WebhookSecretError: WebhookSecretError
}

/**
 * Whether a caught value is an error that this package throws on purpose, or the one with a given name. It does not import the
 * classes of the other entries.
 *
 * @example
 * try {
 *   assess(value)
 * } catch (error) {
 *   if (isYtterbyError(error, 'InvalidInquiryError')) for (const { pointer, message } of error.issues) console.log(pointer, message)
 *   else throw error
 * }
 */
export function isYtterbyError(error: unknown): error is YtterbyError
export function isYtterbyError<Name extends keyof ErrorsByName>(error: unknown, name: Name): error is ErrorsByName[Name]
export function isYtterbyError(error: unknown, name?: string): boolean {
  return error instanceof YtterbyError && (name === undefined || error.name === name)
}
