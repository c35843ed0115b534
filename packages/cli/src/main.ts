#!/usr/bin/env node
import { CommanderError } from 'commander'
import 'ytterby/law'
import { InvalidInquiryError, YtterbyError } from 'ytterby'
import { InvalidKitError, InvalidLicenceError } from 'ytterby/planning'
import { flagAt } from './assess/flags.ts'
import { EXIT } from './exit-code.ts'
import { leaveIfOutputLost, leaveOnLostOutput } from './output-end.ts'
import { program } from './program.ts'
import { printable } from './render/printable.ts'

leaveOnLostOutput()

try {
  await program().parseAsync()
} catch (error) {
  leaveIfOutputLost(error)
  process.exitCode = report(error)
}

/** Says on standard error what is wrong and returns the exit status. */
function report(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.answered : EXIT.badInput
  if (error instanceof InvalidInquiryError)
    return refuse(error.issues.map(({ code, pointer, message }) => `${code} at ${placeOf(pointer)}: ${message}`))
  if (error instanceof InvalidKitError || error instanceof InvalidLicenceError)
    return refuse(error.issues.map(({ code, pointer, message }) => `${code} at ${pointer || '/'}: ${message}`))
  if (error instanceof YtterbyError) return refuse([`${error.code}: ${error.message}`])
  process.stderr.write(
    `A fault of ytterby itself, please report it:\n${error instanceof Error ? error.stack : String(error)}\n`,
  )
  return EXIT.fault
}

/** The pointer, and the flag that states what it points to. */
function placeOf(pointer: string): string {
  const flag = flagAt(pointer)
  return flag === undefined ? pointer || '/' : `${pointer} (${flag})`
}

function refuse(lines: readonly string[]): number {
  process.stderr.write(`${lines.map((line) => `error: ${printable(line)}`).join('\n')}\n`)
  return EXIT.badInput
}
