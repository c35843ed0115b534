import { paperRefusals } from '../locales/en/refusals/papers.ts'
import { YtterbyError } from './ytterby-error.ts'

/** Why a paper is not drawn up. Codes are stable; messages are not. */
export type PaperRefusal =
  | 'not-an-assessment'
  | 'other-ruleset'
  | 'verdict-not-no-permit'
  | 'not-leaving-china'
  | 'invalid-day'
  | 'law-not-read'
  | 'end-use-untrue'
  | 'not-a-remark'
  | 'not-a-letter'

/** Whether this release knows a code. */
export const isPaperRefusal = (code: string): code is PaperRefusal => Object.hasOwn(paperRefusals, code)

/** A paper was refused, because the facts or the law would not support it. */
export class PaperRefusedError extends YtterbyError {
  override readonly name = 'PaperRefusedError'
  readonly code: PaperRefusal
  readonly pointer: string

  constructor(code: PaperRefusal, pointer: string) {
    super(paperRefusals[code])
    this.code = code
    this.pointer = pointer
  }
}
