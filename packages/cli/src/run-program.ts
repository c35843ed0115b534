import { CommanderError } from 'commander'
import 'ytterby/law'
import { type InquiryIssue, InvalidInquiryError, YtterbyError, type Lang, printable } from 'ytterby'
import type { UnsureEncodingError } from '@ytterby/lists'
import { flagAt } from './assess/flags.ts'
import { EXIT } from './exit-code.ts'
import { leaveIfOutputLost, leaveOnLostOutput } from './output-end.ts'
import { runCommand } from './program.ts'
import { phrase } from './render/phrases.ts'
import { refusalText } from './render/refusals.ts'
import { requestedLang } from './requested-lang.ts'

/** Runs the command that the arguments of the process name, and sets its exit status. */
export async function runProgram(): Promise<void> {
  leaveOnLostOutput()
  try {
    await runCommand(process.argv.slice(2))
  } catch (error) {
    leaveIfOutputLost(error)
    process.exitCode = report(error, requestedLang(process.argv))
  }
}

/** Reports an error on standard error; returns the exit status. */
function report(error: unknown, lang: Lang): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.answered : EXIT.badInput
  if (error instanceof InvalidInquiryError) {
    const isForm = error.issues.some(({ code, pointer }) => code === 'unknown-value' && pointer === '/product/form')
    return refuse(
      error.issues.map((issue) => issueText(issue, placeOf(issue.pointer, lang), lang)),
      lang,
      isForm ? phrase('formsListed', lang) : undefined,
    )
  }
  if (error instanceof YtterbyError && hasDocumentIssues(error))
    return refuse(
      error.issues.map((issue) => issueText(issue, issue.pointer || '/', lang)),
      lang,
    )
  if (error instanceof YtterbyError)
    return refuse(
      [phrase('refusal', lang, { code: error.code, what: refusalText(error.code, error.message, lang) })],
      lang,
      isUnsureEncoding(error) ? encodingHint(error, lang) : undefined,
    )
  process.stderr.write(
    `This is an internal error of ytterby; please report it:\n${error instanceof Error ? error.stack : String(error)}\n`,
  )
  return EXIT.fault
}

/** Whether a kit, licence, profile or state of a watch was refused. It checks the code, because the class is loaded only with the command that needs it. */
function hasDocumentIssues(error: YtterbyError): error is YtterbyError & { readonly issues: readonly InquiryIssue[] } {
  switch (error.code) {
    case 'invalid-kit':
    case 'invalid-licence':
    case 'invalid-profile':
    case 'invalid-watch':
      return true
    default:
      return false
  }
}

/** It checks the code, because the class is loaded only with lists. */
const isUnsureEncoding = (error: YtterbyError): error is UnsureEncodingError => error.code === 'unsure-encoding'

/** A line of the file in each of its encodings, with the option that reads it so. */
const encodingHint = ({ choices }: UnsureEncodingError, lang: Lang): string =>
  choices
    .map(({ encoding, line, text }) => phrase('encodingChoice', lang, { encoding, line, text: printable(text) }))
    .join('\n')

/** A finding with its code and place. */
function issueText({ code, message }: { code: string; message: string }, place: string, lang: Lang): string {
  return phrase('finding', lang, { code, place, what: refusalText(code, message, lang) })
}

/** The pointer, followed by the flag for its field. */
function placeOf(pointer: string, lang: Lang): string {
  const flag = flagAt(pointer)
  return flag === undefined ? pointer || '/' : pointer + phrase('aside', lang, { text: flag })
}

function refuse(lines: readonly string[], lang: Lang, hint?: string): number {
  const errors = lines.map((line) => phrase('error', lang, { line: printable(line) }))
  process.stderr.write(`${[...errors, ...(hint === undefined ? [] : [hint])].join('\n')}\n`)
  return EXIT.badInput
}
