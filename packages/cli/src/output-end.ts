import { EXIT } from './exit-code.ts'

/**
 * Ends the program once its output is lost. Whoever reads it may stop reading (`| head -1`): that is no failure. A full
 * disk is one.
 */
export function leaveOnLostOutput(): void {
  process.stdout.on('error', leaveIfOutputLost)
}

/** Ends the program where the error says that our output goes nowhere; returns for every other error. */
export function leaveIfOutputLost(error: unknown): void {
  if (!(error instanceof Error) || !('code' in error) || !('syscall' in error) || error.syscall !== 'write') return
  if (error.code === 'EPIPE') process.exit(EXIT.answered)
  process.stderr.write(
    `error: unwritable-output: The answer cannot be written (${String(error.code)}); is the disk full?\n`,
  )
  process.exit(EXIT.badInput)
}
