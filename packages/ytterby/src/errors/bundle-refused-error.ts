import { bundleRefusals } from '../locales/en/refusals/bundles.ts'
import { YtterbyError } from './ytterby-error.ts'

/** Why a bundle of law is not opened. Codes are stable; messages are not. */
export type BundleRefusal = keyof typeof bundleRefusals

/** A bundle of law was not opened, and the law in force stays as it is. The message says what to do. */
export class BundleRefusedError extends YtterbyError {
  override readonly name = 'BundleRefusedError'
  readonly code: BundleRefusal
  /** JSON pointer into the announcement of the bundle; empty for the bundle as a whole. */
  readonly pointer: string

  constructor(code: BundleRefusal, pointer = '') {
    super(bundleRefusals[code])
    this.code = code
    this.pointer = pointer
  }
}
