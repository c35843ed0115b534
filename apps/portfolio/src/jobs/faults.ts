import { JOB_LIMITS, noGoods, type ListError } from '@ytterby/lists'
import type { JobFault } from './job-record.ts'
import { MAX_ATTEMPTS } from './limits.ts'

/** Of a list that is refused, as the command line says it. */
export const faultOf = ({ code, message }: ListError): JobFault => ({ code, message })

export const NO_GOODS: JobFault = faultOf(noGoods())

/** A fault that a caller can mend: the law changed while the job ran. */
export const RULESET_CHANGED: JobFault = {
  code: 'ruleset-changed',
  message:
    'A new release of the law was deployed while the job ran; resume it, and every line is answered by the new one.',
}

export const TOO_LONG: JobFault = {
  code: 'input-too-long',
  message: `A workbook may have ${JOB_LIMITS.workbookBytes / 1024 / 1024} MiB; export the sheet as CSV, which may have any size.`,
}

export const NOT_READ: JobFault = {
  code: 'not-answered',
  message: `Reading the list failed ${MAX_ATTEMPTS} times; send it in shorter lists, or answer it with ytterby batch FILE --profile PROFILE.`,
}
