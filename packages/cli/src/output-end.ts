import { EXIT } from './exit-code.ts'

/**
 * Exits when the output can no longer be written. A reader that closes the pipe (`| head -1`) is not a failure; a full disk is.
 */
export function leaveOnLostOutput(): void {
  process.stdout.on('error', leaveIfOutputLost)
}

/** Exits if the error is one of writing the output; returns for any other error. */
export function leaveIfOutputLost(error: unknown): void {
  if (!(error instanceof Error) || !('code' in error) || !('syscall' in error) || error.syscall !== 'write') return
  if (error.code === 'EPIPE') process.exit(EXIT.answered)
  process.stderr.write(
    `error: unwritable-output: The answer cannot be written (${String(error.code)}); is the disk full?\n`,
  )
  process.exit(EXIT.badInput)
}
