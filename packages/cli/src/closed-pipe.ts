import { EXIT } from './exit-code.ts'

/** Whoever reads our output may stop reading (`| head -1`): that ends the work, and is no failure. */
export function endQuietlyOnClosedPipe(): void {
  process.stdout.on('error', leaveOnClosedPipe)
}

/** Ends the program where the error says that nobody reads any more; returns for every other error. */
export function leaveOnClosedPipe(error: unknown): void {
  if (error instanceof Error && 'code' in error && error.code === 'EPIPE') process.exit(EXIT.answered)
}
